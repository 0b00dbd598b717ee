import type { DateSource, DetectedDate } from '../../types/index.js'
import type { DateFields } from '../candidate.js'
import { dayNumber } from '../civil.js'
import { toEdtf } from '../edtf.js'

/** A date that some place states as the page's own. */
export interface Evidence {
  role: 'published' | 'modified'
  weight: number
  fields: DateFields
  readings: readonly DateFields[]
  text: string
  start: number
  end: number
  precision: DetectedDate['precision']
  calendar: string
  numerals: string | null
  source: DateSource
  /** Index of its candidate, -1 for metadata. */
  candidate: number
}

/** Day number where the day is known. */
export function dayOf({ year, month, day }: DateFields): number | null {
  return year === undefined || month === undefined || day === undefined ? null : dayNumber(year, month, day)
}

/** Minutes since 1970 as written, without the zone; null without a time. */
export function minuteOf(fields: DateFields): number | null {
  const day = dayOf(fields)
  return day === null || fields.hour === undefined ? null : (day * 24 + fields.hour) * 60 + (fields.minute ?? 0)
}

/** Minutes since 1970 in UTC; null without time or zone. */
export function instantOf(fields: DateFields): number | null {
  const minute = minuteOf(fields)
  const match = /^([+-])(\d\d):(\d\d)$/.exec(fields.zone ?? '')
  if (minute === null || !match) return null
  const offset = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? minute + offset : minute - offset
}

export function toDetected(
  evidence: Omit<Evidence, 'weight' | 'candidate' | 'role'>,
  role: DetectedDate['role'],
): DetectedDate {
  const { fields, readings, text, start, end, precision, calendar, numerals, source } = evidence
  const alternatives = readings.map(toEdtf).filter((iso) => iso !== null)
  return {
    iso: toEdtf(fields),
    text,
    start,
    end,
    role,
    precision,
    calendar,
    numerals,
    zone: fields.zone ?? null,
    source,
    ambiguous: alternatives.length > 0,
    alternatives,
  }
}
