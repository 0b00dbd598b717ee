/** A made piece of plain news: a headline, and sentences that stand before and behind a sentence under test. */
export interface PlainNews {
  headline: string
  before: readonly string[]
  after: readonly string[]
}

/** Plain news in each language that has a phrase table. */
export const PLAIN_NEWS: Readonly<Record<string, PlainNews>> = {
  en: {
    headline: 'Old bridge reopens after the flood',
    before: [
      'The old bridge over the river was reopened to traffic on Monday, three weeks after the flood.',
      'Engineers had examined the pillars and found only slight damage beneath the waterline.',
      'The mayor said that the repairs had cost far less than the town had feared.',
    ],
    after: [
      'Shopkeepers on both banks hope that their customers will now come back.',
      'The river had risen by four metres in a single night in spring.',
      'A second bridge is to be built north of the town by next year.',
    ],
  },
  de: {
    headline: 'Alte Brücke nach Hochwasser wieder befahrbar',
    before: [
      'Die alte Brücke über den Fluss ist seit Montag, drei Wochen nach dem Hochwasser, wieder befahrbar.',
      'Ingenieure hatten die Pfeiler untersucht und unter der Wasserlinie nur leichte Schäden gefunden.',
      'Die Bürgermeisterin sagte, die Arbeiten hätten weit weniger gekostet als befürchtet.',
    ],
    after: [
      'Die Händler auf beiden Ufern hoffen, dass ihre Kundschaft nun zurückkehrt.',
      'Der Fluss war im Frühjahr in einer einzigen Nacht um vier Meter gestiegen.',
      'Bis zum nächsten Jahr soll nördlich der Stadt eine zweite Brücke entstehen.',
    ],
  },
  fr: {
    headline: 'Le vieux pont rouvre après la crue',
    before: [
      'Le vieux pont sur la rivière a rouvert lundi à la circulation, trois semaines après la crue.',
      'Les ingénieurs avaient examiné les piles et n’ont relevé que de légers dégâts sous la ligne d’eau.',
      'La maire a déclaré que les travaux avaient coûté bien moins que la ville ne le craignait.',
    ],
    after: [
      'Les commerçants des deux rives espèrent que leur clientèle reviendra désormais.',
      'La rivière était montée de quatre mètres en une seule nuit au printemps.',
      'Un second pont doit être construit au nord de la ville d’ici l’an prochain.',
    ],
  },
  es: {
    headline: 'El viejo puente reabre tras la crecida',
    before: [
      'El viejo puente sobre el río reabrió el lunes al tránsito, tres semanas después de la crecida.',
      'Los ingenieros examinaron los pilares y hallaron solo daños leves bajo la línea del agua.',
      'La alcaldesa dijo que las obras costaron mucho menos de lo que la ciudad temía.',
    ],
    after: [
      'Los comerciantes de ambas orillas esperan que la clientela regrese ahora.',
      'El río había subido cuatro metros en una sola noche de primavera.',
      'Un segundo puente se levantará al norte de la ciudad antes del próximo año.',
    ],
  },
  it: {
    headline: 'Riapre il vecchio ponte dopo la piena',
    before: [
      'Il vecchio ponte sul fiume è stato riaperto lunedì al traffico, tre settimane dopo la piena.',
      'I tecnici avevano esaminato i piloni e trovato solo lievi danni sotto il pelo dell’acqua.',
      'La sindaca ha detto che i lavori sono costati molto meno di quanto la città temesse.',
    ],
    after: [
      'I negozianti delle due sponde sperano che la clientela adesso ritorni.',
      'In primavera il fiume era salito di quattro metri in una sola notte.',
      'Un secondo ponte sorgerà a nord della città entro il prossimo anno.',
    ],
  },
  pt: {
    headline: 'Velha ponte reabre depois da cheia',
    before: [
      'A velha ponte sobre o rio reabriu na segunda-feira ao trânsito, três semanas depois da cheia.',
      'Os engenheiros examinaram os pilares e acharam apenas danos leves abaixo da linha d’água.',
      'A prefeita disse que as obras custaram muito menos do que a cidade temia.',
    ],
    after: [
      'Os lojistas das duas margens esperam que a freguesia volte agora.',
      'Na primavera, o rio subiu quatro metros em uma única noite.',
      'Uma segunda ponte deve ser erguida ao norte da cidade até o próximo ano.',
    ],
  },
  ru: {
    headline: 'Старый мост открыли после паводка',
    before: [
      'Старый мост через реку открыли для движения в понедельник, через три недели после паводка.',
      'Инженеры осмотрели опоры и нашли под водой лишь небольшие повреждения.',
      'Мэр сообщила, что ремонт обошёлся городу гораздо дешевле, чем ожидали.',
    ],
    after: [
      'Лавочники на обоих берегах надеются, что покупатели теперь вернутся.',
      'Весной река за одну ночь поднялась на четыре метра.',
      'К будущему году к северу от города должны построить второй мост.',
    ],
  },
  ar: {
    headline: 'إعادة فتح الجسر القديم بعد الفيضان',
    before: [
      'أعيد فتح الجسر القديم فوق النهر أمام حركة السير يوم الاثنين بعد ثلاثة أسابيع من الفيضان.',
      'وكان المهندسون قد فحصوا الدعائم ولم يجدوا تحت خط الماء سوى أضرار طفيفة.',
      'وقالت رئيسة البلدية إن أعمال الإصلاح كلفت أقل بكثير مما كانت تخشاه المدينة.',
    ],
    after: [
      'ويأمل أصحاب المتاجر على الضفتين أن يعود زبائنهم الآن إلى السوق.',
      'وكان منسوب النهر قد ارتفع أربعة أمتار في ليلة واحدة من ليالي الربيع.',
      'ومن المقرر أن يبنى جسر ثان شمال المدينة بحلول العام المقبل.',
    ],
  },
  ja: {
    headline: '古い橋が洪水の後に再び開通',
    before: [
      '川にかかる古い橋が月曜日、洪水から三週間を経て再び通れるようになり、住民が集まった。',
      '技術者たちは橋脚を調べたが、水面下にはわずかな傷しか見つからなかったという。',
      '市長は、修復にかかった費用は町が恐れていたよりずっと少なかったと話した。',
    ],
    after: [
      '両岸の店主たちは、客がこれで通りに戻ってくることを願っている。',
      '川は春の一夜のうちに四メートルも水かさを増していた。',
      '来年までには、町の北側に二つ目の橋が造られる予定だ。',
    ],
  },
  'zh-Hans': {
    headline: '洪水过后老桥恢复通车',
    before: [
      '河上的老桥在洪水过后三个星期，于星期一恢复通车，两岸居民到场观看。',
      '工程师此前检查了桥墩，只在水线以下发现轻微的损坏。',
      '市长表示，修复工程的花费远远低于这座城市原先的担心。',
    ],
    after: [
      '两岸的店主都希望，老顾客现在能够重新回到街上。',
      '今年春天，河水曾在一夜之间上涨了整整四米。',
      '到明年，城北还将建起第二座桥梁，连接山脚下的村庄。',
    ],
  },
  tr: {
    headline: 'Eski köprü selden sonra yeniden açıldı',
    before: [
      'Nehrin üzerindeki eski köprü, selden üç hafta sonra pazartesi günü yeniden trafiğe açıldı.',
      'Mühendisler ayakları incelemiş ve suyun altında yalnızca hafif hasar bulmuştu.',
      'Belediye başkanı, onarımın kentin korktuğundan çok daha ucuza geldiğini söyledi.',
    ],
    after: [
      'İki yakanın esnafı, müşterilerin artık geri dönmesini umuyor.',
      'Nehir ilkbaharda tek bir gecede dört metre yükselmişti.',
      'Gelecek yıla kadar kentin kuzeyine ikinci bir köprü yapılacak.',
    ],
  },
  nl: {
    headline: 'Oude brug na hoogwater weer open',
    before: [
      'De oude brug over de rivier is maandag, drie weken na het hoogwater, weer opengegaan voor verkeer.',
      'Ingenieurs onderzochten de pijlers en vonden onder de waterlijn slechts lichte schade.',
      'De burgemeester zei dat het herstel veel minder had gekost dan de stad had gevreesd.',
    ],
    after: [
      'Winkeliers op beide oevers hopen dat hun klanten nu terugkomen.',
      'De rivier was in het voorjaar in één nacht vier meter gestegen.',
      'Ten noorden van de stad moet voor volgend jaar een tweede brug komen.',
    ],
  },
  sv: {
    headline: 'Gamla bron öppnad igen efter översvämningen',
    before: [
      'Den gamla bron över ån öppnades för trafik i måndags, tre veckor efter översvämningen.',
      'Ingenjörerna hade granskat pelarna och fann bara små skador under vattenlinjen.',
      'Borgmästaren sade att arbetet hade kostat betydligt mindre än staden befarat.',
    ],
    after: [
      'Handlarna på båda stränderna hoppas att kunderna nu ska komma tillbaka.',
      'Ån hade stigit fyra meter under en enda natt i våras.',
      'En andra bro ska byggas norr om staden före nästa år.',
    ],
  },
  da: {
    headline: 'Gammel bro åbner igen efter oversvømmelsen',
    before: [
      'Den gamle bro over åen åbnede mandag for trafik, tre uger efter oversvømmelsen.',
      'Ingeniørerne havde undersøgt pillerne og fandt kun små skader under vandlinjen.',
      'Borgmesteren sagde, at arbejdet havde kostet langt mindre end byen frygtede.',
    ],
    after: [
      'De handlende på begge bredder håber, at kunderne nu vender tilbage.',
      'Åen var steget fire meter på en enkelt nat i foråret.',
      'En ny bro skal bygges nord for byen inden næste år.',
    ],
  },
  no: {
    headline: 'Gammel bro åpnet igjen etter flommen',
    before: [
      'Den gamle broen over elva ble åpnet for trafikk mandag, tre uker etter flommen.',
      'Ingeniørene hadde undersøkt pilarene og fant bare små skader under vannlinjen.',
      'Ordføreren sa at arbeidet hadde kostet langt mindre enn byen fryktet.',
    ],
    after: [
      'Butikkeierne på begge bredder håper at kundene nå kommer tilbake.',
      'Elva steg fire meter på én natt i vår.',
      'En ny bro skal bygges nord for byen innen neste år.',
    ],
  },
  fi: {
    headline: 'Vanha silta avattiin tulvan jälkeen',
    before: [
      'Joen ylittävä vanha silta avattiin maanantaina liikenteelle kolme viikkoa tulvan jälkeen.',
      'Insinöörit olivat tutkineet pilarit ja löysivät vedenpinnan alta vain pieniä vaurioita.',
      'Kaupunginjohtaja sanoi, että korjaus maksoi paljon vähemmän kuin kaupunki oli pelännyt.',
    ],
    after: [
      'Kauppiaat joen molemmin puolin toivovat, että asiakkaat palaavat nyt kaduille.',
      'Keväällä joki oli noussut yhdessä yössä neljä metriä.',
      'Ensi vuoteen mennessä kaupungin pohjoispuolelle rakennetaan toinen silta.',
    ],
  },
  pl: {
    headline: 'Stary most po powodzi znów otwarty',
    before: [
      'Stary most na rzece otwarto w poniedziałek dla ruchu, trzy tygodnie po powodzi.',
      'Inżynierowie zbadali filary i znaleźli pod wodą tylko niewielkie uszkodzenia.',
      'Burmistrz powiedziała, że naprawa kosztowała miasto znacznie mniej, niż się obawiano.',
    ],
    after: [
      'Kupcy po obu brzegach mają nadzieję, że klienci teraz wrócą.',
      'Wiosną rzeka podniosła się w ciągu jednej nocy o cztery metry.',
      'Do przyszłego roku na północ od miasta ma stanąć drugi most.',
    ],
  },
  cs: {
    headline: 'Starý most po povodni znovu otevřen',
    before: [
      'Starý most přes řeku byl v pondělí otevřen pro dopravu, tři týdny po povodni.',
      'Inženýři prohlédli pilíře a našli pod vodou jen malé škody.',
      'Starostka řekla, že oprava stála město mnohem méně, než se čekalo.',
    ],
    after: [
      'Obchodníci na obou březích doufají, že se zákazníci teď vrátí.',
      'Na jaře řeka za jedinou noc stoupla o čtyři metry.',
      'Do příštího roku má severně od města vyrůst druhý most.',
    ],
  },
  uk: {
    headline: 'Старий міст відкрили після повені',
    before: [
      'Старий міст через річку відкрили для руху в понеділок, через три тижні після повені.',
      'Інженери оглянули опори й знайшли під водою лише невеликі пошкодження.',
      'Мерка сказала, що ремонт коштував місту значно менше, ніж побоювалися.',
    ],
    after: [
      'Крамарі на обох берегах сподіваються, що покупці тепер повернуться.',
      'Навесні річка за одну ніч піднялася на чотири метри.',
      'До наступного року на північ від міста мають звести другий міст.',
    ],
  },
  bg: {
    headline: 'Старият мост отвори отново след потопа',
    before: [
      'Старият мост над реката бе отворен за движение в понеделник, три седмици след потопа.',
      'Инженерите прегледаха стълбовете и откриха под водата само леки щети.',
      'Кметицата каза, че ремонтът е струвал много по-малко, отколкото градът се боеше.',
    ],
    after: [
      'Търговците на двата бряга се надяват, че клиентите сега ще се върнат.',
      'През пролетта реката се бе покачила с четири метра за една нощ.',
      'До другата година северно от града ще бъде построен втори мост.',
    ],
  },
  sr: {
    headline: 'Стари мост отворен после поплаве',
    before: [
      'Стари мост преко реке отворен је у понедељак за саобраћај, три недеље после поплаве.',
      'Инжењери су прегледали стубове и под водом нашли само лака оштећења.',
      'Градоначелница је рекла да је поправка коштала много мање него што се град плашио.',
    ],
    after: [
      'Трговци на обе обале надају се да ће се купци сада вратити.',
      'У пролеће се река за једну ноћ подигла за четири метра.',
      'До идуће године северно од града треба да се дигне други мост.',
    ],
  },
  hr: {
    headline: 'Stari most otvoren nakon poplave',
    before: [
      'Stari most preko rijeke otvoren je u ponedjeljak za promet, tri tjedna nakon poplave.',
      'Inženjeri su pregledali stupove i pod vodom našli samo laka oštećenja.',
      'Gradonačelnica je rekla da je popravak stajao mnogo manje nego što se grad bojao.',
    ],
    after: [
      'Trgovci na obje obale nadaju se da će se kupci sada vratiti.',
      'U proljeće se rijeka u jednoj noći digla za četiri metra.',
      'Do iduće godine sjeverno od grada nikne drugi most.',
    ],
  },
  ro: {
    headline: 'Podul vechi redeschis după viitură',
    before: [
      'Podul vechi peste râu s-a redeschis luni pentru trafic, la trei săptămâni după viitură.',
      'Inginerii cercetaseră pilonii și găsiseră doar pagube ușoare sub nivelul apei.',
      'Primărița a spus că lucrările au costat mult mai puțin decât se temea orașul.',
    ],
    after: [
      'Negustorii de pe ambele maluri speră că mușteriii se vor întoarce acum.',
      'Primăvara, râul crescuse cu patru metri într-o singură noapte.',
      'Până la anul, la nord de oraș va fi ridicat un al doilea pod.',
    ],
  },
  hu: {
    headline: 'Újra járható a régi híd az árvíz után',
    before: [
      'Három héttel az árvíz után hétfőn újra megnyílt a forgalom előtt a folyó régi hídja.',
      'A mérnökök megvizsgálták a pilléreket, és a víz alatt csak kisebb károkat találtak.',
      'A polgármester azt mondta, a javítás jóval olcsóbb volt, mint a város tartott tőle.',
    ],
    after: [
      'A két part boltosai abban bíznak, hogy a vevők most visszatérnek.',
      'Tavasszal a folyó egyetlen éjszaka alatt négy métert emelkedett.',
      'Jövőre a várostól északra egy második híd is épül.',
    ],
  },
  el: {
    headline: 'Άνοιξε ξανά το παλιό γεφύρι μετά την πλημμύρα',
    before: [
      'Το παλιό γεφύρι πάνω από το ποτάμι άνοιξε τη Δευτέρα, τρεις εβδομάδες μετά την πλημμύρα.',
      'Οι μηχανικοί εξέτασαν τα βάθρα και βρήκαν μόνο ελαφρές ζημιές κάτω από το νερό.',
      'Η δήμαρχος είπε ότι τα έργα κόστισαν πολύ λιγότερο από όσο φοβόταν η πόλη.',
    ],
    after: [
      'Οι έμποροι στις δύο όχθες ελπίζουν ότι οι πελάτες θα γυρίσουν τώρα.',
      'Την άνοιξη το ποτάμι είχε ανέβει τέσσερα μέτρα μέσα σε μία νύχτα.',
      'Ως του χρόνου θα χτιστεί δεύτερο γεφύρι βόρεια της πόλης.',
    ],
  },
  fa: {
    headline: 'پل قدیمی پس از سیل دوباره باز شد',
    before: [
      'پل قدیمی روی رودخانه روز دوشنبه، سه هفته پس از سیل، دوباره به روی خودروها باز شد.',
      'مهندسان پایه‌ها را بررسی کردند و زیر آب تنها آسیب‌های کوچکی یافتند.',
      'شهردار گفت هزینه بازسازی بسیار کمتر از آن بود که شهر از آن می‌ترسید.',
    ],
    after: [
      'مغازه‌داران دو سوی رود امیدوارند مشتریان اکنون به بازار برگردند.',
      'آب رودخانه در بهار در یک شب چهار متر بالا آمده بود.',
      'قرار است تا سال آینده پل دومی در شمال شهر ساخته شود.',
    ],
  },
  he: {
    headline: 'הגשר הישן נפתח מחדש אחרי השיטפון',
    before: [
      'הגשר הישן מעל הנהר נפתח ביום שני לתנועה, שלושה שבועות אחרי השיטפון.',
      'המהנדסים בדקו את העמודים ומצאו מתחת למים רק נזק קל.',
      'ראשת העיר אמרה שהתיקון עלה הרבה פחות ממה שהעיר חששה.',
    ],
    after: [
      'בעלי החנויות בשתי הגדות מקווים שהקונים יחזרו עכשיו לרחוב.',
      'באביב עלה הנהר בלילה אחד ארבעה מטרים.',
      'עד השנה הבאה ייבנה גשר שני מצפון לעיר.',
    ],
  },
  ur: {
    headline: 'سیلاب کے بعد پرانا پل دوبارہ کھل گیا',
    before: [
      'دریا پر بنا پرانا پل سیلاب کے تین ہفتے بعد پیر کو گاڑیوں کے لیے دوبارہ کھول دیا گیا۔',
      'انجینئروں نے ستونوں کا معائنہ کیا اور پانی کے نیچے صرف معمولی نقصان پایا۔',
      'میئر نے کہا کہ مرمت پر شہر کے خدشے سے بہت کم رقم خرچ ہوئی۔',
    ],
    after: [
      'دونوں کناروں کے دکاندار امید کرتے ہیں کہ گاہک اب لوٹ آئیں گے۔',
      'بہار میں دریا ایک ہی رات میں چار میٹر بلند ہو گیا تھا۔',
      'اگلے سال تک شہر کے شمال میں دوسرا پل تعمیر کیا جائے گا۔',
    ],
  },
  hi: {
    headline: 'बाढ़ के बाद पुराना पुल फिर खुला',
    before: [
      'नदी पर बना पुराना पुल बाढ़ के तीन हफ्ते बाद सोमवार को गाड़ियों के लिए फिर खुल गया।',
      'इंजीनियरों ने खंभों की जांच की और पानी के नीचे केवल हल्का नुकसान पाया।',
      'महापौर ने कहा कि मरम्मत पर शहर के डर से बहुत कम पैसा लगा।',
    ],
    after: [
      'दोनों किनारों के दुकानदारों को उम्मीद है कि ग्राहक अब लौट आएंगे।',
      'वसंत में नदी एक ही रात में चार मीटर चढ़ गई थी।',
      'अगले साल तक शहर के उत्तर में दूसरा पुल बनाया जाना है।',
    ],
  },
  bn: {
    headline: 'বন্যার পর পুরোনো সেতু আবার খুলল',
    before: [
      'নদীর ওপর পুরোনো সেতুটি বন্যার তিন সপ্তাহ পর সোমবার যান চলাচলের জন্য আবার খুলে দেওয়া হয়েছে।',
      'প্রকৌশলীরা খুঁটিগুলো পরীক্ষা করে পানির নিচে কেবল সামান্য ক্ষতি পেয়েছেন।',
      'মেয়র বলেন, মেরামতে শহরের আশঙ্কার চেয়ে অনেক কম টাকা লেগেছে।',
    ],
    after: [
      'দুই তীরের দোকানিরা আশা করছেন, ক্রেতারা এবার আবার ফিরে আসবেন।',
      'বসন্তে এক রাতেই নদীর পানি চার মিটার বেড়ে গিয়েছিল।',
      'আগামী বছরের মধ্যে শহরের উত্তরে দ্বিতীয় একটি সেতু নির্মাণ করা হবে।',
    ],
  },
  'zh-Hant': {
    headline: '洪水過後老橋恢復通車',
    before: [
      '河上的老橋在洪水過後三個星期，於星期一恢復通車，兩岸居民到場觀看。',
      '工程師此前檢查了橋墩，只在水線以下發現輕微的損壞。',
      '市長表示，修復工程的花費遠遠低於這座城市原先的擔心。',
    ],
    after: [
      '兩岸的店主都希望，老顧客現在能夠重新回到街上。',
      '今年春天，河水曾在一夜之間上漲了整整四米。',
      '到明年，城北還將建起第二座橋梁，連接山腳下的村莊。',
    ],
  },
  ko: {
    headline: '홍수 뒤 옛 다리 다시 열려',
    before: [
      '강 위의 옛 다리가 홍수가 난 지 세 주 만인 월요일에 다시 열려 차가 다니게 됐다.',
      '기술자들은 교각을 살폈지만 물 아래에서 가벼운 손상만 찾았다고 한다.',
      '시장은 수리에 든 돈이 도시가 걱정한 것보다 훨씬 적었다고 말했다.',
    ],
    after: [
      '양쪽 강가의 상인들은 이제 손님이 거리로 돌아오기를 바라고 있다.',
      '봄에 강물은 하룻밤 사이에 사 미터나 불어난 적이 있었다.',
      '내년까지 도시의 북쪽에 두 번째 다리가 새로 놓일 예정이다.',
    ],
  },
  vi: {
    headline: 'Cầu cũ mở lại sau trận lụt',
    before: [
      'Cây cầu cũ bắc qua sông đã mở lại cho xe cộ hôm thứ Hai, ba tuần sau trận lụt.',
      'Các kỹ sư đã khảo sát trụ cầu và chỉ thấy hư hại nhẹ dưới mực nước.',
      'Bà thị trưởng nói chi phí sửa chữa thấp hơn nhiều so với điều thành phố lo ngại.',
    ],
    after: [
      'Các chủ tiệm ở hai bờ hy vọng khách quen nay sẽ quay lại.',
      'Mùa xuân, nước sông từng dâng bốn mét chỉ trong một đêm.',
      'Đến năm sau, một cây cầu thứ hai sẽ được dựng ở phía bắc thị trấn.',
    ],
  },
  id: {
    headline: 'Jembatan tua dibuka lagi usai banjir',
    before: [
      'Jembatan tua di atas sungai dibuka lagi untuk lalu lintas pada Senin, tiga pekan usai banjir.',
      'Para insinyur memeriksa tiang dan hanya menemukan kerusakan ringan di bawah permukaan air.',
      'Wali kota mengatakan biaya perbaikan jauh lebih kecil daripada yang dikhawatirkan warga.',
    ],
    after: [
      'Para pedagang di kedua tepi berharap pelanggan kini akan kembali.',
      'Pada musim hujan, air sungai naik empat meter dalam satu malam.',
      'Hingga tahun depan, jembatan kedua akan dibangun di utara kota.',
    ],
  },
  ms: {
    headline: 'Jambatan lama dibuka semula selepas banjir',
    before: [
      'Jambatan lama merentasi sungai dibuka semula kepada lalu lintas pada Isnin, tiga minggu selepas banjir.',
      'Jurutera telah memeriksa tiang dan hanya menemui kerosakan kecil di bawah paras air.',
      'Datuk bandar berkata kos membaiki jauh lebih rendah daripada yang dibimbangi penduduk.',
    ],
    after: [
      'Peniaga di kedua-dua tebing berharap pelanggan akan kembali sekarang.',
      'Pada musim hujan, air sungai naik empat meter dalam satu malam.',
      'Menjelang tahun depan, jambatan kedua akan dibina di utara bandar.',
    ],
  },
  th: {
    headline: 'สะพานเก่าเปิดใช้อีกครั้งหลังน้ำท่วม',
    before: [
      'สะพานเก่าข้ามแม่น้ำเปิดให้รถวิ่งอีกครั้งเมื่อวันจันทร์ สามสัปดาห์หลังน้ำท่วมใหญ่ ชาวเมืองสองฝั่งพากันออกมาเดินดูด้วยความดีใจ',
      'วิศวกรได้ตรวจตอม่อทุกต้นแล้วพบเพียงรอยแตกเล็กน้อยใต้น้ำ ซึ่งซ่อมเสร็จได้ก่อนกำหนดที่ทางเมืองตั้งไว้ถึงสองวัน',
      'นายกเทศมนตรีกล่าวว่าค่าซ่อมต่ำกว่าที่เมืองเคยกลัวไว้มาก และเงินที่เหลือจะนำไปทำทางเดินเลียบแม่น้ำในปีหน้า',
    ],
    after: [
      'เจ้าของร้านทั้งสองฝั่งหวังว่าลูกค้าเก่าจะกลับมา เพราะตลอดสามสัปดาห์ที่ผ่านมาถนนสายนี้เงียบเหงาจนหลายร้านต้องปิด',
      'เมื่อต้นฤดูฝน น้ำในแม่น้ำสูงขึ้นถึงสี่เมตรภายในคืนเดียว และพัดเรือหลายสิบลำไปเกยอยู่กลางทุ่งนา',
      'ภายในปีหน้าจะมีการสร้างสะพานแห่งที่สองทางเหนือของเมือง เพื่อให้หมู่บ้านเชิงเขาเดินทางได้สะดวกในหน้าน้ำ',
    ],
  },
  sw: {
    headline: 'Daraja la zamani lafunguliwa baada ya mafuriko',
    before: [
      'Daraja la zamani juu ya mto lilifunguliwa tena Jumatatu kwa magari, wiki tatu baada ya mafuriko.',
      'Wahandisi walikagua nguzo na kukuta uharibifu mdogo tu chini ya maji.',
      'Meya alisema kwamba gharama za ukarabati zilikuwa ndogo kuliko mji ulivyohofia.',
    ],
    after: [
      'Wenye maduka katika kingo zote mbili wanatumaini kwamba wateja sasa watarudi.',
      'Wakati wa masika mto ulipanda mita nne katika usiku mmoja.',
      'Ifikapo mwaka ujao daraja la pili litajengwa kaskazini mwa mji.',
    ],
  },
  sk: {
    headline: 'Starý most po povodni opäť otvorili',
    before: [
      'Starý most cez rieku v pondelok, tri týždne po povodni, opäť otvorili pre dopravu.',
      'Inžinieri preskúmali piliere a pod hladinou našli len ľahké škody.',
      'Primátorka povedala, že oprava stála oveľa menej, než sa mesto obávalo.',
    ],
    after: [
      'Obchodníci na oboch brehoch dúfajú, že zákazníci sa teraz vrátia.',
      'Na jar rieka za jedinú noc stúpla o štyri metre.',
      'Do budúceho roka má severne od mesta vyrásť druhý most.',
    ],
  },
  sl: {
    headline: 'Stari most po poplavi spet odprt',
    before: [
      'Stari most čez reko so v ponedeljek, tri tedne po poplavi, spet odprli za promet.',
      'Inženirji so pregledali stebre in pod vodo našli le manjše poškodbe.',
      'Županja je povedala, da je popravilo stalo precej manj, kot se je mesto balo.',
    ],
    after: [
      'Trgovci na obeh bregovih upajo, da se bodo kupci zdaj vrnili.',
      'Spomladi je reka v eni sami noči narasla za štiri metre.',
      'Do prihodnjega leta naj bi severno od mesta zgradili drugi most.',
    ],
  },
  et: {
    headline: 'Vana sild avati pärast üleujutust taas',
    before: [
      'Vana sild üle jõe avati esmaspäeval, kolm nädalat pärast üleujutust, taas liiklusele.',
      'Insenerid olid sambaid uurinud ja leidsid vee alt vaid kergeid kahjustusi.',
      'Linnapea ütles, et remont läks maksma palju vähem, kui linn oli kartnud.',
    ],
    after: [
      'Mõlema kalda poepidajad loodavad, et ostjad tulevad nüüd tagasi.',
      'Kevadel oli jõgi ühe ööga neli meetrit tõusnud.',
      'Järgmiseks aastaks peaks linnast põhja poole kerkima teine sild.',
    ],
  },
  lv: {
    headline: 'Vecais tilts pēc plūdiem atkal atvērts',
    before: [
      'Veco tiltu pār upi pirmdien, trīs nedēļas pēc plūdiem, atkal atvēra satiksmei.',
      'Inženieri bija apskatījuši balstus un zem ūdens atrada tikai nelielus bojājumus.',
      'Mēre sacīja, ka remonts izmaksājis daudz mazāk, nekā pilsēta bija baidījusies.',
    ],
    after: [
      'Tirgotāji abos krastos cer, ka pircēji tagad atgriezīsies.',
      'Pavasarī upe vienā naktī bija cēlusies par četriem metriem.',
      'Līdz nākamajam gadam uz ziemeļiem no pilsētas uzcels otru tiltu.',
    ],
  },
  lt: {
    headline: 'Senasis tiltas po potvynio vėl atidarytas',
    before: [
      'Senasis tiltas per upę pirmadienį, praėjus trims savaitėms po potvynio, vėl atidarytas eismui.',
      'Inžinieriai apžiūrėjo atramas ir po vandeniu rado tik nedidelių pažeidimų.',
      'Merė sakė, kad remontas kainavo daug mažiau, nei miestas baiminosi.',
    ],
    after: [
      'Abiejų krantų prekybininkai tikisi, kad pirkėjai dabar sugrįš.',
      'Pavasarį upė per vieną naktį buvo pakilusi keturis metrus.',
      'Iki kitų metų į šiaurę nuo miesto turi iškilti antras tiltas.',
    ],
  },
  tl: {
    headline: 'Binuksan muli ang lumang tulay matapos ang baha',
    before: [
      'Binuksan muli sa mga sasakyan noong Lunes ang lumang tulay sa ilog, tatlong linggo matapos ang baha.',
      'Sinuri ng mga inhinyero ang mga haligi at kaunting pinsala lamang ang nakita nila sa ilalim ng tubig.',
      'Sinabi ng alkalde na mas mababa ang gastos sa pagkumpuni kaysa sa pinangangambahan ng bayan.',
    ],
    after: [
      'Umaasa ang mga may tindahan sa magkabilang pampang na babalik na ang kanilang mga suki.',
      'Noong tag-ulan ay tumaas nang apat na metro ang ilog sa loob lamang ng isang gabi.',
      'Isang ikalawang tulay ang itatayo sa hilaga ng bayan pagsapit ng susunod na taon.',
    ],
  },
}
