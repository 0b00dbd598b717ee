import { DAY_FIRST_ENGLISH, MONTH_FIRST } from '../../data/dates/orders.js'
import { calendarOfYear } from '../calendar.js'
import { dayNumber, daysInMonth, fromDayNumber, weekdayOf } from '../civil.js'
import type { ScanContext } from '../context.js'
import { HIJRI_ERAS } from '../lexicon.js'
import { at, LINE, NO_GAP, type Token } from '../tokens.js'
import type { CoreMatch } from './named.js'
import { expandYear } from './parts.js'
import { parseTimeAfter } from './time.js'

/** A numeric date; `other` is the second reading where day and month may be swapped. */
export interface NumericMatch extends CoreMatch {
  other?: OtherDay
}

interface OtherDay {
  year: number
  month: number
  day: number
}

type WholeDay = Required<Pick<CoreMatch, 'next' | 'calendar' | 'year' | 'month' | 'day'>>

/** Years that a page writes as 20220105. */
const COMPACT_FROM = 1900
const COMPACT_TO = 2100
/** Years of our calendar that are written in figures with day and month; smaller ones are of another calendar. */
const GREGORIAN_FROM = 1500

/** `2022-01-05`, `05/01/2022`, `5.1.22`, `2022. 01. 05.`, `2022-W01-3`. */
export function parseNumeric(context: ScanContext, index: number): NumericMatch | null {
  const { tokens } = context
  const first = at(tokens, index)
  const before = at(tokens, index - 1)
  if (first.kind !== 'number' || (first.gap === NO_GAP && /^[.,/\-:+_=@#$€£]$/.test(before.text))) return null
  if (first.gap === NO_GAP && before.kind === 'number') return null
  if (first.text.length === 8) return parseCompact(context, index)
  const separator = at(tokens, index + 1)
  if (separator.kind !== 'mark' || separator.gap !== NO_GAP || !/^[./\-‐–٫۔]$/.test(separator.text)) return null
  const iso = parseWeek(tokens, index, separator) ?? parseOrdinal(context, index, separator)
  if (iso) return iso
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
  if (third.text.length !== 2) return null
  // A version, a score or a part number has points and hyphens as well: a line of its own is none of them.
  const alone = isWholeLine(context, index, index + 5)
  if (separator.text === '-' && !alone) return null
  const pointed = !spaced && context.base !== 'en' && first.text.length + second.text.length === 4
  if (separator.text === '.' && !alone && !pointed) return null
  const read = yearLast(context, first, second, expandYear(third.value), separator.text, index + 5)
  if (separator.text !== '-' || first.text.length !== 2) return read
  const turned = valid(context, expandYear(first.value), second.value, third.value, index + 5)
  return read && turned ? { ...read, other: dayOf(turned) } : (read ?? turned)
}

/** `20110101`, where nothing else stands on the line. */
function parseCompact(context: ScanContext, index: number): NumericMatch | null {
  const { text } = at(context.tokens, index)
  const year = Number(text.slice(0, 4))
  if (year < COMPACT_FROM || year > COMPACT_TO || !isWholeLine(context, index, index + 1)) return null
  return valid(context, year, Number(text.slice(4, 6)), Number(text.slice(6)), index + 1)
}

/** True where tokens make up a line, with a time behind them perhaps. */
function isWholeLine(context: ScanContext, from: number, next: number): boolean {
  const { tokens } = context
  if (at(tokens, from - 1).kind !== 'end' && at(tokens, from).gap !== LINE) return false
  const time = at(tokens, next).gap === LINE ? null : parseTimeAfter(context, next)
  const behind = at(tokens, time ? time.next : next)
  return behind.kind === 'end' || behind.gap === LINE
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
  const order = dayFirst.calendar === 'gregory' ? orderOf(context, separator) : 'day-first'
  const [chosen, other] =
    order === 'month-first' || order === 'either' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  if (order !== 'either') return chosen
  return { ...chosen, other: dayOf(other) }
}

function dayOf({ year, month, day }: WholeDay): OtherDay {
  return { year, month, day }
}

/** Day or month first; `either` where neither the language nor the separator tells. */
function orderOf({ language, base, region }: ScanContext, separator: string): 'day-first' | 'month-first' | 'either' {
  if (separator === '.') return 'day-first'
  if (MONTH_FIRST.has(language)) return 'month-first'
  if (base === 'und') return 'either'
  if (base !== 'en') return 'day-first'
  if (region === undefined) return 'either'
  return DAY_FIRST_ENGLISH.has(region) ? 'day-first' : MONTH_FIRST.has(`en-${region}`) ? 'month-first' : 'either'
}

function valid(context: ScanContext, year: number, month: number, day: number, next: number): WholeDay | null {
  const hijri = isHijri(context, year, next)
  const calendar = hijri ? 'islamic-umalqura' : calendarOfYear(year, context.base)
  if (calendar === 'gregory' && (year < GREGORIAN_FROM || year > 2999)) return null
  const limit = calendar === 'gregory' || calendar === 'buddhist' ? daysInMonth(undefined, month) : 31
  if (month < 1 || month > 12 || day < 1 || day > limit) return null
  return { next, calendar, year, month, day }
}

function isHijri({ tokens }: ScanContext, year: number, next: number): boolean {
  return year >= 1300 && year < 1500 && HIJRI_ERAS.has(at(tokens, next).text)
}

/** An ISO ordinal date, the day of the year in three digits, where nothing else stands on the line. */
function parseOrdinal(context: ScanContext, index: number, separator: Token): NumericMatch | null {
  const year = at(context.tokens, index)
  const day = at(context.tokens, index + 2)
  if (separator.text !== '-' || year.text.length !== 4 || day.text.length !== 3 || day.gap !== NO_GAP) return null
  if (year.value < COMPACT_FROM || year.value > COMPACT_TO || !isWholeLine(context, index, index + 3)) return null
  const date = fromDayNumber(dayNumber(year.value, 1, 1) + day.value - 1)
  return day.value > 0 && date.year === year.value ? { next: index + 3, calendar: 'gregory', ...date } : null
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
