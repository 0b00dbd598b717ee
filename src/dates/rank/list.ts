import { LISTED } from '../../data/dates/rank-weights.js'
import type { DetectedDate } from '../../types/index.js'
import type { DateCandidate } from '../candidate.js'
import { dayOf, type Evidence, toDetected } from './evidence.js'
import type { Moments } from './moments.js'
import { type Resolved, Resolver } from './resolve.js'
import type { DateBlockVerdict } from './verdict.js'

/** The article's dates in page order, each text with its meaning once; dates of other pages' blocks are left out. */
export function listDates(
  candidates: readonly DateCandidate[],
  verdicts: readonly DateBlockVerdict[],
  evidence: readonly Evidence[],
  moments: Moments,
): DetectedDate[] {
  const { published, modified } = moments
  const own = new Map(evidence.map((each) => [each.candidate, each]))
  const resolver = new Resolver(published?.fields ?? null)
  const orders = blockOrders(verdicts)
  const dates: DetectedDate[] = []
  for (const moment of [published, modified]) if (moment) dates.push(toDetected(moment, moment.role))
  for (const [index, candidate] of candidates.entries()) {
    if (index === published?.candidate || index === modified?.candidate) continue
    const order = orders[candidate.block] ?? -1
    if (order < 0) continue
    const resolved = resolver.resolve(candidate, order)
    const stated = own.get(index)
    if (resolved && !isIdle(candidate, stated))
      dates.push(detected(candidate, resolved, roleOf(stated, resolved, moments)))
  }
  return distinct(dates.sort((a, b) => a.start - b.start))
}

/** Numbers the blocks whose dates count; -1 for the others. */
function blockOrders(verdicts: readonly DateBlockVerdict[]): number[] {
  let order = 0
  return verdicts.map(({ verdict, reason }) =>
    verdict === 'kept' || (reason !== null && LISTED.has(reason)) ? order++ : -1,
  )
}

/** 'Today' in running text is a way of speaking. */
function isIdle({ relative }: DateCandidate, stated: Evidence | undefined): boolean {
  return relative !== null && relative.unit === 'day' && relative.amount === 0 && !stated
}

/** A second dateline of the same day repeats the role. */
function roleOf(
  stated: Evidence | undefined,
  resolved: Resolved,
  { published, modified }: Moments,
): DetectedDate['role'] {
  const day = dayOf(resolved.fields)
  if (!stated || day === null) return 'mentioned'
  if (stated.role === 'published' && published && dayOf(published.fields) === day) return 'published'
  return stated.role === 'modified' && modified && dayOf(modified.fields) === day ? 'modified' : 'mentioned'
}

function detected(candidate: DateCandidate, { fields, readings }: Resolved, role: DetectedDate['role']): DetectedDate {
  const { text, sourceStart, sourceEnd, precision, calendar, numerals } = candidate
  return toDetected(
    { fields, readings, text, start: sourceStart, end: sourceEnd, precision, calendar, numerals, source: 'text' },
    role,
  )
}

function distinct(dates: readonly DetectedDate[]): DetectedDate[] {
  const seen = new Set<string>()
  return dates.filter(({ text, iso, role, source }) => {
    const key = JSON.stringify([text, iso, role, source === 'text'])
    return !seen.has(key) && seen.add(key)
  })
}
