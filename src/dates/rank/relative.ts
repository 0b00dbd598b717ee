import type { DateCandidate, DateFields } from '../candidate.js'
import { fromDayNumber } from '../civil.js'

const MINUTES = { minute: 1, hour: 60, day: 1440, week: 10_080 } as const

/** A relative date on an instant: hours and minutes keep UTC, days and longer name the day, month or year. */
export function resolveRelative({ relative, fields }: DateCandidate, reference: Date | null): DateFields | null {
  if (!relative || !reference || Number.isNaN(reference.getTime())) return null
  const { amount, unit } = relative
  const year = reference.getUTCFullYear()
  if (unit === 'year') return { year: year + amount }
  if (unit === 'month') {
    const months = year * 12 + reference.getUTCMonth() + amount
    return { year: Math.floor(months / 12), month: (months % 12) + 1 }
  }
  const minutes = Math.floor(reference.getTime() / 60_000) + amount * MINUTES[unit]
  const day = fromDayNumber(Math.floor(minutes / 1440))
  // 'Today, 10:00' brings its own time of the day.
  if (unit === 'day' || unit === 'week') return { ...fields, ...day }
  const hour = Math.floor((((minutes % 1440) + 1440) % 1440) / 60)
  return unit === 'hour'
    ? { ...day, hour, zone: '+00:00' }
    : { ...day, hour, minute: ((minutes % 60) + 60) % 60, zone: '+00:00' }
}
