import type { DateFields, RelativeDate, ScannedDate, YearContext } from './candidate.js'
import type { ScanContext } from './context.js'
import { ARTICLES, COMING, DAY_WORDS } from './lexicon.js'
import { type Marks, marksOf, opensDate } from './marked-words.js'
import { parseCjk } from './patterns/cjk.js'
import { parseHebrew } from './patterns/hebrew.js'
import { type CoreMatch, parseNamed } from './patterns/named.js'
import { type NumericMatch, parseNumeric } from './patterns/numeric.js'
import { type PartMatch, skipYearSuffix } from './patterns/parts.js'
import { parseRelative } from './patterns/relative.js'
import { parseTime, parseTimeAfter } from './patterns/time.js'
import { parseLoneWeekday, parseWeekday } from './patterns/weekday.js'
import { parseYearAlone } from './patterns/year.js'
import { at, LINE, NO_GAP, SPACE } from './tokens.js'
import { mayBeFar, OPENS } from './word-keys.js'

/** A date in the tokens, before calendars are converted. */
export interface RawDate extends Omit<ScannedDate, 'numerals' | 'readings'> {
  other: NumericMatch['other'] | null
}

/** All dates among the tokens, left to right, none overlapping. */
export function scan(context: ScanContext): RawDate[] {
  const found: RawDate[] = []
  const marks = marksOf(context.base)
  const count = context.tokens.length
  let index = 0
  while (index < count) {
    const date = isAnchor(context, index, marks) ? parseDate(context, index) : null
    if (date) found.push(date)
    index = date ? Math.max(date.next, index + 1) : index + 1
  }
  return found
}

/** A date begins at a number, or at a word that some pattern begins with. */
function isAnchor({ tokens, base }: ScanContext, index: number, marks: Marks): boolean {
  const token = at(tokens, index)
  if (token.kind !== 'word') return token.kind === 'number'
  return (
    (marks.of(token.key, mayBeFar(token.source.charCodeAt(token.start))) & OPENS) !== 0 && opensDate(token.text, base)
  )
}

function parseDate(context: ScanContext, index: number): RawDate | null {
  return (
    parseWithWeekday(context, index) ??
    parseWithCore(context, index) ??
    parseWithTime(context, index) ??
    parseIncomplete(context, index)
  )
}

/** `Wednesday, 5 January 2022`, `vr jan 24, 2014`, `الثلاثاء ٢٠ رمضان`. */
function parseWithWeekday(context: ScanContext, index: number): RawDate | null {
  if (at(context.tokens, index).kind !== 'word') return null
  const weekday = parseWeekday(context, index)
  if (!weekday) return null
  const coreAt = skipToCore(context, weekday.next)
  const core = coreAt < 0 ? null : parseCore(context, coreAt)
  if (!core || (core.day === undefined && core.month === undefined)) return null
  return { ...complete(context, index, core, { weekday: weekday.value }), core: coreAt }
}

function skipToCore({ tokens }: ScanContext, index: number): number {
  let next = index
  const mark = at(tokens, next)
  if (mark.kind === 'mark' && /^[,،.)）\-–—|、]$/.test(mark.text)) next++
  const second = at(tokens, next)
  if (next > index && second.kind === 'mark' && second.text === ',') next++
  const article = at(tokens, next)
  if (article.kind === 'word' && ARTICLES.has(article.text)) next++
  return at(tokens, next).gap === LINE ? -1 : next
}

function parseWithCore(context: ScanContext, index: number): RawDate | null {
  const core = parseCore(context, index)
  if (!core) return null
  // 'The fourth of January': the article belongs to the ordinal word.
  const worded = DAY_WORDS.has(at(context.tokens, index).text) && at(context.tokens, index - 1).text === 'the'
  return complete(context, worded ? index - 1 : index, core, {})
}

