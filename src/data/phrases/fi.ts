import type { PhraseTable } from '../../types/index.js'

/** Finnish boilerplate wording, seen on many sites; `note` says where a text is fixed by a product. */
export const fi: PhraseTable = {
  language: 'fi',
  groups: [
    {
      reason: 'consent',
      place: 'within',
      phrases: [
        '{käytämme|tämä sivusto käyttää|sivustomme käyttää|verkkosivustomme käyttää|sivusto käyttää|käytämme sivustollamme} {evästeitä|cookies}',
        '{evästeitä ja|evästeiden ja} {muita |}{vastaavia|vastaavien} {tekniikoita|teknologioita}',
        '{kohdennettua|räätälöityä|personoitua} {mainontaa|sisältöä} ja {mainontaa|sisältöä}',
      ],
      note: 'Consent banners of common consent tools and self-made ones; IAB TCF purposes.',
      survives: 'Viranomaisen mukaan lause ”käytämme evästeitä” ei yksin riitä lukijalle.',
    },
    {
      reason: 'consent',
      place: 'whole',
      phrases: [
        '{hyväksy kaikki|hyväksy|hylkää|hylkää kaikki|hyväksy evästeet|evästeasetukset|hallitse evästeitä|salli kaikki|vain välttämättömät|välttämättömät|aina päällä|tallenna asetukset|tietosuoja asetukset|yksityisyysasetukset|välitämme yksityisyydestäsi|näytä tiedot|hyväksyn|muokkaa asetuksia}',
      ],
      opens: 'section',
      note: 'Buttons and headings of the same banners.',
      survives: 'Raportin mukaan evästeasetukset oli piilotettu useimmilla sivuilla.',
    },
    {
      reason: 'policy',
      place: 'whole',
      phrases: [
        '{tietosuoja|tietosuojaseloste|tietosuojakäytäntö|käyttöehdot|evästeet|evästekäytäntö|rekisteriseloste|tilausehdot|saavutettavuusseloste|tietosuoja ja evästeet|yksityisyys|ehdotettu teksti|saavutettavuus|evästeseloste|sopimusehdot}',
      ],
      note: 'Footer links.',
      survives: 'Sovelluksen käyttöehdot muuttuivat neljä kertaa ennen kieltoa.',
    },
    {
      reason: 'access-notice',
      place: 'within',
      phrases: [
        '{tämä|juttu} {artikkeli|juttu|sisältö|on} {on |}{vain |}{tilaajille|tilaajien}',
        '{oletko jo|olen jo} tilaaja',
        '{tilaa|kirjaudu|osta} {ja|niin} {lue|voit|pääset}',
        'vain tilaajille',
      ],
      note: 'Paywalls and registration walls.',
      survives: 'Lehti haluaa lukijoiden maksavan arkistosta, johtaja kertoi tiistaina.',
    },
    {
      reason: 'listing',
      place: 'start',
      phrases: [
        '{luetuimmat|katsotuimmat|tuoreimmat|uusimmat|suosituimmat|lisää|muut|viimeisimmät} {|uutiset|jutut|artikkelit|aiheesta|videot|nyt|tänään|osastosta}',
        '{suosittelemme|lue myös|juuri nyt|älä missaa|poimintoja|arkisto|arkistot|kategoriat|kaupallinen yhteistyö|mainosyhteistyö|etusivulla nyt|toimitus suosittelee|uusimmat artikkelit|nostot}',
      ],
      mostWords: 8,
      opens: 'section',
      note: 'Openers of lists of other stories beside and below an article.',
      survives: 'Lisää uutisia laaksosta ei ole, sillä pelastajat eivät ole vielä perillä.',
    },
    {
      reason: 'listing',
      place: 'whole',
      phrases: [
        '{näytä lisää|lataa lisää|lue lisää|katso kaikki|näytä kaikki|kaikki artikkelit|lisää uutisia|seuraava sivu|edellinen sivu|vanhemmat artikkelit|uudemmat artikkelit|luetuimmat|uusimmat|tuoreimmat|uutiset|suosittua|lue koko juttu|näytä kommentit|jatka lukemista}',
      ],
      note: 'Buttons and short headings of the same lists.',
      survives: 'Hän halusi lue lisää -napin pois sivulta, kertoo lehden kehittäjä.',
    },
    {
      reason: 'related',
      place: 'start',
      phrases: [
        '{lue|katso|kuuntele} {myös|lisää}',
        '{aiheeseen liittyviä|samankaltaisia} {juttuja|artikkeleita|uutisia}',
        '{saatat|sinua|voisit} {pitää myös|saattaa kiinnostaa|olla kiinnostunut}',
      ],
      mostWords: 24,
      note: 'Links to other stories inside or below an article.',
      survives: 'Lue myös talvella, luki taulussa, jonka opettaja ripusti ikkunan viereen.',
    },
    {
      reason: 'related',
      place: 'start',
      phrases: [
        '{katso myös|lue lisää|lue myös|haastattelu|kommentti|näkökulma|analyysi|kuuntele|podcast|kolumni|tausta|katso|video|lue}',
      ],
      colon: true,
      mostWords: 24,
      note: 'One word and a colon in front of the headline of another story.',
      survives: 'Analyysi ei riitä, kirjoittaa tekijä: on kuultava todistajia.',
    },
    {
      reason: 'related',
      place: 'whole',
      phrases: [
        '{aiheeseen liittyvää|lue myös|lue lisää aiheesta|samasta aiheesta|lisää aiheesta|aiheet|artikkelin aiheet|liittyvät artikkelit|samankaltaisia artikkeleita|muita artikkeleita|suositeltua sinulle|saatat pitää myös|katso myös|lisää kirjoittajalta|aiheeseen liittyvät|sinua saattaa kiinnostaa}',
      ],
      opens: 'section',
      note: 'Headings of lists of related stories.',
      survives: 'Poliisi uskoo, että muita artikkeleita varastettiin samasta varastosta.',
    },
    {
      reason: 'story-navigation',
      place: 'whole',
      phrases: [
        '{edellinen|seuraava} {artikkeli|juttu|sivu|kirjoitus}',
        '{edellinen|seuraava|artikkelien selaus|artikkelien selaaminen}',
      ],
      opens: 'next',
      note: 'Theme navigation: the title of the neighbouring story follows.',
      survives: 'Seuraava juttu rintamalta kertoi vain leivästä ja lumesta.',
    },
    {
      reason: 'navigation',
      place: 'whole',
      phrases: [
        '{siirry sisältöön|siirry pääsisältöön|hyppää sisältöön|hyppää pääsisältöön|takaisin ylös|sivun alkuun|etusivu|takaisin etusivulle|etusivulle|valikko|avaa valikko|sulje valikko|sulje|haku|hae|etsi|kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|oma tili|tilaa|tilaa lehti|yhteystiedot|ota yhteyttä|tietoa meistä|meistä|ohjeet|asiakaspalvelu|mediatiedot|mainosta|avoimet työpaikat|näköislehti|uutiskirje|uutiskirjeet|rss|ladataan|kieli|olet tässä|takaisin|sisällysluettelo|osastot|sää|lähetä uutisvinkki}',
      ],
      note: 'Menus, skip links and buttons.',
      survives: 'Hän tahtoi takaisin ylös tunturiin, mutta etsintä ei ollut ohi.',
    },
    {
      reason: 'share',
      place: 'start',
      phrases: [
        '{jaa|lähetä} {facebookissa|twitterissä|whatsappissa|tämä|artikkeli|juttu|sähköpostilla|linkki|x}',
        'seuraa {meitä|aihetta}',
        'kopioi linkki',
      ],
      mostWords: 9,
      note: 'Share and follow bars.',
      survives: 'Jaa leipä naapurin kanssa, sanoi pappi, ja kylä teki niin.',
    },
    {
      reason: 'share',
      place: 'whole',
      phrases: [
        '{jaa|jaa artikkeli|jaa juttu|tulosta|tallenna|kopioi linkki|linkki kopioitu|tykkää|seuraa|seuraa meitä|sähköposti|kuuntele|kuuntele juttu|kommentoi|jaa facebookissa|sosiaalinen media|lahjoita artikkeli}',
      ],
      note: 'Buttons of share bars.',
      survives: 'Poika sanoo, ettei isä osannut tulosta saada paperille mutta jakoi ruokaa.',
    },
    {
      reason: 'newsletter',
      place: 'within',
      phrases: [
        'tilaa {|maksuton |ilmainen |päivittäinen |viikoittainen }uutiskirje{|emme|en|ensä}',
        '{tilaa|tilaa nyt} {uutiskirjeemme|uutiskirje|maksuton uutiskirje}',
        '{suoraan |}{sähköpostiisi|sähköpostiin}',
        '{syötä|anna|kirjoita} sähköpostiosoitteesi',
      ],
      note: 'Newsletter boxes.',
      survives: 'Puolue lähetti joka aamu kirjeen, mutta puolet ei avannut sitä.',
    },
    {
      reason: 'promo',
      place: 'start',
      phrases: [
        'lataa {sovellus|sovelluksemme|ilmainen}',
        '{tue|auta} {meitä|työtämme}',
        '{onko sinulla|jäikö jokin} {juttuvinkki|uutisvinkki|kysyttävää|mieleen}',
        '{lähetä|anna} {uutisvinkki|palautetta|juttuvinkki}',
      ],
      mostWords: 34,
      weak: true,
      note: 'Calls to read, buy, give or write, mostly below the article.',
      survives: 'Tue meitä hiljaisuudella, kapteeni pyysi, ja halli vaikeni minuutiksi.',
    },
    {
      reason: 'comment-form',
      place: 'whole',
      phrases: [
        '{vastaa|jätä kommentti|kirjoita kommentti|kommentoi|lisää kommentti|lähetä kommentti|peruuta vastaus|kommentit|kommentti|# kommenttia|# kommentti|kommentit #|ei kommentteja|nimi|sähköposti|sähköpostiosoite|kotisivu|verkkosivu|ilmoita asiaton viesti|näytä kommentit|keskustelu|kommentointi on suljettu|viesti|osallistu keskusteluun}',
      ],
      opens: 'section',
      weak: true,
      note: 'Comment forms; some lines are everyday words.',
      survives: 'Ministeriö ei antanut raportista kommenttia, eikä vastausta kuulunut.',
    },
    {
      reason: 'comment-form',
      place: 'within',
      phrases: [
        'sähköpostiosoitettasi ei julkaista',
        '{pakolliset|vaaditut} kentät on merkitty',
        'tallenna nimeni sähköpostiosoitteeni',
        '{sinun täytyy|kirjaudu sisään} {kirjautua sisään|kommentoidaksesi}',
      ],
      note: 'Comment forms of WordPress and others.',
      survives: 'Todistajan osoitetta ei kerrota, syyttäjä sanoi ja sulki asian.',
    },
    {
      reason: 'ad',
      place: 'whole',
      phrases: [
        '{mainos|ilmoitus|mainokset|kaupallinen yhteistyö|mainos päättyy|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu mainoksen alla|sponsoroitu|mainos alkaa|maksettu mainos|sulje mainos|kaupallinen sisältö}',
      ],
      note: 'Labels of ad slots and of paid content.',
      survives: 'Seuran mainos poistettiin, ja ilmoitus bussin kyljestä katosi.',
    },
    {
      reason: 'media',
      place: 'whole',
      phrases: [
        '{video|katso video|toista|tauko|koko näyttö|mykistä|äänenvoimakkuus|tekstitys|kuva # #|kuvat|kuvagalleria|galleria|# kuvaa|suurenna|kuuntele|podcast|suora lähetys|live|seuraava kuva|katso kuvat}',
      ],
      weak: true,
      note: 'Words of media players and galleries.',
      survives: 'Videolla näkyy tauko ennen kuin väki lähtee portille.',
    },
    {
      reason: 'reading-time',
      place: 'whole',
      phrases: [
        '{lukuaika|arvioitu lukuaika} {|noin }# {min|minuuttia|minuutti}',
        '# {min|minuuttia|minuutin|minuutti} {lukuaika|lukea|luku}',
      ],
      note: 'Reading times as themes print them.',
      survives: 'Tuomari luki tuomiota neljäkymmentä minuuttia täydelle salille.',
    },
    {
      reason: 'widget',
      place: 'whole',
      phrases: [
        '{äänestä|kysely|tulokset|näytä tulokset|sää|pörssi|horoskooppi|ristikko|sudoku|tv ohjelmat|oliko tästä hyötyä|lähetä|ladataan|odota hetki|lotto|liikenne|pelit|visa}',
      ],
      weak: true,
      note: 'Polls, ratings, weather and market boxes.',
      survives: 'Sää oli hyvä, kysely tasainen, ja pörssi odotti tulosta iltaan.',
    },
    {
      reason: 'tags',
      place: 'start',
      phrases: [
        '{avainsanat|asiasanat|tagit|aiheet|kategoria|kategoriat|lisää aiheesta|julkaistu kategoriassa|avainsana|artikkelin aiheet}',
      ],
      mostWords: 16,
      weak: true,
      note: 'Tag lists; the words in them are nouns without a sentence.',
      survives: 'Aiheet olivat eläkkeet ja koulut, jotka yhä jakavat hallitusta.',
    },
    {
      reason: 'syndication',
      place: 'within',
      phrases: [
        '{ilmestyi ensimmäisenä|julkaistiin ensin|julkaistu alun perin} {|sivustolla|sivustossa}',
        '{artikkeli|juttu} {on |}{julkaistu|ilmestynyt|ilmestyi} {alun perin|ensin|aiemmin}',
      ],
      note: "Footers of syndicated stories; the first is WordPress's RSS footer.",
      survives: 'Laulu kuultiin ensin elokuvassa, ja levy ilmestyi paljon myöhemmin.',
    },
    {
      reason: 'credit',
      place: 'start',
      phrases: ['{kuva|kuvat|kuvaaja|valokuva|lähde|lähteet|arkistokuva|kuvituskuva|teksti|käännös|grafiikka|kuvitus}'],
      mostWords: 20,
      weak: true,
      note: 'Credits of photographs, reporters and agencies.',
      survives: 'Kuva ja filmi esittävät samaa miestä, mutta aika ei täsmää.',
    },
    {
      reason: 'credit',
      place: 'whole',
      phrases: [
        '{stt|lehtikuva|reuters|afp|ap|getty images|arkistokuva|kuvituskuva|lähde|aop|ap lehtikuva|all over press}',
      ],
      weak: true,
      note: 'Agency names and kinds of picture alone in a line.',
      survives: 'Reuters kertoi ensin, ja STT vahvisti luvut illalla.',
    },
    {
      reason: 'label',
      place: 'whole',
      phrases: [
        '{julkaistu|päivitetty|päivitetty viimeksi|kirjoittaja|tekijä|toimittaja|lähde|päivämäärä|mielipide|analyysi|haastattelu|kolumni|pääkirjoitus|suora|uusi|tiedote|kuvateksti|reportaasi|artikkeli|teksti|sisältö|tiivistelmä|juuri nyt|kommentti|muokattu|luotu|uutinen}',
      ],
      weak: true,
      note: 'Labels of fields whose value stands elsewhere.',
      survives: 'Tekijä sanoi haastattelussa, että analyysi oli uusi.',
    },
    {
      reason: 'legal',
      place: 'within',
      phrases: [
        'kaikki oikeudet pidätetään',
        '{ilman|sisällön} {|kirjallista }{lupaa|kopiointi} {on|kielletty|ei}',
        '{vastaava päätoimittaja|julkisen sanan neuvoston}',
      ],
      mostWords: 40,
      note: 'Copyright lines and disclaimers.',
      survives: 'Suku omistaa kirjeiden oikeudet, eikä kukaan lue niitä ennen vuotta 2044.',
    },
    {
      reason: 'error-notice',
      place: 'within',
      phrases: [
        '{ota|salli|kytke} {javascript|evästeet} {käyttöön|päälle}',
        '{sivua|etsimääsi sivua|hakemaasi sivua|artikkelia|sivu jota} {|etsit |hait }ei {löydy|löytynyt|ole}',
        '{pääsy estetty|pääsy kielletty|virhe #|tapahtui virhe|jokin meni pieleen|yritä myöhemmin uudelleen|yritä uudelleen|en ole robotti|väliaikaisesti pois käytöstä|ei saatavilla maassasi|selaintasi ei tueta|poista mainostenesto käytöstä}',
      ],
      note: 'Error pages, bot checks and pages that need scripts.',
      survives: 'Tili suljettiin häneltä, ja kuittien sivu puuttui asiakirjoista.',
    },
    {
      reason: 'byline',
      place: 'start',
      phrases: ['{teksti|kirjoittaja|toimittaja|kirjoittanut|julkaissut|juttu|kuvat ja teksti|kolumnisti}'],
      mostWords: 9,
      note: 'Bylines; the names that follow are tested by their capitals.',
      survives: 'Kirjoittaja palasi kotiin, ja paperit olivat levällään lattialla.',
    },
    {
      reason: 'byline',
      place: 'whole',
      phrases: [
        '{toimitus|uutistoimitus|admin|kirjoittajasta|kaikki artikkelit|näytä kaikki artikkelit|toimittaja|päätoimittaja|kirjeenvaihtaja|vieraskynä|kirjoittajan muut artikkelit}',
      ],
      weak: true,
      note: 'Desks and author boxes.',
      survives: 'Toimitus puhui toimittajan kanssa, joka oli satamassa sinä yönä.',
    },
  ],
}
