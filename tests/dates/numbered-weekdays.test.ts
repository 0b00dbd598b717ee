import { describe, expect, it } from 'vitest'
import { detectDates } from '../../src/dates/index.js'

describe('weekdays that are numbered', () => {
  it.each([
    ['Agencies, Thu 6 Jan 2022 09.15 GMT', 'en', '2022-01-06T09:15:00Z'],
    ['Thu 6 Jan 2022', 'de', '2022-01-06'],
    ['Thứ 6, 7/1/2022', 'vi', '2022-01-07'],
  ])('%s (%s) is %s: a number behind a foreign weekday is the day', (text, language, iso) => {
    expect(detectDates(text, { language }).map((date) => date.iso)).toEqual([iso])
  })
})
