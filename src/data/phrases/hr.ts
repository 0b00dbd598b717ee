import type { PhraseTable } from '../../types/index.js'

/** Croatian boilerplate wording, seen on many sites; `note` says where a text is fixed by a product. */
export const hr: PhraseTable = {
  language: 'hr',
  groups: [
    {
      reason: 'consent',
      place: 'within',
      phrases: [
        '{ova stranica koristi|ova web stranica koristi|mi koristimo|koristimo|naša web stranica koristi|ovaj portal koristi|portal koristi|stranica koristi} {kolačiće|cookies|cookie}',
        '{mi i|s našim} {naših |naši }{|# }{partneri|partnera|partnerima}',
        '{personalizirani|personalizirane} {oglasi|oglase} i {sadržaj|personalizirani}',
        '{nastavkom|daljnjim} {korištenja|pregledavanja|korištenjem} {|stranice |ove |portala }{|slažete|pristajete|stranice|suglasni|smatra}',
      ],
      note: 'Consent banners of common consent tools and self-made ones; IAB TCF purposes.',
      survives: 'Agencija je odlučila da natpis „koristimo kolačiće“ nije dovoljan.',
    },
    {
      reason: 'consent',
      place: 'whole',
      phrases: [
        '{prihvaćam|prihvati sve|prihvaćam sve|prihvati|odbij|odbij sve|slažem se|postavke kolačića|politika kolačića|upravljanje kolačićima|postavke privatnosti|uvijek aktivno|nužni kolačići|spremi postavke|cijenimo vašu privatnost|više opcija|prilagodi postavke|u redu}',
      ],
      opens: 'section',
      note: 'Buttons and headings of the same banners.',
      survives: 'Postavke privatnosti bile su skrivene na većini stranica, kaže izvješće.',
    },
    {
      reason: 'policy',
      place: 'whole',
      phrases: [
        '{politika privatnosti|pravila privatnosti|zaštita privatnosti|zaštita osobnih podataka|uvjeti korištenja|uvjeti korištenja i privatnost|opći uvjeti|opći uvjeti poslovanja|impressum|pravila o privatnosti|autorska prava|predloženi tekst|izjava o pristupačnosti|privatnost|etički kodeks|pravila komentiranja}',
      ],
      note: 'Footer links.',
      survives: 'Uvjeti korištenja imaju četrdeset stranica i nitko ih nije pročitao.',
    },
    {
      reason: 'access-notice',
      place: 'within',
      phrases: [
        '{ovaj|cijeli} {članak|sadržaj|tekst} {je |}{dostupan|namijenjen|mogu} {samo|isključivo|pretplatnicima}',
        '{pretplatite se|prijavite se|registrirajte se} {kako biste|i|za} {čitali|čitajte|nastavili|pročitali|pristup}',
        '{već|ako ste} {ste |}{pretplatnik|imate račun|imate pretplatu}',
        'samo za pretplatnike',
      ],
      note: 'Paywalls and registration walls.',
      survives: 'List želi da čitatelji plaćaju arhiv, objavila je u utorak ravnateljica.',
    },
    {
      reason: 'listing',
      place: 'start',
      phrases: [
        '{najčitanije|najnovije|najčitaniji|zadnje|ostale|povezane|popularne|sve|više|druge} {|vijesti|članci|objave|teme|danas|iz|iz rubrike|komentari|s|priče}',
        '{preporučujemo|preporučeno|ne propustite|izdvajamo|arhiva|kategorije|sponzorirani sadržaj|izbor urednika|u fokusu|trending|pročitajte još|vezane vijesti|iz iste rubrike|top vijesti|aktualno}',
      ],
      mostWords: 8,
      opens: 'section',
      note: 'Openers of lists of other stories beside and below an article.',
      survives: 'Više iz doline nitko ne zna, jer spasioci nisu došli do tri sela.',
    },
    {
      reason: 'listing',
      place: 'whole',
      phrases: [
        '{više|prikaži više|učitaj više|vidi sve|pogledaj sve|prikaži sve|sve vijesti|pročitaj više|pročitajte više|nastavi čitati|više vijesti|sljedeća stranica|prethodna stranica|stariji članci|noviji članci|najčitanije|najnovije|popularno|vijesti|preporučeno|video|prikaži komentare|saznaj više|pogledaj više}',
      ],
      note: 'Buttons and short headings of the same lists.',
      survives: 'Htjela je vidjeti sve filmove prije nego što se kino zatvori.',
    },
    {
      reason: 'related',
      place: 'start',
      phrases: [
        '{pročitajte|pročitaj|pogledajte|čitajte|poslušajte} {još|i|također|više}',
        '{povezani|slični|vezani|povezane|vezane} {članci|objave|vijesti|teme|sadržaj|tekstovi}',
        '{možda|moglo} {će vas|vas|bi vas} {|zanima|zanimati|zanimaju}',
      ],
      mostWords: 24,
      note: 'Links to other stories inside or below an article.',
      survives: 'Pročitajte i zimi koju knjigu, pisalo je na ploči kraj prozora.',
    },
    {
      reason: 'related',
      place: 'start',
      phrases: [
        '{pročitajte još|vezane vijesti|pročitajte i|pročitaj još|pogledajte i|pogledajte|intervju|komentar|povezano|galerija|čitajte|analiza|kolumna|podcast|video|foto|više}',
      ],
      colon: true,
      mostWords: 24,
      note: 'One word and a colon in front of the headline of another story.',
      survives: 'Analiza bez svjedoka ne vrijedi, piše autor: treba ih čuti.',
    },
    {
      reason: 'related',
      place: 'whole',
      phrases: [
        '{povezani članci|povezane vijesti|povezane objave|povezane teme|slični članci|slične vijesti|vezane vijesti|vezani članci|pročitajte još|pročitajte i|možda će vas zanimati|možda vas zanima|moglo bi vas zanimati|više o temi|više od autora|ostali članci|ostale vijesti|preporučeno za vas|teme|izdvojeno|povezano|pogledajte i}',
      ],
      opens: 'section',
      note: 'Headings of lists of related stories.',
      survives: 'Policija misli da ostali članci ukradeni u svibnju leže u podrumu.',
    },
    {
      reason: 'story-navigation',
      place: 'whole',
      phrases: [
        '{prethodni|sljedeći|prethodna|sljedeća} {članak|objava|vijest|stranica}',
        '{prethodni|sljedeći|prethodna|sljedeća|navigacija objava|navigacija objave|navigacija}',
      ],
      opens: 'next',
      note: 'Theme navigation: the title of the neighbouring story follows.',
      survives: 'Sljedeći članak ugovora, koji su odbili, govorio je o ribolovu.',
    },
    {
      reason: 'navigation',
      place: 'whole',
      phrases: [
        '{preskoči na sadržaj|skoči na sadržaj|idi na sadržaj|preskoči na glavni sadržaj|na vrh|povratak na vrh|natrag na vrh|početna|naslovnica|naslovna|povratak na naslovnicu|izbornik|glavni izbornik|otvori izbornik|zatvori izbornik|zatvori|traži|pretraži|pretraživanje|pretraga|navigacija|prijava|prijavi se|odjava|registracija|registriraj se|moj račun|pretplata|pretplati se|kontakt|kontaktirajte nas|o nama|pomoć|posao|oglašavanje|marketing|rubrike|newsletter|rss|mapa weba|učitavanje|saznajte više|jezik|ovdje ste|natrag|sadržaj|vrijeme|redakcija|aplikacije|horoskop}',
      ],
      note: 'Menus, skip links and buttons.',
      survives: 'Htio je natrag na vrh do kuće, ali traženje nije bilo gotovo.',
    },
    {
      reason: 'share',
      place: 'start',
      phrases: [
        '{podijeli|podijelite|dijeli} {na|ovaj|članak|putem|s|vijest}',
        '{pratite|zapratite|prati} nas {|na|i na}',
        '{kliknite|klikni} {za|kako biste} {dijeljenje|podijelili|ispis}',
        '{kopiraj|kopirajte} {link|poveznicu}',
      ],
      mostWords: 9,
      note: 'Share and follow bars.',
      survives: 'Podijeli kruh sa susjedom, rekao je svećenik, i selo je tako učinilo.',
    },
    {
      reason: 'share',
      place: 'whole',
      phrases: [
        '{podijeli|podijelite|podijeli članak|ispiši|ispis|spremi|pošalji|pošalji e mailom|kopiraj link|kopiraj poveznicu|link kopiran|sviđa mi se|prati|pratite nas|poslušaj|poslušaj članak|e mail|komentiraj|podijeli na facebooku|# dijeljenja|# pregleda|društvene mreže}',
      ],
      note: 'Buttons of share bars.',
      survives: 'Sin kaže da otac nije znao ništa ispisati, ali je volio dijeliti.',
    },
    {
      reason: 'newsletter',
      place: 'within',
      phrases: [
        '{prijavite se|pretplatite se|prijavi se} na {|naš |besplatni |dnevni |tjedni }newsletter',
        '{primajte|dobivajte} {|najnovije |najvažnije }{vijesti|novosti} {|na|u|iz|putem}',
        '{unesite|upišite} {svoju|svoj|vašu|vaš} {e mail|email|e poštu}',
      ],
      note: 'Newsletter boxes.',
      survives: 'Svako jutro stranka je slala pisma, ali ih pola nije otvoreno.',
    },
    {
      reason: 'promo',
      place: 'start',
      phrases: [
        '{preuzmite|skinite} {|našu |mobilnu }{aplikaciju|besplatnu}',
        '{podržite|podrži} {nas|naš|neovisno}',
        '{imate|vidjeli ste} {|li }{vijest|priču|pitanje|dojavu|zanimljivu|grešku}',
        '{pišite|javite|pošaljite} {nam|nam se}',
      ],
      mostWords: 34,
      weak: true,
      note: 'Calls to read, buy, give or write, mostly below the article.',
      survives: 'Podržite nas tišinom, zamolio je kapetan, i dvorana je utihnula.',
    },
    {
      reason: 'comment-form',
      place: 'whole',
      phrases: [
        '{komentiraj|komentirajte|ostavite komentar|ostavi komentar|napiši komentar|napišite komentar|dodaj komentar|objavi komentar|odustani od odgovora|odgovori|odgovor|otkaži odgovor|komentari|komentar|# komentara|# komentar|komentari #|nema komentara|ime|email|e pošta|web stranica|poruka|prijavi|prikaži komentare|vaše ime|komentari su zatvoreni|pogledaj komentare|vaš komentar}',
      ],
      opens: 'section',
      weak: true,
      note: 'Comment forms; some lines are everyday words.',
      survives: 'Ministarstvo nije htjelo dati komentar, a ni odgovor nije stigao.',
    },
    {
      reason: 'comment-form',
      place: 'within',
      phrases: [
        '{vaša adresa e pošte|adresa e pošte|vaša e mail adresa|vaša email adresa} {neće biti|neće biti objavljena|nije} {objavljena|javno}',
        '{obavezna|nužna} polja su {označena|označena sa}',
        '{spremi|sačuvaj} moje ime {|e poštu}',
        '{morate biti|prijavite se kako biste|morate se} {prijavljeni|komentirali|prijaviti} {|da|kako|za}',
      ],
      note: 'Comment forms of WordPress and others.',
      survives: 'Adresa svjedokinje ostaje tajna, rekao je tužitelj i zatvorio spis.',
    },
    {
      reason: 'ad',
      place: 'whole',
      phrases: [
        '{oglas|oglasi|reklama|sponzorirano|sponzorirani sadržaj|promo|plaćeni oglas|plaćeni sadržaj|članak se nastavlja nakon oglasa|tekst se nastavlja ispod oglasa|nastavak nakon oglasa|članak se nastavlja ispod oglasa|zatvori oglas|oglas oglas|partnerski sadržaj|oglašavanje}',
      ],
      note: 'Labels of ad slots and of paid content.',
      survives: 'Oglas za klub je skinut, a i reklama na autobusu je nestala.',
    },
    {
      reason: 'media',
      place: 'whole',
      phrases: [
        '{video|pogledajte video|pogledaj video|pokreni|pauza|cijeli zaslon|bez zvuka|glasnoća|titlovi|foto|fotografija # od #|galerija|fotogalerija|pogledajte galeriju|# fotografija|fotografije|povećaj|poslušajte|podcast|uživo|sljedeća fotografija|vaš preglednik ne podržava video}',
      ],
      weak: true,
      note: 'Words of media players and galleries.',
      survives: 'Na snimci se vidi stanka prije nego što ljudi krenu prema vratima.',
    },
    {
      reason: 'reading-time',
      place: 'whole',
      phrases: [
        '{vrijeme čitanja|čitanje} {|oko |cca }# {min|minuta|minute|minutu}',
        '# {min|minuta|minute} {čitanja|za čitanje|čitanje}',
      ],
      note: 'Reading times as themes print them.',
      survives: 'Sudac je četrdeset minuta čitao presudu pred punom dvoranom.',
    },
    {
      reason: 'widget',
      place: 'whole',
      phrases: [
        '{glasaj|anketa|rezultati|prikaži rezultate|vrijeme|vremenska prognoza|burza|tečajna lista|horoskop|križaljka|sudoku|tv program|loto|je li vam članak bio koristan|ocjena|pošalji|učitavam|molimo pričekajte|promet|kviz}',
      ],
      weak: true,
      note: 'Polls, ratings, weather and market boxes.',
      survives: 'Vrijeme je bilo lijepo, a burza je čekala rezultate do večeri.',
    },
    {
      reason: 'tags',
      place: 'start',
      phrases: ['{oznake|tagovi|ključne riječi|teme|kategorija|kategorije|rubrika|objavljeno u|označeno|više o}'],
      mostWords: 16,
      weak: true,
      note: 'Tag lists; the words in them are nouns without a sentence.',
      survives: 'Teme sastanka bile su mirovine i škole, a spor je ostao.',
    },
    {
      reason: 'syndication',
      place: 'within',
      phrases: [
        '{pojavio se prvi put na|prvi put objavljeno na|prvo se pojavio na|se pojavio prvi na}',
        '{članak|tekst} je {|prvotno |izvorno |prvi put }{objavljen|preuzet|izvorno} {|na|u|s|iz}',
      ],
      note: "Footers of syndicated stories; the first is WordPress's RSS footer.",
      survives: 'Pjesma se prvo čula u filmu, a ploča je izašla mnogo kasnije.',
    },
    {
      reason: 'credit',
      place: 'start',
      phrases: [
        '{foto|fotografija|fotografije|izvor|izvori|autor fotografije|ilustracija|snimka|video|prijevod|arhiva|grafika|snimio|snimila}',
      ],
      mostWords: 20,
      weak: true,
      note: 'Credits of photographs, reporters and agencies.',
      survives: 'Foto i film prikazuju istog čovjeka, ali vrijeme se ne slaže.',
    },
    {
      reason: 'credit',
      place: 'whole',
      phrases: [
        '{hina|reuters|afp|ap|getty images|pixsell|cropix|ilustracija|arhiva|izvor|ilustrativna fotografija|shutterstock|guliver image|arhivska fotografija|privatni album|profimedia}',
      ],
      weak: true,
      note: 'Agency names and kinds of picture alone in a line.',
      survives: 'Reuters je javio prvi, a Hina je navečer potvrdila brojke.',
    },
    {
      reason: 'label',
      place: 'whole',
      phrases: [
        '{objavljeno|ažurirano|zadnja izmjena|posljednja izmjena|autor|autorica|piše|izvor|datum|ekskluzivno|mišljenje|analiza|intervju|kolumna|komentar|reportaža|uživo|novo|priopćenje|članak|tekst|sadržaj|sažetak|opis|vijest|prije|izmijenjeno|najnovija vijest}',
      ],
      weak: true,
      note: 'Labels of fields whose value stands elsewhere.',
      survives: 'Autorica je rekla u intervjuu da je analiza nova.',
    },
    {
      reason: 'legal',
      place: 'within',
      phrases: [
        'sva prava pridržana',
        '{zabranjeno je|nije dopušteno} {|svako }{kopiranje|preuzimanje|prenošenje}',
        'bez {|pisanog |prethodnog |izričitog }{|pisanog }{dopuštenja|odobrenja|pristanka}',
      ],
      mostWords: 40,
      note: 'Copyright lines and disclaimers.',
      survives: 'Obitelj ima prava na pisma koja nitko neće čitati prije 2044.',
    },
    {
      reason: 'error-notice',
      place: 'within',
      phrases: [
        '{omogućite|uključite|molimo omogućite} {javascript|kolačiće}',
        '{stranica|članak|tražena stranica} {|koju tražite |nije |ne }{nije|ne|pronađena|postoji} {|pronađena|postoji|dostupna}',
        '{pristup odbijen|pristup zabranjen|greška #|došlo je do pogreške|došlo je do greške|nešto je pošlo po zlu|pokušajte ponovno|pokušajte kasnije|molimo pokušajte ponovno|nisam robot|stranica je u izradi|privremeno nedostupno|nije dostupno u vašoj zemlji|isključite adblock|vaš preglednik nije podržan|održavanje u tijeku}',
      ],
      note: 'Error pages, bot checks and pages that need scripts.',
      survives: 'Zatvorili su mu račun, a list s računima nestao je iz spisa.',
    },
    {
      reason: 'byline',
      place: 'start',
      phrases: [
        '{piše|pišu|autor|autorica|objavio|objavila|napisao|napisala|razgovarao|razgovarala|tekst|novinar|dopisnik|urednik}',
      ],
      mostWords: 9,
      note: 'Bylines; the names that follow are tested by their capitals.',
      survives: 'Piše li itko još pisma rukom, upitala je učiteljica svoju djecu.',
    },
    {
      reason: 'byline',
      place: 'whole',
      phrases: [
        '{redakcija|uredništvo|admin|administrator|o autoru|svi članci autora|prikaži sve objave|novinar|novinarka|dopisnik|reporter|glavni urednik|gost autor|urednik|više od autora}',
      ],
      weak: true,
      note: 'Desks and author boxes.',
      survives: 'Redakcija je govorila s novinarkom koja je noć provela u luci.',
    },
  ],
}
