import type { DateCandidate, DateFields } from '../candidate.js'
import { dayOf, type Evidence } from './evidence.js'

/**
 * Decides between day-first and month-first readings: by a day that metadata names, by the order that other numeric
 * dates of the page can only have, or because one reading lies behind the fetch.
 */
export function settleOrders(
  candidates: readonly DateCandidate[],
  metadata: readonly Evidence[],
  fetchedAt: Date | null,
): DateCandidate[] {
  if (!candidates.some((each) => each.ambiguous)) return [...candidates]
  const days = new Set(metadata.map((each) => dayOf(each.fields)))
  const order = pageOrder(candidates)
  const limit = fetchedAt ? fetchedAt.getTime() / 86_400_000 + 1 : Number.POSITIVE_INFINITY
  return candidates.map((candidate) => {
    const [other] = candidate.readings
    if (!other) return candidate
    const choose = (fields: DateFields): DateCandidate => ({ ...candidate, fields, ambiguous: false, readings: [] })
    const both = [candidate.fields, other]
    const named = both.filter((each) => days.has(dayOf(each)))
    if (named.length === 1 && named[0]) return choose(named[0])
    const ordered = both.find((each) => order !== null && isOrdered(candidate.text, each, order))
    if (ordered) return choose(ordered)
    const past = both.filter((each) => (dayOf(each) ?? 0) <= limit)
    return past.length === 1 && past[0] ? choose(past[0]) : candidate
  })
}

type Order = 'day-first' | 'month-first'

/** The order of the page's unambiguous dates such as 25/12/2021; null where there is none or they disagree. */
function pageOrder(candidates: readonly DateCandidate[]): Order | null {
  let order: Order | null = null
  for (const { text, fields, readings } of candidates) {
    const match = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(text)
    if (!match || readings.length > 0 || fields.day === fields.month) continue
    const here: Order = Number(match[1]) === fields.day ? 'day-first' : 'month-first'
    if (order && order !== here) return null
    order = here
  }
  return order
}

function isOrdered(text: string, fields: DateFields, order: Order): boolean {
  const first = Number(/\d{1,2}/.exec(text)?.[0])
  return first === (order === 'day-first' ? fields.day : fields.month)
}
