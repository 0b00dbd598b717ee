import { describe, expect, it } from 'vitest'
import { NUMERAL_ZEROS } from '../../src/data/dates/numerals.generated.js'
import { type DetectDatesOptions, detectDates } from '../../src/dates/public.js'
import { parseMachine } from '../../src/dates/rank/machine.js'

/** Text and meaning of every date of a line. */
function read(line: string, language: string, options: DetectDatesOptions = {}): [string, string | null][] {
  return detectDates(line, { language, ...options }).map(({ text, iso }) => [text, iso])
}

function isos(line: string, language: string, options: DetectDatesOptions = {}): (string | null)[] {
  return read(line, language, options).map(([, iso]) => iso)
}

describe('digits', () => {
  it.each(NUMERAL_ZEROS.map(([id, zero]): [string, number] => [id, zero]))('of %s are read', (id, zero) => {
    const inScript = (digits: string): string =>
      [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')
    const [date] = detectDates(`${inScript('15')} January ${inScript('2022')}`, { language: 'en' })
    expect(date).toMatchObject({ iso: '2022-01-15', numerals: id })
  })

  it.each([
    ['二〇二二年一月十五日', '2022-01-15'],
    ['二〇二二年十二月三十一日', '2022-12-31'],
    ['令和元年五月一日', '2019-05-01'],
  ])('of Han are read: %s', (line, iso) => {
    expect(read(line, 'ja')).toEqual([[line, iso]])
  })
})

describe('names of regions', () => {
  it.each([
    ['ar-IQ', '١٥ تموز ٢٠٢٢', '2022-07-15'],
    ['ar-LB', '١٥ تشرين الأول ٢٠٢٢', '2022-10-15'],
    ['ar-DZ', '15 أوت 2022', '2022-08-15'],
    ['ar-TN', '15 جويلية 2022', '2022-07-15'],
    ['ar-MA', '15 شتنبر 2022', '2022-09-15'],
    ['fa-AF', '۱۵ حمل ۱۴۰۱', '2022-04-04'],
    ['de-AT', '15. Jänner 2022', '2022-01-15'],
    ['ff-Adlm', '𞥑𞥕 𞤅𞤭𞥅𞤤𞤮 𞥒𞥐𞥒𞥒', '2022-01-15'],
    ['yo', '5 èrèlè 2005', '2005-02-05'],
    ['mgo', 'aneg 2 iməg zò 17 1908', '1908-11-17'],
    ['kln', "kipsuunde nebo aeng' 14 2009", '2009-12-14'],
    ['vi', 'Thứ 4, 05/01/2022', '2022-01-05'],
  ])('%s: %s', (language, line, iso) => {
    expect(read(line, language)).toEqual([[line, iso]])
  })
})

describe('calendars', () => {
  it.each([
    ['he', 'ג׳ בשבט תשפ״ב', '2022-01-05', 'hebrew'],
    ['he', "ט''ו בשבט ה'תשפ\"ב", '2022-01-17', 'hebrew'],
    ['he', 'א׳ באדר א׳ תשפ״ב', '2022-02-02', 'hebrew'],
    ['he', 'א׳ באדר ב׳ תשפ״ב', '2022-03-04', 'hebrew'],
    ['he', 'כ״ט באלול תשפ״א', '2021-09-06', 'hebrew'],
    ['en', '3 Shevat 5782', '2022-01-05', 'hebrew'],
    ['fa', '۲۹ اسفند ۱۴۰۰', '2022-03-20', 'persian'],
    ['ar', '1 محرم 1444 هـ', '2022-07-30', 'islamic-umalqura'],
    ['ar', '29-02-1433 هـ', '2012-01-23', 'islamic-umalqura'],
    ['und', '17-01-1437 هـ', '2015-10-30', 'islamic-umalqura'],
    ['am', '5 ግንቦት 2014', '2022-05-13', 'ethiopic'],
    ['hi', '15 पौष 1943', '2022-01-05', 'indian'],
    ['th', '5 ม.ค. 2565', '2022-01-05', 'buddhist'],
    ['ja', '平成31年4月30日', '2019-04-30', 'japanese'],
    ['zh-TW', '民國111年1月5日', '2022-01-05', 'roc'],
  ])('%s: %s', (language, line, iso, calendar) => {
    const [date, more] = detectDates(line, { language })
    expect(date).toMatchObject({ iso, calendar })
    expect(more).toBeUndefined()
  })

  it.each([
    ['bn', '২১ পৌষ ১৪২৮'],
    ['bn', '২১-০৯-১৪২৮'],
    ['ne', '२०७८ पुस २१'],
    ['ne', '२१ पुस २०७८'],
    ['ne', '२०७८-०९-२१'],
    ['ne', '२०७८/९/२१'],
    ['he', '30 Adar 5782'],
    ['fa', '۳۰ اسفند ۱۴۰۰'],
  ])('read no year of another calendar, and no day that it lacks, as ours: %s %s', (language, line) => {
    expect(detectDates(line, { language })).toEqual([])
  })

  it('tell one day in two calendars once', () => {
    expect(read('ג׳ בשבט תשפ״ב, 05/01/22, 21:09', 'he')).toEqual([
      ['ג׳ בשבט תשפ״ב, 05/01/22, 21:09', '2022-01-05T21:09:00'],
    ])
    expect(read('२०२२ जनवरी ५, बुधबार (२०७८ पुस २१)', 'ne')).toEqual([['२०२२ जनवरी ५, बुधबार', '2022-01-05']])
    expect(read('০৫ জানুয়ারি ২০২২, ২১:০৯ | ২১ পৌষ ১৪২৮', 'bn')).toEqual([['০৫ জানুয়ারি ২০২২, ২১:০৯', '2022-01-05T21:09:00']])
  })
})

describe('zones', () => {
  const zoneOf = (line: string, language: string, url?: string) => {
    const [date] = detectDates(line, { language, url })
    return date && { zone: date.zone, iso: date.iso, text: date.text }
  }

  it.each([
    ['en', undefined, '5 Jan 2022 10:00 +0530', '+05:30'],
    ['en', undefined, '5 Jan 2022 10:00 GMT', '+00:00'],
    ['en', undefined, '5 Jan 2022 10:00 JST', '+09:00'],
    ['en-IN', undefined, '5 Jan 2022 10:00 IST', '+05:30'],
    ['en-IE', undefined, '5 Jan 2022 10:00 IST', '+01:00'],
    ['he', undefined, '5 Jan 2022 10:00 IST', '+02:00'],
    ['en', 'https://www.example.co.il/a', '5 Jan 2022 10:00 IST', '+02:00'],
    ['en', 'https://news.example.in/a', '5 Jan 2022 10:00 IST', '+05:30'],
    ['zh', undefined, '2022-01-05 10:00 CST', '+08:00'],
    ['en-US', undefined, '5 Jan 2022 10:00 CST', '-06:00'],
    ['en-GB', undefined, '5 Jun 2022 10:00 BST', '+01:00'],
    ['en', 'https://example.co.uk/a', '5 Jun 2022 10:00 BST', '+01:00'],
    ['bn', undefined, '5 Jun 2022 10:00 BST', '+06:00'],
    ['ar-SA', undefined, '5 Jun 2022 10:00 AST', '+03:00'],
    ['en-CA', undefined, '5 Jun 2022 10:00 AST', '-04:00'],
    ['en-AU', undefined, '5 Jun 2022 10:00 EST', '+10:00'],
    ['en', undefined, '5 Jun 2022 10:00 EST', '-05:00'],
    ['en-PH', undefined, '5 Jun 2022 10:00 PST', '+08:00'],
  ])('%s %s: %s', (language, url, line, zone) => {
    expect(zoneOf(line, language, url)?.zone).toBe(zone)
  })

  it.each(['IST', 'CST', 'BST', 'AST', 'ET'])('stay unknown where nothing settles %s', (name) => {
    const line = `5 Jan 2022 10:00 ${name}`
    expect(zoneOf(line, 'en')).toEqual({ zone: null, iso: '2022-01-05T10:00:00', text: line })
    expect(zoneOf(line, 'en', 'https://example.com/a')?.zone).toBeNull()
  })

  it('name what they may be where they stay unknown, and nothing where they do not', () => {
    const [unknown] = detectDates('5 Jan 2022 10:00 IST', { language: 'en' })
    expect(unknown?.zoneCandidates).toEqual(['+05:30', '+01:00', '+02:00'])
    const [known] = detectDates('5 Jan 2022 10:00 IST', { language: 'en-IN' })
    expect(known).not.toHaveProperty('zoneCandidates')
  })
})

describe('orders', () => {
  it.each([
    ['en', 'https://example.co.uk/a', '2022-01-05', false],
    ['en', 'https://example.us/a', '2022-05-01', false],
    ['en', 'https://example.com/a', '2022-05-01', true],
    ['en-AU', undefined, '2022-01-05', false],
    ['de', undefined, '2022-01-05', false],
  ])('of numbers are read by language and country: %s %s', (language, url, iso, ambiguous) => {
    expect(detectDates('05/01/2022', { language, url })[0]).toMatchObject({ iso, ambiguous })
  })

  it('of two-digit years count where they make up a line', () => {
    expect(isos('21-12-19', 'en')).toEqual(['2019-12-21'])
    expect(detectDates('21-12-19', { language: 'en' })[0]?.alternatives).toEqual(['2021-12-19'])
    expect(isos('99-12-31', 'en')).toEqual(['1999-12-31'])
    expect(isos('26.10.21 14:12', 'en')).toEqual(['2021-10-26T14:12:00'])
    expect(isos('sets of 21-12-19 points', 'en')).toEqual([])
    expect(isos('release 26.10.21 is out', 'en')).toEqual([])
  })
})

describe('machine shapes', () => {
  it.each([
    ['2022-W01-3', '2022-01-05'],
    ['2022-005', '2022-01-05'],
    ['2020-366', '2020-12-31'],
    ['20220105', '2022-01-05'],
    ['2022-01-05T21:09:00.250Z', '2022-01-05T21:09:00.250Z'],
    ['2022-01-05T21:09:00+03:00', '2022-01-05T21:09:00+03:00'],
    ['Wed, 05 Jan 2022 21:09:00 GMT', '2022-01-05T21:09:00Z'],
    ['Wed, 05 Jan 2022 21:09:00 +0300', '2022-01-05T21:09:00+03:00'],
    ['Wednesday, 05-Jan-22 21:09:00 GMT', '2022-01-05T21:09:00Z'],
    ['Wed Jan  5 21:09:00 2022', '2022-01-05T21:09:00'],
  ])('%s', (line, iso) => {
    expect(read(line, 'en')).toEqual([[line, iso]])
  })

  it('are no dates inside other words and numbers', () => {
    for (const line of [
      '2021-366',
      '2022-000',
      'model 2022-005 sold',
      'order 20220105 shipped',
      '20221305',
      '1641416940',
    ])
      expect(isos(line, 'en'), line).toEqual([])
  })

  it('of epochs are read in metadata: seconds and milliseconds', () => {
    const moment = { year: 2022, month: 1, day: 5, hour: 21, minute: 9, second: 0, zone: '+00:00' }
    expect(parseMachine('1641416940', 'en')?.fields).toMatchObject(moment)
    expect(parseMachine('1641416940000', 'en')?.fields).toMatchObject(moment)
    expect(parseMachine('164141694', 'en')).toBeNull()
  })
})

describe('commas', () => {
  it('behind a number part it from a month, save where the language writes dates so', () => {
    expect(read('Heft 10, Oktober 2012', 'de')).toEqual([['Oktober 2012', '2012-10']])
    expect(read('5, జనవరి 2022', 'te')).toEqual([['5, జనవరి 2022', '2022-01-05']])
  })
})

describe('times of the day', () => {
  it.each([
    ['en', '5 January 2022 12:05 a.m.', '2022-01-05T00:05:00'],
    ['en', '5 January 2022 12:05 p.m.', '2022-01-05T12:05:00'],
    ['hi', '५ जनवरी २०२२, ०९:३० अपराह्न', '2022-01-05T21:30:00'],
    ['zh', '2022年1月5日下午9:30', '2022-01-05T21:30:00'],
    ['ja', '2022年1月5日 午後9時30分', '2022-01-05T21:30:00'],
    ['ko', '2022년 1월 5일 오후 9시 30분', '2022-01-05T21:30:00'],
    ['ar', '5 يناير 2022 9:30 مساءً', '2022-01-05T21:30:00'],
    ['el', '5 Ιανουαρίου 2022 9:30 μ.μ.', '2022-01-05T21:30:00'],
    ['fa', '۱۵ دی ۱۴۰۰ ساعت ۱۱ و ۰۱ دقیقه و ۴۷ ثانیه', '2022-01-05T11:01:47'],
    ['be', '5 студзеня 2022 у 7 гадзін 10 хвілін', '2022-01-05T07:10:00'],
    ['de', '5. Januar 2022, 14.05 Uhr', '2022-01-05T14:05:00'],
  ])('%s: %s', (language, line, iso) => {
    expect(read(line, language)).toEqual([[line, iso]])
  })
})

describe('ordinals and two-digit years', () => {
  it.each([
    ['en', 'the 22nd of March 2019', '2019-03-22'],
    ['en', 'the twenty-first of March 2019', '2019-03-21'],
    ['fr', '1er mars 2019', '2019-03-01'],
    ['es', '1º de marzo de 2019', '2019-03-01'],
    ['pt', 'primeiro de março de 2019', '2019-03-01'],
    ['ca', "1 d'agost de 2019", '2019-08-01'],
    ['en', "5 January '98", '1998-01-05'],
    ['en', "5 January '21", '2021-01-05'],
    ['de', '05.01.68', '2068-01-05'],
    ['de', '05.01.69', '1969-01-05'],
  ])('%s: %s', (language, line, iso) => {
    expect(isos(line, language)).toEqual([iso])
  })
})

describe('ranges', () => {
  it.each([
    ['en', 'The fair is open April 22-24, 2026 in Oslo', '2026-04-22/2026-04-24'],
    ['en', 'The fair is open 22–24 April 2026 in Oslo', '2026-04-22/2026-04-24'],
    ['en', 'The fair is open June 19 - 20, 2026 in Oslo', '2026-06-19/2026-06-20'],
    ['de', 'Die Messe findet vom 5.–8. März 2024 statt', '2024-03-05/2024-03-08'],
    ['fr', 'Le salon se tient du 5-8 mars 2024 à Lyon', '2024-03-05/2024-03-08'],
    ['en', 'The fair is open April 22-24 in Oslo', 'XXXX-04-22/XXXX-04-24'],
  ])('%s: %s', (language, line, iso) => {
    expect(isos(line, language)).toEqual([iso])
  })

  it('need a later last day', () => {
    expect(isos('lost 24-22 April 2026 in Rome', 'en')).toEqual(['2026-04-22'])
    expect(isos('5-5 May 2022', 'en')).toEqual(['2022-05-05'])
  })

  it('are no ranges where spaces part two things', () => {
    expect(isos('on January 5 - 10 were killed', 'en')).toEqual(['XXXX-01-05'])
  })

  it('date a page by their first day', () => {
    const [date] = detectDates('Published: April 22-24, 2026', { language: 'en' })
    expect(date).toMatchObject({ role: 'published', iso: '2026-04-22' })
  })

  it('take their year from the page', () => {
    expect(isos('April 22-24', 'en', { published: '2026-04-20' })).toEqual(['2026-04-22/2026-04-24'])
  })
})

describe('years alone', () => {
  it.each([
    ['de', 'Im Jahr 2019 begann es', '2019'],
    ['fr', 'depuis 2019 il attend', '2019'],
    ['es', 'nació en 1987 en Madrid', '1987'],
    ['pt', 'desde 2019 espera', '2019'],
    ['it', 'nel 2019 è partito', '2019'],
    ['nl', 'hij kwam in 2019 terug', '2019'],
    ['ru', 'он родился в 1987 году', '1987'],
    ['uk', 'він народився у 1987 році', '1987'],
    ['pl', 'urodził się w 1987 roku', '1987'],
    ['cs', 'narodil se v roce 1987 v Praze', '1987'],
    ['sv', 'sedan 2019 bor han här', '2019'],
    ['fi', 'hän syntyi vuonna 1987', '1987'],
    ['tr', 'o 2019 yılında geldi', '2019'],
    ['id', 'pada tahun 2019 dia datang', '2019'],
    ['vi', 'ông đến vào năm 2019', '2019'],
    ['ar', 'وصل في عام 2019', '2019'],
    ['fa', 'او در سال ۲۰۱۹ آمد', '2019'],
    ['hi', 'वह 2019 में आया', '2019'],
    ['bn', 'তিনি ২০১৯ সালে আসেন', '2019'],
    ['el', 'γεννήθηκε το 1987 στην Αθήνα', '1987'],
    ['ro', 's-a născut în 1987 la Iași', '1987'],
    ['hu', '2019-ben érkezett', '2019'],
    ['ko', '2019년에 왔다', '2019'],
    ['zh', '他於2019年來到', '2019'],
    ['ja', '2019年に来た', '2019'],
    ['he', 'הוא הגיע בשנת 2019', '2019'],
    ['th', 'เขามาในปี 2562', '2019'],
  ])('%s: %s', (language, line, iso) => {
    expect(isos(line, language)).toEqual([iso])
  })

  it.each([
    ['de', 'Es kamen 2019 Menschen'],
    ['fr', 'environ 2000 personnes'],
    ['ru', 'около 2000 человек'],
    ['es', 'unas 2000 personas'],
    ['hi', '2019 रुपये'],
    ['ja', '2019円'],
  ])('but no amount: %s %s', (language, line) => {
    expect(isos(line, language)).toEqual([])
  })
})

describe('partial and relative dates', () => {
  it('take the nearest year that fits', () => {
    expect(isos('It began on January 4.', 'en', { published: '2022-01-08' })).toEqual(['2022-01-04'])
    expect(isos('It began on December 30.', 'en', { published: '2022-01-08' })).toEqual(['2021-12-30'])
    expect(isos('It ends on January 2.', 'en', { published: '2021-12-30' })).toEqual(['2022-01-02'])
    expect(isos('until January 19', 'en')).toEqual(['XXXX-01-19'])
  })

  it('hang weekdays on the day of publication', () => {
    expect(isos('He left on Wednesday.', 'en', { published: '2022-01-08' })).toEqual(['2022-01-05'])
    expect(isos('He left on Wednesday.', 'en')).toEqual([null])
  })

  it.each([
    ['en', 'three people left yesterday', '2022-01-07'],
    ['en', '3 hours ago', '2022-01-08T09:00:00Z'],
    ['en', '25 minutes ago', '2022-01-08T11:35:00Z'],
    ['en', 'an hour ago', '2022-01-08T11:00:00Z'],
    ['en', '2 weeks ago', '2021-12-25'],
    ['en', '3 months ago', '2021-10'],
    ['pt', 'há 3 horas', '2022-01-08T09:00:00Z'],
    ['es', 'hace 2 días', '2022-01-06'],
    ['fr', 'il y a 3 heures', '2022-01-08T09:00:00Z'],
    ['de', 'vor einer Stunde', '2022-01-08T11:00:00Z'],
    ['ru', '3 часа назад', '2022-01-08T09:00:00Z'],
    ['ar', 'منذ 3 ساعات', '2022-01-08T09:00:00Z'],
    ['zh', '3小时前', '2022-01-08T09:00:00Z'],
    ['ja', '3時間前', '2022-01-08T09:00:00Z'],
    ['ko', '3시간 전', '2022-01-08T09:00:00Z'],
    ['hi', '3 घंटे पहले', '2022-01-08T09:00:00Z'],
  ])('read %s: %s', (language, line, iso) => {
    expect(isos(line, language, { fetchedAt: '2022-01-08T12:00:00Z' })).toEqual([iso])
  })

  it('are told in the offset of the fetch', () => {
    const fetchedAt = '2022-01-05T01:00:00+05:30'
    expect(isos('3 hours ago', 'en', { fetchedAt })).toEqual(['2022-01-04T22:00:00+05:30'])
    expect(isos('He left yesterday', 'en', { fetchedAt })).toEqual(['2022-01-04'])
  })

  it('hang on the day of publication where it is known', () => {
    const text = 'Published: 5 January 2022\nHe left yesterday.'
    expect(isos(text, 'en', { fetchedAt: '2022-02-01T00:00:00Z' })).toEqual(['2022-01-05', '2022-01-04'])
  })
})

describe('misuse', () => {
  it.each([
    ['invalid-input', 5, undefined],
    ['invalid-option', '', null],
    ['invalid-option', '', { languages: 'en' }],
    ['invalid-option', '', { language: 'no tag' }],
    ['invalid-option', '', { fetchedAt: 'yesterday' }],
    ['invalid-option', '', { fetchedAt: new Date(Number.NaN) }],
    ['invalid-option', '', { fetchedAt: '2022-02-30' }],
    ['invalid-option', '', { published: 'soon' }],
    ['invalid-option', '', { url: 5 }],
  ])('throws %s', (code, text, options) => {
    const call = (): unknown => Reflect.apply(detectDates, undefined, [text, options])
    expect(call).toThrow(expect.objectContaining({ name: 'CopydeskError', code }))
  })
})
