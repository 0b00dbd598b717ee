import type { DateCandidate } from './candidate.js'
import { resolveRelative } from './rank/relative.js'

/** When the text was fetched: the instant, and as the caller wrote it. */
export interface FetchMoment {
  instant: Date
  stated: unknown
}

/** A relative date on the fetch, in the UTC offset that the caller stated; weekdays and 'today' are left as they are. */
export function resolveOnFetch(candidate: DateCandidate, { instant, stated }: FetchMoment): DateCandidate {
  const { relative, fields } = candidate
  if (relative === null || relative.amount === 0 || fields.weekday !== undefined) return candidate
  const zone = zoneOf(stated)
  const local = new Date(instant.getTime() + minutesOf(zone) * 60_000)
  const resolved = resolveRelative(candidate, local)
  if (!resolved) return candidate
  const told = resolved.zone === undefined ? resolved : { ...resolved, zone }
  return { ...candidate, fields: told, relative: null, yearContext: 'aside' }
}

function zoneOf(stated: unknown): string {
  const match = typeof stated === 'string' && stated.length > 10 ? /([+-]\d{2}):?(\d{2})$/.exec(stated.slice(10)) : null
  return match ? `${match[1]}:${match[2]}` : '+00:00'
}

function minutesOf(zone: string): number {
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  return zone.startsWith('-') ? -size : size
}
