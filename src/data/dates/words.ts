/** Words between the parts of a date. One table serves all languages: they only count between date parts. */

/** Between day and month: 5 *de* enero, the 5th *of* January, ngày 5 *tháng* 1. */
export const DAY_JOINERS = 'of the ta de del d di do da den der von ng ning u tháng thang thg เดือน ماه من لشهر'

/** Between month and year: enero *de* 2022, 14 декабря *в* 1989, tháng 8 *năm* 1940. */
export const YEAR_JOINERS = 'of د ta de del d di do da in en em i y u w v в у от ng năm nam ปี من في عام سنة لعام سال'

/** In front of a day: on *the* 5th, *le* 5 mai, *ngày* 5; part of the match only behind a weekday. */
export const ARTICLES = 'the la ils le den der el dia il lo al am ngày ngay ที่ วันที่ tanggal tgl kl o a na dne dnia'

/** Words that stand for 'month' in front of a number (Vietnamese). */
export const MONTH_MARKERS = 'thang thg'

/** Behind a year: *года*, *г.*, *год.*, AD, Persian and Arabic era letters, 'year' in the local word. */
export const YEAR_SUFFIXES =
  'г года год гг р року рік roku r წლის წელი g god godine m metu metų gada gads urte urteko هـ ه م ہ ء خورشیدی شمسی میلادی قمری هجري ميلادي সাল সালে সালের ad ce жылы жыл ил yılı yili yil թ թվական թվականի ж жылғы оны й ел сыл ko eko an'

/** The Hijri era behind a year, folded: 1444 هـ. */
export const HIJRI_ERAS = 'ه ھ ہ هجری هجریه ق قمری hijri ah'

/** Languages that close a year with a point: '2021. u 14:20', '2022. január 5.'. */
export const YEAR_POINT = 'hr sr bs sl hu ko lv mk'

/** In front of a year: Thai Buddhist era, Hindi and Urdu 'year', the Republic of China. */
export const YEAR_PREFIXES = 'सन् सन วรรษ วศ ปี año ano anul anno année year سنة عام سال سنہ năm nam'

/** Ordinal endings that stand at the number: 5th, 1er, 3º, 25শে, 5-го. */
export const ORDINAL_ENDINGS =
  'mh ean n ی טן טער st nd rd th er re e o a º ª de den ste eme ieme ème e έ η ης ος го е я й та ша га шы লা রা ঠা ই শে তারিখ वीं ला ली रा तारीख ന് م ام اُ 일 st.'

/** Ordinal words for the days from 1 on, one list a language; only in front of a month name. */
export const DAY_WORDS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth',
  // Persian writes days out in headlines and on mastheads.
  'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم',
  // Romance languages use an ordinal for the first day only.
  'premier',
  'primo',
  'primero',
  'primeiro',
]

/** Words for twenty and thirty in front of an ordinal: twenty-first, بیست و سوم, سی ام. */
export const TENS_WORDS: readonly (readonly [string, number])[] = [
  ['twenty', 20],
  ['thirty', 30],
  ['thirtieth', 30],
  ['بیست', 20],
  ['سی', 30],
]

/** Between date and time: January 5 *at* 10:00. */
export const TIME_WORDS =
  'о об at à a as às ás alle ore las los um om klo kl o об в у u v ve le la ساعت الساعة الساعه στις στισ saat på pa pukul jam luc lúc vào vao ' +
  'время ob godz hora horas de i ක om. เวลา น time ora orele kell plkst val h בשעה ב בשעות uhrzeit den'

/** Behind a time: 19.30 *Uhr*. */
export const CLOCK_WORDS = 'uhr h hs hrs hr hours ore uur น óra ч час tsi'

/** Hour letters between the numbers: 14h40, 21時40分, 9시 30분. */
export const HOUR_LETTERS = 'h hs u 時 时 點 点 시 hr g'
export const MINUTE_LETTERS = 'm min mn 分 분'
export const SECOND_LETTERS = 's sec 秒 초'

/** Times of the day in words: 7 *гадзін* 10 *хвілін*, 11 *و* 01 *دقیقه و* 47 *ثانیه*. */
export const HOUR_WORDS = 'hours heures horas ore stunden uur godzin hodin час часа часов годин гадзін ساعت ساعة घंटे घण्टे'
export const MINUTE_WORDS =
  'minutes minutos minuti minuten minut minuter минут минуты хвилин хвілін دقیقه دقیقة دقائق मिनट dakika menit'
export const SECOND_WORDS =
  'seconds secondes segundos secondi sekunden seconden sekund sekunder секунд секунды ثانیه ثانیة सेकंड saniye detik'
export const TIME_JOINERS = 'and et y e und en och og i и й і و और ve dan'

/** Words, in lower case and not folded, that fold like a short month name: Polish 'się' like 'sie' for August. */
export const NOT_MONTHS = 'się'
