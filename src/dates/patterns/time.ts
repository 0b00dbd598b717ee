import type { DateFields } from '../candidate.js'
import type { ScanContext } from '../context.js'
import {
  CLOCK_WORDS,
  HOUR_LETTERS,
  HOUR_WORDS,
  MINUTE_LETTERS,
  MINUTE_WORDS,
  SECOND_LETTERS,
  SECOND_WORDS,
  TIME_JOINERS,
  TIME_WORDS,
} from '../lexicon.js'
import { nameAt } from '../names.js'
import { at, LINE, NO_GAP } from '../tokens.js'
import type { PartMatch } from './parts.js'
import { parseZone } from './zone.js'

export interface TimeMatch {
  next: number
  fields: Pick<DateFields, 'hour' | 'minute' | 'second' | 'millisecond' | 'zone' | 'zones'>
  /** False for a bare `7.00`, which may be a number. */
  certain: boolean
}

interface Clock {
  next: number
  hour: number
  minute: number | null
  second: number | null
  millisecond: number | null
  certain: boolean
}

/** A clock time with its day period and zone. */
export function parseTime(context: ScanContext, index: number): TimeMatch | null {
  const before = parsePeriod(context, index)
  const clock = parseClock(context, before ? before.next : index)
  if (!clock) return null
  const after = before ? null : parsePeriod(context, clock.next)
  const period = before ?? after
  let next = after ? after.next : clock.next
  if (clock.minute === null && !period && !clock.certain) return null
  const hour = toHour24(clock.hour, period ? period.value : null)
  if (hour === null) return null
  const word = at(context.tokens, next)
  const clockWord = !period && CLOCK_WORDS.has(word.text) && word.kind === 'word' && word.gap !== LINE
  if (clockWord) next++
  const zone = at(context.tokens, next).gap === LINE ? null : parseZone(context, next)
  if (zone) next = zone.next
  const end = at(context.tokens, next)
  if (end.gap === NO_GAP && (end.kind === 'number' || end.text === '%' || end.text === '°')) return null
  const fields: TimeMatch['fields'] = { hour }
  if (clock.minute !== null) fields.minute = clock.minute
  if (clock.second !== null) fields.second = clock.second
  if (clock.millisecond !== null) fields.millisecond = clock.millisecond
  if (zone?.zone) fields.zone = zone.zone
  else if (zone?.zones) fields.zones = zone.zones
  return { next, fields, certain: clock.certain || period !== null || clockWord || zone !== null }
}

function parseClock({ tokens }: ScanContext, index: number): Clock | null {
  const hour = at(tokens, index)
  if (hour.kind !== 'number' || hour.text.length > 2 || hour.value > 24) return null
  const mark = at(tokens, index + 1)
  const minute = at(tokens, index + 2)
  const bare: Clock = {
    next: index + 1,
    hour: hour.value,
    minute: null,
    second: null,
    millisecond: null,
    certain: false,
  }
  const joined = mark.gap === NO_GAP || (mark.text !== '.' && mark.text !== ':')
  if (HOUR_LETTERS.has(mark.text) && mark.kind === 'word' && mark.gap !== LINE)
    return parseLettered(bare, tokens, index)
  const spelled = parseSpelled(bare, tokens, index)
  if (spelled) return spelled
  if (!joined || (mark.text !== ':' && mark.text !== '.' && mark.text !== '：')) return bare
  if (minute.kind !== 'number' || minute.gap !== NO_GAP || minute.text.length > 2 || minute.value > 59) return bare
  const colon = mark.text !== '.'
  if (!colon && minute.text.length !== 2) return bare
  const clock: Clock = { ...bare, next: index + 3, minute: minute.value, certain: colon }
  return colon ? parseSeconds(clock, tokens) : clock
}

function parseSeconds(clock: Clock, tokens: ScanContext['tokens']): Clock {
  const colon = at(tokens, clock.next)
  const second = at(tokens, clock.next + 1)
  if (colon.text !== ':' || colon.gap !== NO_GAP || second.kind !== 'number' || second.gap !== NO_GAP) return clock
  if (second.text.length !== 2 || second.value > 60) return clock
  const timed = { ...clock, next: clock.next + 2, second: Math.min(second.value, 59) }
  const point = at(tokens, timed.next)
  const fraction = at(tokens, timed.next + 1)
  const decimal = (point.text === '.' || point.text === ',') && point.gap === NO_GAP
  if (!decimal || fraction.kind !== 'number' || fraction.gap !== NO_GAP) return timed
  return { ...timed, next: timed.next + 2, millisecond: Number(fraction.text.slice(0, 3).padEnd(3, '0')) }
}

