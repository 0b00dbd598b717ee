import type { DatePrecision } from '../types/index.js'
import type { DateFields, RelativeDate } from './candidate.js'

/** The finest unit that the fields state. */
export function precisionOf(fields: DateFields, relative: RelativeDate | null): DatePrecision {
  if (fields.millisecond !== undefined) return 'millisecond'
  if (fields.second !== undefined) return 'second'
  if (fields.minute !== undefined) return 'minute'
  if (fields.hour !== undefined) return 'hour'
  if (relative && relative.unit !== 'week') return relative.unit
  if (relative || fields.day !== undefined || fields.weekday !== undefined) return 'day'
  return fields.month !== undefined ? 'month' : 'year'
}