/** `8:25 a.m. Dec. 12, 2014`, `21:09, 5 января 2022`. */
function parseWithTime(context: ScanContext, index: number): RawDate | null {
  const { tokens } = context
  const token = at(tokens, index)
  if (token.kind !== 'number' || token.text.length > 2) return null
  const time = parseTime(context, index)
  if (!time?.certain) return null
  let next = time.next
  if (/^[,،\-–—|·•(]$/.test(at(tokens, next).text)) next++
  if (/^(?:on|of|den|le|am|el|ngay|в|у)$/.test(at(tokens, next).text)) next++
  if (at(tokens, next).gap === LINE) return null
  const weekday = parseWeekday(context, next)
  const coreAt = weekday ? skipToCore(context, weekday.next) : next
  const core = coreAt < 0 ? null : parseCore(context, coreAt)
  if (core?.day === undefined) return null
  return complete(context, index, core, { ...time.fields, ...(weekday ? { weekday: weekday.value } : {}) })
}

type Core = CoreMatch & Pick<NumericMatch, 'other'>

function parseCore(context: ScanContext, index: number): Core | null {
  return (
    parseNumeric(context, index) ??
    parseCjk(context, index) ??
    parseHebrew(context, index) ??
    parseNamed(context, index)
  )
}

/** Adds what follows a core: weekday, time, and the year of `Wed Jan 5 21:09:00 +0000 2022`. */
function complete(context: ScanContext, from: number, core: Core, known: DateFields): RawDate {
  const fields: DateFields = { ...known }
  if (core.year !== undefined) fields.year = core.year
  if (core.month !== undefined) fields.month = core.month
  if (core.day !== undefined) fields.day = core.day
  if (core.until !== undefined) fields.until = core.until
  let next = core.year === undefined ? core.next : skipYearSuffix(context, core.next)
  if (core.day !== undefined) {
    const weekday = known.weekday === undefined ? parseTrailingWeekday(context, next) : null
    if (weekday) {
      fields.weekday = weekday.value
      next = weekday.next
    }
    if (known.hour === undefined) next = addTime(context, next, fields)
  }
  return raw(from, next, fields, core.calendar, core.other ?? null)
}

function parseTrailingWeekday(context: ScanContext, index: number): PartMatch | null {
  const { tokens } = context
  const mark = at(tokens, index)
  const bracket = /^[(（[]$/.test(mark.text)
  const weekday = parseWeekday(context, bracket || mark.text === ',' || mark.text === '،' ? index + 1 : index)
  if (!weekday || mark.gap === LINE) return null
  const closing = at(tokens, weekday.next)
  if (!bracket) return at(tokens, weekday.next - 1).gap === LINE ? null : weekday
  return /^[)）\]]$/.test(closing.text) ? { value: weekday.value, next: weekday.next + 1 } : null
}

function addTime(context: ScanContext, index: number, fields: DateFields): number {
  const { tokens } = context
  const letter = at(tokens, index)
  const iso = (letter.text === 't' || letter.text === 'т') && letter.gap === NO_GAP
  const time = iso ? parseTime(context, index + 1) : parseTimeAfter(context, index)
  if (!time) return index
  Object.assign(fields, time.fields)
  const year = at(tokens, time.next)
  const trailing = fields.year === undefined && year.kind === 'number' && year.text.length === 4 && year.gap === SPACE
  if (trailing) fields.year = year.value
  return trailing ? time.next + 1 : time.next
}

/** What names no day by itself: `3 hours ago`, `in 2019`, `Wednesday`. */
function parseIncomplete(context: ScanContext, index: number): RawDate | null {
  const relative = parseRelative(context, index)
  if (relative) {
    const { amount, unit, next } = relative
    const fields: DateFields = {}
    const end = unit === 'day' && Math.abs(amount) <= 1 ? addTime(context, next, fields) : next
    return { ...raw(index, end, fields, 'gregory', null), relative: { amount, unit } }
  }
  const year = parseYearAlone(context, index)
  if (year) return { ...raw(index, year.next, { year: year.year }, 'gregory', null), yearContext: year.context }
  const weekday = parseLoneWeekday(context, index)
  if (!weekday) return null
  const fields: DateFields = { weekday: weekday.value }
  const coming = COMING.has(at(context.tokens, index - 1).text)
  return { ...raw(index, weekday.next, fields, 'gregory', null), relative: coming ? { amount: 1, unit: 'week' } : null }
}

function raw(
  from: number,
  next: number,
  fields: DateFields,
  calendar: string,
  other: RawDate['other'],
  relative: RelativeDate | null = null,
  yearContext: YearContext = 'setting',
): RawDate {
  return { from, core: from, next, fields, calendar, other, relative, yearContext }
}
