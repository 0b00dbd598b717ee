import { describe, expect, it } from 'vitest'
import { detectDates } from '../../src/dates/index.js'

/** Lines that hold no date, with their language. */
const TRAPS: [string, string][] = [
  // Durations and clock times
  ['en', 'Read Time:4 Minute, 15 Second'],
  ['en', '٠٠:٠٣:٤٠'],
  ['en', 'the 180-day regulation of fuel prices'],
  ['en', 'Top downloads in last 24 hours'],
  ['en', 'a two-week state of emergency'],
  ['en', 'PT4M15S'],
  ['en', '2 mins read'],
  ['hi', '5 मिनट पढ़ें'],
  ['en', 'a curfew from 7.00 to 23.00'],
  ['de', 'Anpfiff um 19.30 Uhr'],
  ['en', 'open from 10:30, or at 10 a.m. on request'],
  // Scores, shares, ratios
  ['en', 'Final score: Leeds 3-2 Burnley (1-1)'],
  ['en', 'won 6-4, 6-3, 7-5'],
  ['en', 'a 3/4 majority'],
  ['en', '1/2 cup of sugar'],
  ['en', 'ratio 16:9'],
  ['en', 'more than 80% of the seats'],
  ['en', '0 %'],
  ['en', 'above 38°C (100°F)'],
  // Amounts and prices
  ['en', 'A total of 4,404 people'],
  ['en', 'rose from 60 to 120 tenge (€0.12 - €0.24)'],
  ['en', 'It costs $2,019 or €1999'],
  ['en', 'more than 2000 people'],
  ['en', 'about 1990 people came'],
  ['en', '2015 people were hurt'],
  ['de', '2019 Euro'],
  ['en', '1,234.56'],
  ['en', '50 tenge (US$0.11) per liter'],
  // Numbers that name something
  ['de', 'Es kostet 5, Mai ist nah'],
  ['en', 'version 2.0.14 was released'],
  ['en', 'Node 20.19.1'],
  ['fr', 'Tél. : 01 05 20 22 21 / +33 1 05 20 22 21'],
  ['en', 'call 020-2019-2020 now'],
  ['en', 'ISBN 978-3-16-148410-0'],
  ['en', 'Host 10.12.20.21 is down'],
  ['en', '320x50'],
  ['en', 'Windows 2000'],
  ['en', 'Vision 2030'],
  ['en', 'room 2019'],
  ['en', 'page 2021'],
  ['en', 'ID 20220105123'],
  ['en', 'abc2019 and 2019abc'],
  ['en', 'Chapter 5'],
  ['en', '24/7 service after 9/11'],
  // Years that are none of the article's
  ['en', '© 2022 Example Media'],
  ['en', 'Copyright 2019-2022 Example'],
  ['en', 'the 1990s'],
  // Names of months and weekdays as words
  ['en', 'Maria, 34, and her son, 5, may march on Mars'],
  ['en', 'She may 5 times a day'],
  ['en', 'April said so'],
  ['en', 'Dec. is cold'],
  ['en', 'an August 5-year plan'],
  ['en', 'prices rose by 10. March was worse'],
  ['fr', 'le rover sur Mars 3 fois'],
  ['en', '5 Mars bars'],
  ['en', 'set 5 tables'],
  ['es', 'el mar 3 veces'],
  ['en', 'the sun sat on a wed'],
  ['en', 'on sundays'],
  ['en', 'Black Friday deals'],
  ['en', 'Monday.com raised money'],
  ['en', 'Fri the onions'],
  // Days that do not exist
  ['en', 'February 30, 2022'],
  ['de', '31.04.2022'],
  ['en', '13/13/2022'],
  // Relative words without a reference
  ['en', 'three people left yesterday'],
  ['en', '3 hours ago'],
]

describe('traps', () => {
  it.each(TRAPS)('%s: %s', (language, line) => {
    expect(detectDates(line, { language })).toEqual([])
  })
})

describe('hostile input', () => {
  it.each([
    ['digits', '1'.repeat(200_000)],
    ['points', '1.'.repeat(100_000)],
    ['months', 'May '.repeat(50_000)],
    ['weekdays', 'Wednesday, '.repeat(20_000)],
    ['slashes', '1/'.repeat(100_000)],
    ['labels', 'published '.repeat(20_000)],
    ['brackets', '(('.repeat(100_000)],
    ['Thai', 'วันที่'.repeat(20_000)],
    ['Han', '年月日'.repeat(40_000)],
    ['marks', ',-'.repeat(100_000)],
  ])('reads %s in linear time', (_name, text) => {
    const time = (input: string): number => {
      const start = performance.now()
      detectDates(input, { language: 'en' })
      return performance.now() - start
    }
    time(text.slice(0, text.length / 4))
    const small = Math.max(5, time(text.slice(0, text.length / 4)))
    expect(time(text)).toBeLessThan(small * 16)
  })
})
