import { COMMA_BEHIND_DAY } from '../../data/dates/orders.js'
import type { DateFields } from '../candidate.js'
import type { ScanContext } from '../context.js'
import { DAY_JOINERS, MONTH_MARKERS, NOT_MONTHS, YEAR_JOINERS } from '../lexicon.js'
import { type NameTrust, nameAt, settle, writesMonthFirst } from '../names.js'
import { at, LINE, NO_GAP, SPACE, type Token } from '../tokens.js'
import { expandYear, isQuantity, type PartMatch, parseDay, parseYear, skipJoiner, skipMark } from './parts.js'

/** A date with a month name, in the calendar of that name. */
export interface CoreMatch {
  next: number
  calendar: string
  year?: number
  month?: number
  day?: number
  until?: NonNullable<DateFields['until']>
}

interface MonthMatch {
  next: number
  month: number
  calendar: string
  trust: NameTrust
  /** True for a name that is also a word, or so short that chance would write it. */
  weak: boolean
}

/** English month names that are words; others are told apart by the capital of the name. */
const WORDS = new Set(['may', 'march', 'mar', 'sun', 'set', 'mars', 'jun', 'dec', 'abril', 'august'])

/** `5 January 2022`, `January 5`, `2022. január 5.`, `January 2022`; the last part may be missing. */
export function parseNamed(context: ScanContext, index: number): CoreMatch | null {
  const first = at(context.tokens, index)
  const match =
    first.kind === 'number' && first.text.length === 4
      ? yearFirst(context, index)
      : (monthFirst(context, index) ?? dayFirst(context, index))
  return match && isWhole(context, match.next) ? match : null
}

/** A date ends where a word or number does: `2014Aug` is neither. */
function isWhole({ tokens }: ScanContext, next: number): boolean {
  const token = at(tokens, next)
  return token.kind !== 'number' || token.gap !== NO_GAP || at(tokens, next - 1).kind === 'mark'
}

