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
  // 'setembro' and 'fevereiro' are cut at three letters, the generated table holds them; Spanish spelling of September.
  'es month ||||||||setiembre|||',
  // The adessive, as in '12. veebruaril'.
  'et month jaanuaril|veebruaril|martsil|aprillil|mail|juunil|juulil|augustil|septembril|oktoobril|novembril|detsembril',
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
  // 'Second' to 'seventh' in figures.
  'vi weekday thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|',
  // Names of CLDR before version 42, which pages still print.
  'kl month januari|februari|martsi|aprili|maji|juni|juli|augustusi|septemberi|oktoberi|novemberi|decemberi',
  'brx month जानुवारी|फेब्रुवारी|मार्स|एफ्रिल|मे|जुन|जुलाइ|आगस्थ|सेबथेज्ब़र|अखथबर|नबेज्ब़र|दिसेज्ब़र',
  'qu month qul|hat|pau|ayr|aym|int|ant|qha|uma|kan|aya|kap',
  'so month kob|lab|sad|afr|sha|lix|tod|sid|sag|tob|kit|lit',
  // Nepal's calendar, whose years are 56 or 57 ahead: recognised, so that they are not read as of ours.
  'ne bikram-sambat बैशाख~वैशाख|जेठ~जेष्ठ|असार~आषाढ|साउन~श्रावण|भदौ~भाद्र|असोज~आश्विन|कात्तिक~कार्तिक|मंसिर~मङ्सिर|पुस~पुष~पौष|माघ|फागुन~फाल्गुन|चैत~चैत्र',
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

/** Letters that a language writes at the name for 'in', 'of' and 'the': 5 *ב*ינואר, *ב*יום רביעי. */
export const NAME_PREFIXES: Readonly<Record<string, string>> = { he: 'בלמה' }
