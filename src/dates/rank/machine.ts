import type { DateFields } from '../candidate.js'
import { fromDayNumber } from '../civil.js'
import type { ScanContext } from '../context.js'
import { baseLanguage } from '../names.js'
import { precisionOf } from '../precision.js'
import { refine } from '../refine.js'
import { scan } from '../scan.js'
import { at, tokenise } from '../tokens.js'
import type { Evidence } from './evidence.js'

/** What a date for machines says. */
export type MachineDate = Pick<Evidence, 'fields' | 'readings' | 'precision' | 'calendar' | 'numerals'>

/** Values of metadata are short; what is longer is text. */
const LONGEST = 100

/** A date from an attribute or JSON: ISO, RFC 2822, compact, epoch, or words. Null where it names no month. */
export function parseMachine(value: string, language: string): MachineDate | null {
  const trimmed = value.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return null
  const fields = parseCompact(trimmed) ?? parseEpoch(trimmed)
  if (fields)
    return { fields, readings: [], precision: precisionOf(fields, null), calendar: 'gregory', numerals: 'latn' }
  return parseText(trimmed, language)
}

function parseText(value: string, language: string): MachineDate | null {
  const context: ScanContext = { tokens: tokenise(value), source: value, language, base: baseLanguage(language) }
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month) {
    const fields = { year: Number(month[1]), month: Number(month[2]) }
    return fields.month >= 1 && fields.month <= 12
      ? { fields, readings: [], precision: 'month', calendar: 'gregory', numerals: 'latn' }
      : null
  }
  const [date, more] = refine(context, scan(context))
  if (!date || more || date.fields.year === undefined || date.fields.month === undefined) return null
  // The whole value must be the date, give or take a label word in front.
  if (at(context.tokens, date.next).kind !== 'end' && context.tokens.length - date.next > 2) return null
  const { fields, readings, calendar, numerals } = date
  return { fields, readings, precision: precisionOf(fields, null), calendar, numerals }
}

/** `20220105`, `20220105T2109`, `20220105210900`. */
function parseCompact(value: string): DateFields | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(value)
  if (!match) return null
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || month === undefined || day === undefined) return null
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  const fields: DateFields = { year, month, day }
  if (hour === undefined || minute === undefined) return fields
  if (hour > 23 || minute > 59) return null
  Object.assign(fields, { hour, minute }, second === undefined ? {} : { second }, match[7] ? { zone: '+00:00' } : {})
  return fields
}

/** Seconds or milliseconds since 1970, from 2001 to 2065 or so: ten or thirteen digits. */
function parseEpoch(value: string): DateFields | null {
  if (!/^[12]\d{9}(?:\d{3})?$/.test(value)) return null
  const seconds = Math.floor(Number(value) / (value.length === 13 ? 1000 : 1))
  const day = fromDayNumber(Math.floor(seconds / 86_400))
  const rest = seconds % 86_400
  return {
    ...day,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    zone: '+00:00',
  }
}