function parseMonth({ tokens, base, source }: ScanContext, index: number): MonthMatch | null {
  const marker = at(tokens, index)
  const number = at(tokens, index + 1)
  if (MONTH_MARKERS.has(marker.text) && number.kind === 'number' && number.value >= 1 && number.value <= 12) {
    return { next: index + 2, month: number.value, calendar: 'gregory', trust: 'page', weak: false }
  }
  const hit = nameAt(tokens, index, base, 'month')
  const settled = hit && settle(hit.readings, base)
  if (!hit || !settled || NOT_MONTHS.has(source.slice(marker.start, marker.end).toLowerCase())) return null
  const point = at(tokens, hit.next)
  // A point abbreviates a name; an apostrophe in front of a space belongs to one such as 'nebo aeng''.
  const closing = /^['’ʼ]$/.test(point.text) && at(tokens, hit.next + 1).gap !== NO_GAP
  const next = (/^[.॰׳]$/.test(point.text) || closing) && point.gap === NO_GAP ? hit.next + 1 : hit.next
  const { reading, trust } = settled
  const word = source.slice(marker.start, marker.end)
  const lower = trust === 'english' || base === 'en' ? /^\p{Ll}/u.test(word) : false
  const weak = lower || (trust === 'foreign' && hit.length <= 3) || (trust === 'foreign' && WORDS.has(marker.text))
  return { next, month: reading.value, calendar: reading.calendar, trust, weak }
}

/** A name counts with a day or a year; a weak or foreign one only with both. */
function accept(month: MonthMatch, day: number | null, year: number | null, next: number): CoreMatch | null {
  if (day === null && year === null) return null
  if ((month.weak || month.trust === 'foreign') && (day === null || year === null)) return null
  const match: CoreMatch = { next, calendar: month.calendar, month: month.month }
  if (day !== null) match.day = day
  if (year !== null) match.year = year
  return match
}

function dayFirst(context: ScanContext, index: number): CoreMatch | null {
  const day = parseDay(context, index)
  if (!day || isQuantity(context, index)) return null
  // 'des' is French 'of the' and Norwegian December: a month is tried before a joiner.
  const last = rangeEnd(context, day) ?? day
  const plain = skipMark(context, last.next, /^[./\-–['‘’]$/)
  const joined = skipJoiner(context, last.next, /^[./\-–[]$/, DAY_JOINERS)
  const match =
    dayMonth(context, day.value, plain) ??
    dayMonth(context, day.value, joined) ??
    dayCommaMonth(context, day.value, last)
  // English has no ordinal point: 'rose by 10. March was worse'.
  const stopped = context.base === 'en' && at(context.tokens, last.next - 1).text === '.'
  if (!match || (stopped && match.year === undefined)) return null
  return last === day ? match : { ...match, until: { day: last.value } }
}

/** The last day of `22-24`, `5.–8.`. */
function rangeEnd(context: ScanContext, day: PartMatch, gap: Token['gap'] = NO_GAP): PartMatch | null {
  const dash = at(context.tokens, day.next)
  const last = at(context.tokens, day.next + 1)
  if (!/^[-‐–—]$/.test(dash.text) || dash.gap !== gap || last.kind !== 'number' || last.gap !== gap) return null
  const until = parseDay(context, day.next + 1)
  return until && until.value > day.value ? until : null
}

/** `5, జనవరి 2022`. */
function dayCommaMonth(context: ScanContext, day: number, { next }: PartMatch): CoreMatch | null {
  if (at(context.tokens, next).text !== ',' || !COMMA_BEHIND_DAY.has(context.base)) return null
  const match = dayMonth(context, day, next + 1)
  return match?.year === undefined ? null : match
}

function dayMonth(context: ScanContext, day: number, index: number): CoreMatch | null {
  const month = at(context.tokens, index).gap === LINE ? null : parseMonth(context, index)
  if (!month) return null
  const year = yearBehind(context, month.next) ?? shortYear(context, index - 1, month.next)
  return accept(month, day, year ? year.value : null, year ? year.next : month.next)
}

function monthFirst(context: ScanContext, index: number): CoreMatch | null {
  const month = parseMonth(context, index)
  if (!month) return null
  const { tokens } = context
  const dayAt = skipJoiner(context, month.next, /^[-\]]$/, DAY_JOINERS)
  const day = at(tokens, dayAt).gap === LINE ? null : parseDay(context, dayAt)
  const isTime = at(tokens, dayAt + 1).text === ':' && at(tokens, dayAt + 2).kind === 'number'
  if (day && at(tokens, dayAt).kind === 'number' && !isQuantity(context, dayAt) && !isTime) {
    const spaced = rangeEnd(context, day, SPACE)
    // 'January 5 - 10 were killed': spaces part two things, unless the year joins them.
    const range = rangeEnd(context, day) ?? (spaced && yearBehind(context, spaced.next) ? spaced : null)
    const last = range ?? day
    const year = yearBehind(context, last.next)
    if (!year && !standsAlone(context, month, last.next)) return null
    const match = accept(
      month,
      day.value,
      year ? year.value : null,
      year ? year.next : withoutPoint(context, last.next),
    )
    return match && range ? { ...match, until: { day: range.value } } : match
  }
  const year = yearBehind(context, month.next)
  return year ? accept(month, null, year.value, year.next) : null
}

/** The point behind a day that ends the date is the sentence's, unless more of the date follows: 'január 5., szerda'. */
function withoutPoint({ tokens }: ScanContext, next: number): number {
  const point = at(tokens, next - 1)
  return point.text === '.' && at(tokens, next).text !== ',' ? next - 1 : next
}

/** Month and day without a year: in languages that write them so, and not in front of a hyphen as in '5-year'. */
function standsAlone({ tokens, base }: ScanContext, month: MonthMatch, next: number): boolean {
  const hyphen = at(tokens, next)
  const word = at(tokens, next + 1)
  if (/^[-‐]$/.test(hyphen.text) && hyphen.gap === NO_GAP && word.kind === 'word' && word.gap === NO_GAP) {
    return nameAt(tokens, next + 1, base, 'month') !== null
  }
  return writesMonthFirst(month.trust === 'english' ? 'en' : base)
}

/** `2022 январь 5`, `2022. január 5.`, `2015-кві-12`, `1989 11 फ़रवरी`. */
function yearFirst(context: ScanContext, index: number): CoreMatch | null {
  const { tokens } = context
  const year = parseYear(context, index)
  if (!year) return null
  const monthAt = skipJoiner(context, year.next, /^[./\-,]$/, YEAR_JOINERS)
  if (at(tokens, monthAt).gap === LINE) return null
  const month = parseMonth(context, monthAt)
  if (month) {
    const dayAt = skipJoiner(context, month.next, /^[-/]$/, DAY_JOINERS)
    const day = at(tokens, dayAt).kind === 'number' ? parseDay(context, dayAt) : null
    if (day && at(tokens, dayAt).gap !== LINE && !isQuantity(context, dayAt))
      return accept(month, day.value, year.value, withoutPoint(context, day.next))
    return month.trust === 'page' ? accept(month, null, year.value, month.next) : null
  }
  const day = parseDay(context, monthAt)
  const behind = day && parseMonth(context, skipJoiner(context, day.next, /^[./-]$/, DAY_JOINERS))
  return day && behind ? accept(behind, day.value, year.value, behind.next) : null
}

/** The year behind day and month: `, 2022`, ` de 2022`, `'22`. */
function yearBehind(context: ScanContext, index: number): PartMatch | null {
  const { tokens } = context
  const yearAt = skipJoiner(context, index, /^[,،⹁.\-/]$/, YEAR_JOINERS)
  if (at(tokens, yearAt).gap === LINE) return null
  const year = parseYear(context, yearAt)
  const behind = year && at(tokens, year.next)
  const isTime = behind?.text === ':' && behind.gap === NO_GAP && at(tokens, (year?.next ?? 0) + 1).gap === NO_GAP
  return year && !isTime ? year : null
}

/** `05-Jan-22`: two digits behind the mark that also stands in front of the month. */
function shortYear({ tokens }: ScanContext, before: number, index: number): PartMatch | null {
  const mark = at(tokens, index)
  const short = at(tokens, index + 1)
  const paired = /^[-/]$/.test(mark.text) && mark.text === at(tokens, before).text
  const tight = mark.gap === NO_GAP && short.gap === NO_GAP
  if (!paired || !tight || short.kind !== 'number' || short.text.length !== 2) return null
  return { value: expandYear(short.value), next: index + 2 }
}
