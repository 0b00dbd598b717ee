import { describe, expect, it } from 'vitest'
import { detectDates, findDates } from '../../src/dates/index.js'
import { toBlock } from './page.js'

/** Language, line, matched text, EDTF. */
const SHAPES: [string, string, string, string | null][] = [
  // English, in all orders
  ['en', 'January 8, 2022', 'January 8, 2022', '2022-01-08'],
  ['en', 'It began on 5 January 2022.', '5 January 2022', '2022-01-05'],
  ['en', 'the 5th of January 2022', '5th of January 2022', '2022-01-05'],
  ['en', 'the fourth of January', 'the fourth of January', 'XXXX-01-04'],
  ['en', 'Wednesday, January 5th, 2022', 'Wednesday, January 5th, 2022', '2022-01-05'],
  ['en', 'Tues 9th Aug, 2015', 'Tues 9th Aug, 2015', '2015-08-09'],
  ['en', 'Jan. 5, 2022', 'Jan. 5, 2022', '2022-01-05'],
  ['en', '05-Jan-22', '05-Jan-22', '2022-01-05'],
  ['en', 'In March 2019, he left', 'March 2019', '2019-03'],
  ['en', 'until January 19, she said', 'January 19', 'XXXX-01-19'],
  ['en', 'open April 22-24, 2026 in Oslo', 'April 22-24, 2026', '2026-04-22/2026-04-24'],
  ['en', 'October 17, 20236:01 PM', 'October 17, 20236:01 PM', '2023-10-17T18:01:00'],
  ['en', 'Filed 2022-W01-3 by the desk', '2022-W01-3', '2022-01-05'],
  // Times and zones
  ['en', 'Dec. 5, 2021, 10:30 p.m. EST', 'Dec. 5, 2021, 10:30 p.m. EST', '2021-12-05T22:30:00-05:00'],
  ['en', 'Aug. 9, 2012 at 2:57 p.m.', 'Aug. 9, 2012 at 2:57 p.m.', '2012-08-09T14:57:00'],
  ['en', '8:25 a.m. Dec. 12, 2014', '8:25 a.m. Dec. 12, 2014', '2014-12-12T08:25:00'],
  ['en', '2022-01-05T21:09:00Z', '2022-01-05T21:09:00Z', '2022-01-05T21:09:00Z'],
  ['en', '2022-01-05T21:09:00.250+03:00', '2022-01-05T21:09:00.250+03:00', '2022-01-05T21:09:00.250+03:00'],
  ['en', '2022-01-05 21:09', '2022-01-05 21:09', '2022-01-05T21:09:00'],
  ['en', 'Mon, 25 Jun 2018 10:37:47 +0530', 'Mon, 25 Jun 2018 10:37:47 +0530', '2018-06-25T10:37:47+05:30'],
  ['en', 'Wed Jan 5 21:09:00 +0000 2022', 'Wed Jan 5 21:09:00 +0000 2022', '2022-01-05T21:09:00Z'],
  [
    'en',
    'Fri Sep 23 2016 10:34:51 GMT+0800 (CST)',
    'Fri Sep 23 2016 10:34:51 GMT+0800 (CST)',
    '2016-09-23T10:34:51+08:00',
  ],
  ['en', '5 Jan 2022 | 10pm GMT', '5 Jan 2022 | 10pm GMT', '2022-01-05T22:00:00Z'],
  ['en', 'On 5 January 2022 at 10:00 west of Oslo', '5 January 2022 at 10:00', '2022-01-05T10:00:00'],
  // Numbers alone
  ['en-GB', '05/01/2022', '05/01/2022', '2022-01-05'],
  ['en-US', '01/05/2022', '01/05/2022', '2022-01-05'],
  ['en', '25/12/2021', '25/12/2021', '2021-12-25'],
  ['en', '2022/01/05', '2022/01/05', '2022-01-05'],
  ['de', '18.10.14 um 22:56 Uhr', '18.10.14 um 22:56 Uhr', '2014-10-18T22:56:00'],
  ['fi', '5.7.2018 5.45 ip', '5.7.2018 5.45 ip', '2018-07-05T17:45:00'],
  ['ko', '2022. 01. 05. 오후 9:09', '2022. 01. 05. 오후 9:09', '2022-01-05T21:09:00'],
  // European languages
  ['de', '21. Dezember 2013', '21. Dezember 2013', '2013-12-21'],
  ['de', 'am 3 mrz 1999', '3 mrz 1999', '1999-03-03'],
  ['fr', 'le 1er février 2022 à 14h40', '1er février 2022 à 14h40', '2022-02-01T14:40:00'],
  ['fr', '15 fév 2013', '15 fév 2013', '2013-02-15'],
  ['es', 'Miércoles 20 de noviembre de 2013', 'Miércoles 20 de noviembre de 2013', '2013-11-20'],
  ['pt', '22 de dezembro de 2014 às 02:38', '22 de dezembro de 2014 às 02:38', '2014-12-22T02:38:00'],
  ['it', 'Roma, primo maggio 2021', 'primo maggio 2021', '2021-05-01'],
  ['ca', "14 d'abril 1980", "14 d'abril 1980", '1980-04-14'],
  ['nl', 'maandag 22 december 2014 om 2:38', 'maandag 22 december 2014 om 2:38', '2014-12-22T02:38:00'],
  ['nb', 'ons 15 des 2001', 'ons 15 des 2001', '2001-12-15'],
  ['ru', '5 января 2022 г., 21:09 мск', '5 января 2022 г., 21:09 мск', '2022-01-05T21:09:00+03:00'],
  ['uk', '30 листопада 2013 о 04:27', '30 листопада 2013 о 04:27', '2013-11-30T04:27:00'],
  ['pl', '29 listopada 2014 o 08:40', '29 listopada 2014 o 08:40', '2014-11-29T08:40:00'],
  ['hr', '5. listopada 2021. u 14:20', '5. listopada 2021. u 14:20', '2021-10-05T14:20:00'],
  ['cs', '22. prosinec 2014 v 2:38', '22. prosinec 2014 v 2:38', '2014-12-22T02:38:00'],
  ['hu', '2022. január 5., szerda 21:09', '2022. január 5., szerda 21:09', '2022-01-05T21:09:00'],
  ['el', 'Τετάρτη, 5 Ιανουαρίου 2022', 'Τετάρτη, 5 Ιανουαρίου 2022', '2022-01-05'],
  ['tr', '14-Aralık-2012, 20:56', '14-Aralık-2012, 20:56', '2012-12-14T20:56:00'],
  ['fi', 'tiistaina, 27. lokakuuta 2015', 'tiistaina, 27. lokakuuta 2015', '2015-10-27'],
  ['ka', '2011 წლის 17 მარტი', '2011 წლის 17 მარტი', '2011-03-17'],
  // Asia and Africa
  ['ar', 'يناير ٥, ٢٠٢٢ at ٢١:٠٩ GMT +00:00 · Published', 'يناير ٥, ٢٠٢٢ at ٢١:٠٩ GMT +00:00', '2022-01-05T21:09:00Z'],
  ['ar', '٥ كانون الثاني ٢٠٢٢', '٥ كانون الثاني ٢٠٢٢', '2022-01-05'],
  ['ar', '5 جانفي 2022', '5 جانفي 2022', '2022-01-05'],
  ['ar', '5 غشت 2022', '5 غشت 2022', '2022-08-05'],
  ['ar', '٢٠ رمضان ١٤٤٤ هـ', '٢٠ رمضان ١٤٤٤ هـ', '2023-04-11'],
  ['fa', 'چهارشنبه ۱۵ دی ۱۴۰۰ - ۱۸:۳۰', 'چهارشنبه ۱۵ دی ۱۴۰۰ - ۱۸:۳۰', '2022-01-05T18:30:00'],
  ['fa', 'جمعه سی ام اسفند ۱۳۸۷', 'جمعه سی ام اسفند ۱۳۸۷', '2009-03-20'],
  ['hi', '५ जनवरी २०२२, ०९:३० पूर्वाह्न IST', '५ जनवरी २०२२, ०९:३० पूर्वाह्न IST', '2022-01-05T09:30:00+05:30'],
  ['bn', '25শে মার্চ 1971', '25শে মার্চ 1971', '1971-03-25'],
  ['th', 'วันพุธที่ ๕ มกราคม พ.ศ. ๒๕๖๕', 'วันพุธที่ ๕ มกราคม พ.ศ. ๒๕๖๕', '2022-01-05'],
  [
    'vi',
    'Thứ Tư, ngày 05/01/2022 - 21:09 (GMT+7)',
    'Thứ Tư, ngày 05/01/2022 - 21:09 (GMT+7)',
    '2022-01-05T21:09:00+07:00',
  ],
  ['vi', 'tháng 8 năm 1940', 'tháng 8 năm 1940', '1940-08'],
  ['id', 'Rabu, 05 Jan 2022 21:09 WIB', 'Rabu, 05 Jan 2022 21:09 WIB', '2022-01-05T21:09:00+07:00'],
  ['zh', '星期三 2022年1月5日21:09', '星期三 2022年1月5日21:09', '2022-01-05T21:09:00'],
  ['zh', '二〇二二年一月五日', '二〇二二年一月五日', '2022-01-05'],
  ['zh-TW', '中華民國111年1月5日', '中華民國111年1月5日', '2022-01-05'],
  ['ja', '2022年1月5日(水) 21時09分', '2022年1月5日(水) 21時09分', '2022-01-05T21:09:00'],
  ['ja', '令和4年1月5日', '令和4年1月5日', '2022-01-05'],
  ['ko', '2022년 1월 5일', '2022년 1월 5일', '2022-01-05'],
  ['sw', '5 mei 1994', '5 mei 1994', '1994-05-05'],
  // A date of another language than the page's
  ['en', 'Posted 5 января 2022', '5 января 2022', '2022-01-05'],
  // Years
  ['en', 'independence from the Soviet Union in 1991.', '1991', '1991'],
  ['en', 'In the early days of 2022, residents protested', '2022', '2022'],
  ['en', 'The 2018 Human Rights Report', '2018', '2018'],
  ['en', 'in Kazakhstan’s 2015 presidential election', '2015', '2015'],
  // Weekdays
  ['en', 'storming government buildings on Wednesday.', 'Wednesday', null],
  ['fr', 'il est parti mercredi soir', 'mercredi', null],
]

