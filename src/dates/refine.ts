import { calendarOfYear, toGregorian } from './calendar.js'
import type { DateFields, ScannedDate } from './candidate.js'
import { dayNumber, daysInMonth, weekdayOf } from './civil.js'
import type { ScanContext } from './context.js'
import { HIJRI_ERAS } from './lexicon.js'
import type { RawDate } from './scan.js'
import { at, LINE } from './tokens.js'

/** Converts, checks and merges what the patterns found. */
export function refine(context: ScanContext, raws: readonly RawDate[]): ScannedDate[] {
  const dates: ScannedDate[] = []
  for (const raw of raws) {
    const date = toScanned(context, raw)
    const last = dates.at(-1)
    if (date && last && joinCalendars(context, last, date)) continue
    if (date) dates.push(date)
  }
  return dates
}

function toScanned(context: ScanContext, raw: RawDate): ScannedDate | null {
  const { from, core, next, relative, yearContext } = raw
  const numerals = numeralsOf(context, from, next)
  const calendar = raw.fields.year === undefined ? raw.calendar : settleCalendar(context, raw, raw.fields.year)
  const fields = convert(raw.fields, calendar)
  if (!fields) return null
  const other = raw.other ? convert({ ...raw.fields, ...raw.other }, calendar) : null
  const [chosen, readings] = chooseReading(fields, other)
  return { from, core, next, fields: chosen, calendar, numerals, readings, relative, yearContext }
}

/** Month names keep their calendar; a year alone may tell of the Buddhist or another era. */
function settleCalendar({ base, tokens }: ScanContext, raw: RawDate, year: number): string {
  if (raw.calendar !== 'gregory') return raw.calendar
  if (year > 2400 && year < 2700) return base === 'th' || at(tokens, raw.next - 2).text === 'ศ' ? 'buddhist' : 'gregory'
  if (year >= 1300 && year < 1500) {
    for (let index = raw.core + 1; index < raw.next; index++)
      if (HIJRI_ERAS.has(at(tokens, index).text)) return 'islamic-umalqura'
  }
  return calendarOfYear(year, base)
}

/** Gregorian fields of another calendar's; null for a day that does not exist. */
function convert(fields: DateFields, calendar: string): DateFields | null {
  const { year, month, day } = fields
  if (calendar === 'roc' || calendar === 'japanese' || calendar === 'gregory')
    return isDay(year, month, day) ? fields : null
  if (year === undefined) return null
  if (month === undefined || day === undefined) {
    // A month of another calendar spans two of ours: only year-counting calendars convert without the day.
    return calendar === 'buddhist' ? { ...fields, year: year - 543 } : null
  }
  const date = toGregorian(calendar, year, month, day)
  return date && isDay(date.year, date.month, date.day) ? { ...fields, ...date } : null
}

function isDay(year: number | undefined, month: number | undefined, day: number | undefined): boolean {
  if (month === undefined || day === undefined) return true
  return day <= daysInMonth(year, month)
}

/** A stated weekday decides between two readings. */
function chooseReading(fields: DateFields, other: DateFields | null): [DateFields, DateFields[]] {
  if (!other) return [fields, []]
  const { weekday } = fields
  if (weekday === undefined) return [fields, [other]]
  if (isOnWeekday(fields, weekday)) return [fields, []]
  return isOnWeekday(other, weekday) ? [other, []] : [fields, [other]]
}

function isOnWeekday({ year, month, day }: DateFields, weekday: number): boolean {
  if (year === undefined || month === undefined || day === undefined) return false
  return weekdayOf(dayNumber(year, month, day)) === weekday
}

/** `٢٠ رمضان ١٤٤٤ هـ - ١١ أبريل ٢٠٢٣ مـ`: one day in two calendars becomes one date with the longer text. */
function joinCalendars({ tokens }: ScanContext, last: ScannedDate, date: ScannedDate): boolean {
  if (last.calendar === date.calendar || date.from - last.next > 2) return false
  for (let index = last.next; index < date.from; index++) {
    const token = at(tokens, index)
    if (!/^[-–—|/,،(]$/.test(token.text) && token.text !== 'الموافق') return false
  }
  if (at(tokens, date.from).gap === LINE) return false
  const days = [last.fields, date.fields].map(({ year, month, day }) =>
    year === undefined || month === undefined || day === undefined ? Number.NaN : dayNumber(year, month, day),
  )
  const apart = Math.abs((days[0] ?? Number.NaN) - (days[1] ?? Number.NaN))
  // Sighted and calculated months differ by a day; the Gregorian date is the sure one.
  if (!(apart <= 1)) return false
  const sure = date.calendar === 'gregory' ? date : last
  last.fields = { ...last.fields, ...date.fields, ...sure.fields }
  // The weekday in front belongs to both: the pair is the days.
  last.from = last.core
  last.next = at(tokens, date.next).text === ')' ? date.next + 1 : date.next
  return true
}

function numeralsOf({ tokens }: ScanContext, from: number, next: number): string | null {
  for (let index = from; index < next; index++) {
    const { numerals } = at(tokens, index)
    if (numerals) return numerals
  }
  return null
}