/** `14h40`, `14h`, `21時40分30秒`. */
function parseLettered(bare: Clock, tokens: ScanContext['tokens'], index: number): Clock {
  const clock: Clock = { ...bare, next: index + 2, certain: true }
  const minute = at(tokens, index + 2)
  const east = at(tokens, index + 1).text !== 'h'
  if (minute.kind !== 'number' || minute.value > 59 || (!east && minute.gap !== NO_GAP)) return clock
  const letter = at(tokens, index + 3)
  if (!MINUTE_LETTERS.has(letter.text) && minute.text.length !== 2) return clock
  clock.minute = minute.value
  clock.next = MINUTE_LETTERS.has(letter.text) && letter.gap !== LINE ? index + 4 : index + 3
  const second = at(tokens, clock.next)
  if (second.kind !== 'number' || second.value > 59 || !SECOND_LETTERS.has(at(tokens, clock.next + 1).text))
    return clock
  return { ...clock, next: clock.next + 2, second: second.value }
}

/** `11 و 01 دقیقه و 47 ثانیه`, `7 гадзін 10 хвілін`: hours, minutes and seconds with their words. */
function parseSpelled(bare: Clock, tokens: ScanContext['tokens'], index: number): Clock | null {
  const minute = parseCounted(tokens, HOUR_WORDS.has(at(tokens, index + 1).text) ? index + 2 : index + 1, MINUTE_WORDS)
  if (!minute) return null
  const second = parseCounted(tokens, minute.next, SECOND_WORDS)
  const next = second ? second.next : minute.next
  return { ...bare, next, minute: minute.value, second: second ? second.value : null, certain: true }
}

function parseCounted(tokens: ScanContext['tokens'], index: number, words: ReadonlySet<string>): PartMatch | null {
  const from = TIME_JOINERS.has(at(tokens, index).text) ? index + 1 : index
  const number = at(tokens, from)
  const word = at(tokens, from + 1)
  if (number.kind !== 'number' || number.gap === LINE || number.text.length > 2 || number.value > 59) return null
  return word.gap !== LINE && words.has(word.text) ? { value: number.value, next: from + 2 } : null
}

/** A day period in the page's language or English; `p.m.`, `PM`, `μ.μ.`, `下午`. */
function parsePeriod(context: ScanContext, index: number): { next: number; value: number } | null {
  const { tokens, base } = context
  const token = at(tokens, index)
  if (token.kind !== 'word' || token.gap === LINE) return null
  let next = -1
  let value = 0
  if (token.text === 'am' || token.text === 'pm') {
    next = index + 1
    value = token.text === 'pm' ? 1 : 0
  } else if (
    (token.text === 'a' || token.text === 'p') &&
    at(tokens, index + 1).text === '.' &&
    at(tokens, index + 2).text === 'm'
  ) {
    next = index + 3
    value = token.text === 'p' ? 1 : 0
  } else {
    const hit = nameAt(tokens, index, base, 'period')
    const values = new Set(
      hit?.readings.filter((each) => each.languages.includes(base) || hit.length > 3).map((each) => each.value),
    )
    const [only] = values
    if (!hit || only === undefined || values.size !== 1) return null
    next = hit.next
    value = only
  }
  const point = at(tokens, next)
  const closes = point.text === '.' && point.gap === NO_GAP && at(tokens, next - 2).text === '.'
  return { next: closes ? next + 1 : next, value }
}

function toHour24(hour: number, period: number | null): number | null {
  if (period === null) return hour <= 23 ? hour : null
  if (hour === 0 || hour > 12) return hour <= 23 ? hour : null
  return (hour % 12) + period * 12
}

/** A time behind a date, with what joins the two: `, 10:00`, ` at 9 p.m.`, `T21:09`, ` | 21.09 Uhr`. */
export function parseTimeAfter(context: ScanContext, index: number): TimeMatch | null {
  const { tokens } = context
  let next = index
  let marks = 0
  while (marks < 2 && /^[,،、\-–—|·•@/;:.(]$/.test(at(tokens, next).text) && at(tokens, next).kind === 'mark') {
    next++
    marks++
  }
  let words = 0
  while (words < 2 && at(tokens, next).kind === 'word' && TIME_WORDS.has(at(tokens, next).text)) {
    next++
    words++
  }
  if (words > 0 && /^[:,]$/.test(at(tokens, next).text)) next++
  if (at(tokens, next).gap === LINE) return null
  const time = parseTime(context, next)
  if (!time) return null
  // A number behind a comma is a time only where it has the shape of one: 'January 5, 2.50 dollars'.
  return time.certain || words > 0 || (at(tokens, index).text !== ',' && time.fields.minute !== undefined) ? time : null
}
