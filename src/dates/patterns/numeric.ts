import { DAY_FIRST_ENGLISH, MONTH_FIRST } from '../../data/dates/orders.js'
import { calendarOfYear } from '../calendar.js'
import { dayNumber, daysInMonth, fromDayNumber, weekdayOf } from '../civil.js'
import type { ScanContext } from '../context.js'
import { at, LINE, NO_GAP, type Token } from '../tokens.js'
import type { CoreMatch } from './named.js'
import { expandYear } from './parts.js'

/** A numeric date; `other` is the second reading where day and month may be swapped. */
export interface NumericMatch extends CoreMatch {
  other?: { month: number; day: number }
}

/** `2022-01-05`, `05/01/2022`, `5.1.22`, `2022. 01. 05.`, `2022-W01-3`. */
export function parseNumeric(context: ScanContext, index: number): NumericMatch | null {
  const { tokens } = context
  const first = at(tokens, index)
  const before = at(tokens, index - 1)
  if (first.kind !== 'number' || (first.gap === NO_GAP && /^[.,/\-:+_=@#$€£]$/.test(before.text))) return null
  if (first.gap === NO_GAP && before.kind === 'number') return null
  const separator = at(tokens, index + 1)
  if (separator.kind !== 'mark' || separator.gap !== NO_GAP || !/^[./\-‐–٫۔]$/.test(separator.text)) return null
  const week = parseWeek(tokens, index, separator)
  if (week) return week
  const second = at(tokens, index + 2)
  const again = at(tokens, index + 3)
  const third = at(tokens, index + 4)
  if (second.kind !== 'number' || third.kind !== 'number' || again.text !== separator.text || again.gap !== NO_GAP)
    return null
  // Only points may be followed by a space: '2022. 01. 05.', '26. 10.21'.
  const spaced = second.gap !== NO_GAP || third.gap !== NO_GAP
  if (spaced && (separator.text !== '.' || second.gap === LINE || third.gap === LINE)) return null
  if (second.text.length > 2 || !endsHere(tokens, index + 5)) return null
  if (first.text.length === 4) return yearFirst(context, first, second, third, index + 5)
  if (first.text.length > 2) return null
  if (third.text.length === 4) return yearLast(context, first, second, third.value, separator.text, index + 5)
  if (third.text.length !== 2 || spaced || separator.text === '-') return null
  // A version or a part number has points as well: two-digit years need two-digit days and months then.
  if (separator.text === '.' && (context.base === 'en' || first.text.length + second.text.length < 4)) return null
  return yearLast(context, first, second, expandYear(third.value), separator.text, index + 5)
}

function endsHere(tokens: readonly Token[], next: number): boolean {
  const token = at(tokens, next)
  if (token.gap !== NO_GAP) return true
  if (token.kind === 'number' || /^[/\-%_=]$/.test(token.text)) return false
  const behind = at(tokens, next + 1)
  return !(/^[.,:]$/.test(token.text) && behind.kind === 'number' && behind.gap === NO_GAP)
}

function yearFirst(context: ScanContext, year: Token, month: Token, day: Token, next: number): NumericMatch | null {
  if (day.text.length > 2) return null
  return valid(context, year.value, month.value, day.value, next)
}

function yearLast(
  context: ScanContext,
  first: Token,
  second: Token,
  year: number,
  separator: string,
  next: number,
): NumericMatch | null {
  const dayFirst = valid(context, year, second.value, first.value, next)
  const monthFirst = valid(context, year, first.value, second.value, next)
  if (!dayFirst || !monthFirst || first.value === second.value) return dayFirst ?? monthFirst
  const order = orderOf(context, separator)
  const [chosen, other] =
    order === 'month-first' || order === 'either' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  if (order !== 'either') return chosen
  return { ...chosen, other: { month: other.month ?? 0, day: other.day ?? 0 } }
}

/** Day or month first; `either` where neither the language nor the separator tells. */
function orderOf({ language, base }: ScanContext, separator: string): 'day-first' | 'month-first' | 'either' {
  if (separator === '.') return 'day-first'
  if (MONTH_FIRST.has(language)) return 'month-first'
  if (base === 'und') return 'either'
  if (base !== 'en') return 'day-first'
  const region = language.split('-').at(-1) ?? ''
  return DAY_FIRST_ENGLISH.has(region) ? 'day-first' : 'either'
}

function valid({ base }: ScanContext, year: number, month: number, day: number, next: number): NumericMatch | null {
  const calendar = calendarOfYear(year, base)
  if (calendar === 'gregory' && (year < 1000 || year > 2999)) return null
  const limit = calendar === 'gregory' || calendar === 'buddhist' ? daysInMonth(undefined, month) : 31
  if (month < 1 || month > 12 || day < 1 || day > limit) return null
  return { next, calendar, year, month, day }
}

/** An ISO week date. */
function parseWeek(tokens: readonly Token[], index: number, separator: Token): NumericMatch | null {
  const [year, letter, week, dash, day] = [0, 2, 3, 4, 5].map((step) => at(tokens, index + step))
  if (!year || !letter || !week || !dash || !day || separator.text !== '-') return null
  if (year.text.length !== 4 || letter.text !== 'w' || week.gap !== NO_GAP || week.text.length !== 2) return null
  if (dash.text !== '-' || day.text.length !== 1 || day.value < 1 || day.value > 7 || week.value < 1 || week.value > 53)
    return null
  const january4 = dayNumber(year.value, 1, 4)
  const date = fromDayNumber(january4 - (weekdayOf(january4) - 1) + (week.value - 1) * 7 + day.value - 1)
  return { next: index + 6, calendar: 'gregory', ...date }
}
