/** Words of relative dates, one entry a language: units, what stands before or behind 'N units', single words. */
export interface RelativeWords {
  units: Readonly<Record<'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', string>>
  /** Words in front of the number: *vor* 3 Stunden. */
  before: string
  /** Words behind the unit: 3 hours *ago*. */
  after: string
  /** Days from today that a single word names: `yesterday:-1`. */
  words: string
  /** Articles that stand for one: *an* hour ago. */
  one: string
}

export const RELATIVE: Readonly<Record<string, RelativeWords>> = {
  en: {
    units: {
      minute: 'minute|minutes|min|mins',
      hour: 'hour|hours|hr|hrs|h',
      day: 'day|days|d',
      week: 'week|weeks|wk|wks',
      month: 'month|months',
      year: 'year|years|yr|yrs',
    },
    before: '',
    after: 'ago',
    words: 'yesterday:-1|tomorrow:1|today:0',
    one: 'a|an|one',
  },
  es: {
    units: {
      minute: 'minuto|minutos|min',
      hour: 'hora|horas|h',
      day: 'día|días',
      week: 'semana|semanas',
      month: 'mes|meses',
      year: 'año|años',
    },
    before: 'hace',
    after: 'atrás',
    words: 'ayer:-1|anteayer:-2|hoy:0',
    one: 'un|una',
  },
  pt: {
    units: {
      minute: 'minuto|minutos|min',
      hour: 'hora|horas|h',
      day: 'dia|dias',
      week: 'semana|semanas',
      month: 'mês|meses',
      year: 'ano|anos',
    },
    before: 'há',
    after: 'atrás',
    words: 'ontem:-1|anteontem:-2|amanhã:1|hoje:0',
    one: 'um|uma',
  },
  fr: {
    units: {
      minute: 'minute|minutes|min',
      hour: 'heure|heures|h',
      day: 'jour|jours',
      week: 'semaine|semaines',
      month: 'mois',
      year: 'an|ans',
    },
    before: 'il y a',
    after: '',
    words: 'hier:-1|demain:1|aujourd hui:0',
    one: 'un|une',
  },
  de: {
    units: {
      minute: 'minute|minuten|min',
      hour: 'stunde|stunden|std',
      day: 'tag|tagen|tage',
      week: 'woche|wochen',
      month: 'monat|monaten',
      year: 'jahr|jahren',
    },
    before: 'vor',
    after: '',
    words: 'gestern:-1|vorgestern:-2|heute:0',
    one: 'einer|einem',
  },
  it: {
    units: {
      minute: 'minuto|minuti|min',
      hour: 'ora|ore',
      day: 'giorno|giorni',
      week: 'settimana|settimane',
      month: 'mese|mesi',
      year: 'anno|anni',
    },
    before: '',
    after: 'fa',
    words: 'ieri:-1|domani:1|oggi:0',
    one: 'un|una',
  },
  nl: {
    units: {
      minute: 'minuut|minuten|min',
      hour: 'uur|uren',
      day: 'dag|dagen',
      week: 'week|weken',
      month: 'maand|maanden',
      year: 'jaar|jaren',
    },
    before: '',
    after: 'geleden',
    words: 'gisteren:-1|eergisteren:-2|vandaag:0',
    one: 'een',
  },
  sv: {
    units: {
      minute: 'minut|minuter|min',
      hour: 'timme|timmar',
      day: 'dag|dagar',
      week: 'vecka|veckor',
      month: 'månad|månader',
      year: 'år',
    },
    before: 'för',
    after: 'sedan',
    words: 'igår:-1|idag:0',
    one: 'en|ett',
  },
  pl: {
    units: {
      minute: 'minutę|minuty|minut|min',
      hour: 'godzinę|godziny|godzin|godz',
      day: 'dzień|dni',
      week: 'tydzień|tygodnie|tygodni',
      month: 'miesiąc|miesiące|miesięcy',
      year: 'rok|lata|lat',
    },
    before: '',
    after: 'temu',
    words: 'wczoraj:-1|przedwczoraj:-2|dzisiaj:0|dziś:0',
    one: '',
  },
  ru: {
    units: {
      minute: 'минуту|минуты|минут|мин',
      hour: 'час|часа|часов',
      day: 'день|дня|дней',
      week: 'неделю|недели|недель',
      month: 'месяц|месяца|месяцев',
      year: 'год|года|лет',
    },
    before: '',
    after: 'назад',
    words: 'вчера:-1|позавчера:-2|сегодня:0',
    one: '',
  },
  uk: {
    units: {
      minute: 'хвилину|хвилини|хвилин',
      hour: 'годину|години|годин',
      day: 'день|дні|днів',
      week: 'тиждень|тижні|тижнів',
      month: 'місяць|місяці|місяців',
      year: 'рік|роки|років',
    },
    before: '',
    after: 'тому',
    words: 'вчора:-1|позавчора:-2|сьогодні:0',
    one: '',
  },
  tr: {
    units: { minute: 'dakika|dk', hour: 'saat', day: 'gün', week: 'hafta', month: 'ay', year: 'yıl' },
    before: '',
    after: 'önce',
    words: 'dün:-1|bugün:0',
    one: 'bir',
  },
  id: {
    units: { minute: 'menit', hour: 'jam', day: 'hari', week: 'minggu', month: 'bulan', year: 'tahun' },
    before: '',
    after: 'lalu|yang lalu',
    words: 'kemarin:-1',
    one: '',
  },
  ar: {
    units: {
      minute: 'دقيقة|دقائق',
      hour: 'ساعة|ساعات',
      day: 'يوم|أيام|يوما',
      week: 'أسبوع|أسابيع',
      month: 'شهر|أشهر',
      year: 'سنة|سنوات|عام|أعوام',
    },
    before: 'منذ|قبل',
    after: '',
    words: 'أمس:-1|غدا:1|اليوم:0',
    one: '',
  },
  fa: {
    units: { minute: 'دقیقه', hour: 'ساعت', day: 'روز', week: 'هفته', month: 'ماه', year: 'سال' },
    before: '',
    after: 'پیش|قبل',
    words: 'دیروز:-1|امروز:0',
    one: 'یک',
  },
  hi: {
    units: { minute: 'मिनट', hour: 'घंटे|घंटा|घण्टे', day: 'दिन', week: 'हफ़्ते|सप्ताह', month: 'महीने|महीना', year: 'साल|वर्ष' },
    before: '',
    after: 'पहले',
    words: '',
    one: 'एक',
  },
  zh: {
    units: { minute: '分钟|分鐘', hour: '小时|小時', day: '天|日', week: '周|週', month: '个月|個月', year: '年' },
    before: '',
    after: '前',
    words: '昨天:-1|昨日:-1|今天:0|明天:1',
    one: '',
  },
  ja: {
    units: { minute: '分', hour: '時間', day: '日', week: '週間', month: 'か月|ヶ月', year: '年' },
    before: '',
    after: '前',
    words: '昨日:-1|今日:0|明日:1',
    one: '',
  },
  ko: {
    units: { minute: '분', hour: '시간', day: '일', week: '주', month: '개월', year: '년' },
    before: '',
    after: '전',
    words: '어제:-1|오늘:0|내일:1',
    one: '',
  },
}
