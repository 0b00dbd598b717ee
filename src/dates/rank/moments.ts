import { ANSWER_FROM, CONFLICT_FROM, FUTURE_DAYS, OLDEST_METADATA, OLDEST_TEXT } from '../../data/dates/rank-weights.js'
import type { Warning } from '../../types/index.js'
import { toEdtf } from '../edtf.js'
import { dayOf, type Evidence, instantOf, minuteOf } from './evidence.js'
import { type DayClaim, dayClaims, likeliestDay } from './odds.js'

export interface Moments {
  published: Evidence | null
  modified: Evidence | null
  warnings: Warning[]
}

/** The plausible claims of a day of publication, and the days of changes. */
export function claimsOf(
  evidence: readonly Evidence[],
  fetchedAt: Date | null,
): { claims: DayClaim[]; changes: ReadonlySet<number | null>; published: Evidence[]; modified: Evidence[] } {
  const plausible = evidence.filter((each) => isPlausible(each, fetchedAt)).sort(strongestFirst)
  const published = plausible.filter((each) => each.role === 'published')
  const modified = plausible.filter((each) => each.role === 'modified')
  const changes = new Set(modified.map((each) => dayOf(each.fields)))
  return { claims: dayClaims(published, modified), changes, published, modified }
}

/** The likeliest day of publication, as its best place states it, and the strongest plausible evidence of a change. */
export function chooseMoments(evidence: readonly Evidence[], fetchedAt: Date | null): Moments {
  const { claims, published: all, modified: changes } = claimsOf(evidence, fetchedAt)
  const published = publication(claims, all)
  const stated = sharpest(changes)
  const warnings: Warning[] = []
  const order = published && stated ? compare(stated, published) : 'later'
  if (order === 'days-earlier') warnings.push(conflict('modified', stated, published))
  const modified = order === 'later' ? stated : null
  const rival = published && all.find((each) => each.weight >= CONFLICT_FROM && disagrees(each, published, modified))
  if (rival) warnings.push(conflict('published', published, rival))
  return { published, modified, warnings }
}

/** Null where no day is likely enough; a month is given where no day is claimed at all. */
function publication(claims: readonly DayClaim[], published: readonly Evidence[]): Evidence | null {
  const best = likeliestDay(claims)
  if (!best) return sharpest(published)
  if (best.probability < ANSWER_FROM) return null
  const chosen = sharpest(published.filter((each) => dayOf(each.fields) === best.day))
  return chosen && { ...chosen, confidence: best.probability }
}

function strongestFirst(a: Evidence, b: Evidence): number {
  return b.weight - a.weight || a.start - b.start
}

function isPlausible({ fields, source }: Evidence, fetchedAt: Date | null): boolean {
  const { year } = fields
  if (year === undefined || year < (source === 'text' ? OLDEST_TEXT : OLDEST_METADATA) || year > 2100) return false
  if (!fetchedAt || Number.isNaN(fetchedAt.getTime())) return true
  const limit = fetchedAt.getTime() / 86_400_000 + FUTURE_DAYS
  const day = dayOf(fields)
  return day === null ? year <= fetchedAt.getUTCFullYear() + 1 : day <= limit
}

/** The strongest evidence, or one that agrees with its day and says the time or the zone as well. */
function sharpest(sorted: readonly Evidence[]): Evidence | null {
  const [first] = sorted
  if (!first) return null
  const day = dayOf(first.fields)
  const agreeing = sorted.filter((each) => (day === null ? sameMonth(each, first) : dayOf(each.fields) === day))
  const detail = (each: Evidence): number =>
    minuteOf(each.fields) === null ? 0 : instantOf(each.fields) === null ? 1 : 2
  const settled = (each: Evidence): number => (each.readings.length === 0 ? 1 : 0)
  let best = first
  for (const each of agreeing) {
    if (dayOf(best.fields) === null && dayOf(each.fields) !== null) best = each
    else if (settled(each) >= settled(best) && detail(each) > detail(best) && detail(best) === 0) best = each
  }
  return best
}

function sameMonth(a: Evidence, b: Evidence): boolean {
  return a.fields.year === b.fields.year && a.fields.month === b.fields.month
}

function compare(modified: Evidence, published: Evidence): 'later' | 'earlier' | 'days-earlier' {
  const days = [dayOf(modified.fields), dayOf(published.fields)]
  const [modifiedDay, publishedDay] = days
  if (typeof modifiedDay === 'number' && typeof publishedDay === 'number' && modifiedDay < publishedDay - 1)
    return 'days-earlier'
  const [a, b] = [instantOf(modified.fields), instantOf(published.fields)]
  if (a !== null && b !== null) return a < b ? 'earlier' : 'later'
  return typeof modifiedDay === 'number' && typeof publishedDay === 'number' && modifiedDay < publishedDay
    ? 'earlier'
    : 'later'
}

/** Another day than the chosen one, more than zones explain, and not simply the day of the change. */
function disagrees(each: Evidence, published: Evidence, modified: Evidence | null): boolean {
  const [day, chosen] = [dayOf(each.fields), dayOf(published.fields)]
  if (day === null || chosen === null || Math.abs(day - chosen) <= 1) return false
  const possible = each.readings.map(dayOf)
  return !possible.includes(chosen) && !(modified && dayOf(modified.fields) === day)
}

function conflict(role: Evidence['role'], a: Evidence | null, b: Evidence | null): Warning {
  const say = (each: Evidence | null): string =>
    each ? `${toEdtf(each.fields) ?? each.text} (${each.source})` : 'none'
  return { code: 'date-conflict', message: `the page names two dates for '${role}': ${say(a)} and ${say(b)}` }
}
