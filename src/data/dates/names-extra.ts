/**
 * Names that newspapers print and CLDR does not list, in the shape of the generated table (`tag kind names`, folded,
 * positions parted by `|`, forms by `~`). Each line says why.
 */
export const EXTRA_NAMES = [
  // Abbreviations of style guides (AP, Guardian).
  'en month ||||||||sept|||',
  'en shortday |tues|weds|thur~thurs|||',
  // The nominative, which Intl gives in no style.
  'el month ιανουαριος|φεβρουαριος|μαρτιος|απριλιος|μαιος|ιουνιος|ιουλιος|αυγουστος|σεπτεμβριος|οκτωβριος|νοεμβριος|δεκεμβριος',
  // Common abbreviations beside CLDR's 'März' and 'Sept'.
  'de month janner||marz~mar~mrz||||||sep|||',
  // Short forms without the accent of 'févr.' and 'déc.'.
  'fr month jan|fev|||||||sep|||',
  'es month |||||||||||',
  // 'setembro' and 'fevereiro' are cut at three letters, the generated table holds them; Spanish spelling of September.
  'es month ||||||||setiembre|||',
  // Colloquial genitives.
  'hr month ||||||||||studenog~studenom|',
  // Old spellings with a long vowel.
  'bn month জানুয়ারী|ফেব্রুয়ারী||||||||||',
  'bn weekday |||বৃহষ্পতিবার|||',
  'hi month |||||||||||दिसम्बर',
  // Abbreviations in news feeds.
  'uk month |||кві||чер|||||листоп|',
  'uk month ||||||||верес|||',
  'ru shortday |втр|срд|чтв|птн|сбт|вск',
  'be month студзень~стд|||||||||||',
  'th month |กุมภา||||||||||',
  // Accusative and locative, as in 'w środę', 'в среду', 'v stredu'; nominative of Russian Wednesday also means 'milieu'.
  'pl weekday ||srode||||niedziele',
  'ru weekday ||среду||пятницу|субботу|',
  'uk weekday ||середу||п ятницю|суботу|неділю',
  'cs weekday ||stredu|||sobotu|nedeli',
  'sk weekday ||stredu|||sobotu|nedelu',
  'hr weekday ||srijedu|||subotu|nedjelju',
  'sr weekday ||среду|||суботу|недељу',
  // Spellings of the Persian and Islamic months outside CLDR.
  'ar islamic-umalqura ||||جمادی الاول|جمادی الثانیة|||||ذی القعدة|ذی الحجة',
  'ps persian وری|غویی|غبرگولی|چنگاش|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب',
  // Day periods of news sites that CLDR words otherwise.
  'ar period صباحا|مساء',
  'ko period 오전|오후',
  'hi period पूर्वाह्न|अपराह्न',
  'bn period পূর্বাহ্ন|অপরাহ্ন',
  'ta period முற்பகல்|பிற்பகல்',
  'ur period صبح|شام',
] as const
