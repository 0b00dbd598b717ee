import { fromDayNumber } from './civil.js'
import { hebrewDayNumber } from './hebrew-calendar.js'

/** Mean length of the year and first day of the year 1, as day numbers since 1970; the walk below makes it exact. */
const CALENDARS: Readonly<Record<string, { yearDays: number; epoch: number; years: readonly [number, number] }>> = {
  persian: { yearDays: 365.2422, epoch: -492_268, years: [1200, 1500] },
  'islamic-umalqura': { yearDays: 354.36707, epoch: -492_148, years: [1300, 1500] },
  ethiopic: { yearDays: 365.25, epoch: -716_367, years: [1900, 2100] },
  coptic: { yearDays: 365.25, epoch: -615_558, years: [1600, 1800] },
  indian: { yearDays: 365.2425, epoch: -690_922, years: [1800, 2000] },
}

/** Calendars that only count years otherwise: years to add for the Gregorian year. */
const YEAR_SHIFTS: Readonly<Record<string, number>> = { buddhist: -543, roc: 1911 }

interface CivilDate {
  year: number
  month: number
  day: number
}

/** A date of another calendar in the Gregorian one; null where it does not exist or its year is not plausible. */
export function toGregorian(calendar: string, year: number, month: number, day: number): CivilDate | null {
  const shift = YEAR_SHIFTS[calendar]
  if (shift !== undefined) return { year: year + shift, month, day }
  if (calendar === 'hebrew') {
    const number = hebrewDayNumber(year, month, day)
    return number === null ? null : fromDayNumber(number)
  }
  const known = CALENDARS[calendar]
  if (!known || year < known.years[0] || year > known.years[1]) return null
  return invert(calendar, known, { year, month, day })
}

/** Intl only converts the other way: guess the day, ask, and walk the difference. */
function invert(calendar: string, known: { yearDays: number; epoch: number }, wanted: CivilDate): CivilDate | null {
  const format = formatOf(calendar)
  let guess = Math.round(known.epoch + (wanted.year - 1) * known.yearDays + (wanted.month - 1) * 30 + wanted.day - 1)
  for (let step = 0; step < 8; step++) {
    const found = read(format, guess)
    const months = (wanted.year - found.year) * 12 + wanted.month - found.month
    const days = wanted.day - found.day
    if (months === 0 && days === 0) return fromDayNumber(guess)
    // A month of at most 31 days: where only the day differs the next step is exact.
    guess += months === 0 ? days : Math.round(months * (known.yearDays / 12)) + days
    if (step > 4 && months === 0 && Math.abs(days) > 31) return null
  }
  return null
}

/** Constant, and built when a calendar is first met: building one costs as much as a dozen conversions. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

function formatOf(calendar: string): Intl.DateTimeFormat {
  const known = FORMATS.get(calendar)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  FORMATS.set(calendar, format)
  return format
}

function read(format: Intl.DateTimeFormat, number: number): CivilDate {
  const parts = format.formatToParts(number * 86_400_000)
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  return { year: value('year'), month: value('month'), day: value('day') }
}

/** First year of Nepal's calendar that no news page writes of ours: 1993. */
const BIKRAM_SAMBAT_FROM = 2050

/**
 * The calendar that a numeric year stands in, read off its size and the page's language; `bengali` and `bikram-sambat` are
 * told but not converted.
 */
export function calendarOfYear(year: number, base: string): string {
  if (base === 'th' && year >= 2400 && year <= 2700) return 'buddhist'
  if ((base === 'fa' || base === 'ps') && year >= 1200 && year <= 1500) return 'persian'
  if (base === 'ar' && year >= 1300 && year <= 1500) return 'islamic-umalqura'
  if ((base === 'bn' || base === 'as') && year >= 1300 && year < 1500) return 'bengali'
  if (base === 'ne' && year >= BIKRAM_SAMBAT_FROM && year < 2150) return 'bikram-sambat'
  return 'gregory'
}