describe('shapes', () => {
  it.each(SHAPES)('%s: %s', (language, line, text, iso) => {
    const found = detectDates(line, { language }).map((date) => [date.text, date.iso])
    expect(found).toEqual([[text, iso]])
  })

  it('points at the match', () => {
    for (const [language, line, text] of SHAPES) {
      for (const date of detectDates(line, { language })) {
        expect(line.slice(date.start, date.end)).toBe(text)
      }
    }
  })
})

describe('evidence', () => {
  const only = (line: string, language: string) => {
    const dates = detectDates(line, { language })
    expect(dates).toHaveLength(1)
    return dates[0]
  }

  it.each([
    ['en', '5 January 2022', 'latn'],
    ['ar', '٥ يناير ٢٠٢٢', 'arab'],
    ['fa', '۱۵ دی ۱۴۰۰', 'arabext'],
    ['hi', '५ जनवरी २०२२', 'deva'],
    ['bn', '০৫ জানুয়ারি ২০২২', 'beng'],
    ['en', '𝟓 January 𝟐𝟎𝟐𝟐', 'mathbold'],
    ['ja', '２０２２年１月５日', 'fullwide'],
  ])('names the digits of %s: %s', (language, line, numerals) => {
    expect(only(line, language)).toMatchObject({ numerals, start: 0, end: line.length })
  })

  it.each([
    ['th', '๕ มกราคม พ.ศ. ๒๕๖๕', 'buddhist'],
    ['fa', '۱۵ دی ۱۴۰۰', 'persian'],
    ['zh-TW', '民國111年1月5日', 'roc'],
    ['ar', '٢٠ رمضان ١٤٤٤ هـ', 'islamic-umalqura'],
  ])('names the calendar of %s: %s', (language, line, calendar) => {
    expect(only(line, language)?.calendar).toBe(calendar)
  })

  it('says as much as the source of the zone', () => {
    expect(only('5 January 2022, 10:00 GMT', 'en')?.zone).toBe('+00:00')
    expect(only('5 January 2022, 10:00', 'en')?.zone).toBeNull()
    // Eastern Time is two offsets.
    expect(only('5 January 2022, 10:00 ET', 'en')).toMatchObject({ zone: null, text: '5 January 2022, 10:00 ET' })
  })

  it('keeps both readings where nothing decides', () => {
    expect(only('05/01/2022', 'en')).toMatchObject({ ambiguous: true, iso: '2022-05-01', alternatives: ['2022-01-05'] })
    expect(only('05/01/2022', 'fr')).toMatchObject({ ambiguous: false, iso: '2022-01-05', alternatives: [] })
  })

  it('lets a weekday decide between readings', () => {
    expect(only('Wednesday, 05/01/2022', 'en')).toMatchObject({ ambiguous: false, iso: '2022-01-05' })
  })

  it('reports one day in two calendars once', () => {
    const date = only('٢٠ رمضان ١٤٤٤ هـ - ١١ أبريل ٢٠٢٣ مـ', 'ar-SA')
    expect(date).toMatchObject({ iso: '2023-04-11', text: '٢٠ رمضان ١٤٤٤ هـ - ١١ أبريل ٢٠٢٣ مـ' })
  })

  it('reads a month name by the page where languages differ', () => {
    expect(only('5 listopada 2021', 'pl')?.iso).toBe('2021-11-05')
    expect(only('5 listopada 2021', 'hr')?.iso).toBe('2021-10-05')
    expect(detectDates('5 listopada 2021', { language: 'en' })).toEqual([])
  })

  it.each([
    ['en', 'Published: 5 January 2022', 'published'],
    ['en', 'Last updated on 5 January 2022', 'modified'],
    ['en', '5 January 2022 · Published', 'published'],
    ['en', '5 January 2022 (updated)', 'modified'],
    ['de', 'Zuletzt aktualisiert am 5. Januar 2022', 'modified'],
    ['fr', 'Publié le 5 janvier 2022', 'published'],
    ['ru', 'Обновлено: 5 января 2022', 'modified'],
    ['ja', '更新日：2022年1月5日', 'modified'],
    ['vi', 'Cập nhật lúc 05/01/2022', 'modified'],
    ['en', 'published in the Lancet of 5 January 2022', null],
  ])('reads the label of %s: %s', (language, line, label) => {
    expect(findDates([toBlock(line)], language)[0]?.label).toBe(label)
  })

  it('takes the label from a block of its own', () => {
    const blocks = [toBlock('Last updated:'), toBlock('5 January 2022', 1, 14)]
    expect(findDates(blocks, 'en')[0]?.label).toBe('modified')
  })
})
