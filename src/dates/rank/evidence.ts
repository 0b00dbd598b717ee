import { WEIGHTS } from '../../data/dates/rank-weights.js'
import type { DateSource, DetectedDate } from '../../types/index.js'
import type { DateFields } from '../candidate.js'
import { dayNumber } from '../civil.js'
import { toEdtf } from '../edtf.js'

/** The kinds of place that state a date as the page's own. */
export type EvidenceKind = keyof typeof WEIGHTS
export const EVIDENCE_KINDS = Object.keys(WEIGHTS) as readonly EvidenceKind[]

/** What a place says a date is, before the date itself is read. */
export interface Claim {
  role: 'published' | 'modified'
  kind: EvidenceKind
  /** Blocks between the date and the headline or body: it only orders equals. */
  distance?: number
}

/** A date that some place states as the page's own. */
export interface Evidence {
  role: 'published' | 'modified'
  kind: EvidenceKind
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
  /** Of the chosen publication: how likely it is, 0 to 1. */
  confidence?: number
}

/** How far a claim is believed: its kind's weight, less a trifle for distance. */
export function weightOf({ kind, distance = 0 }: Claim): number {
  return WEIGHTS[kind] - Math.min(distance, MOST_DISTANCE) / 100
}

const MOST_DISTANCE = 99

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
  evidence: Omit<Evidence, 'weight' | 'kind' | 'candidate' | 'role'>,
  role: DetectedDate['role'],
): DetectedDate {
  const { fields, readings, text, start, end, precision, calendar, numerals, source, confidence } = evidence
  const alternatives = readings.map(toEdtf).filter((iso) => iso !== null)
  return {
    // A page is published on one day: of a range that dates it the first counts.
    iso: toEdtf(role === 'mentioned' ? fields : firstDay(fields)),
    text,
    start,
    end,
    role,
    precision,
    calendar,
    numerals,
    zone: fields.zone ?? null,
    ...(fields.zones && { zoneCandidates: fields.zones }),
    source,
    ambiguous: alternatives.length > 0,
    alternatives,
    ...(confidence === undefined ? {} : { confidence: Math.round(confidence * 100) / 100 }),
  }
}

function firstDay({ until: _, ...fields }: DateFields): DateFields {
  return fields
}
