import type { DateCandidate, DateFields } from '../candidate.js'
import { dayOf, type Evidence } from './evidence.js'

/**
 * Decides between day-first and month-first readings: by a day that another date of the page can only mean, by the order that
 * other numeric dates of the page can only have, or because one reading lies behind the fetch.
 */
export function settleOrders(
  candidates: readonly DateCandidate[],
  metadata: readonly Evidence[],
  fetchedAt: Date | null,
): { candidates: DateCandidate[]; metadata: Evidence[] } {
  const dates = [...candidates, ...metadata]
  const days = new Set(dates.filter((each) => each.readings.length === 0).map((each) => dayOf(each.fields)))
  const order = pageOrder(dates)
  const limit = fetchedAt ? fetchedAt.getTime() / 86_400_000 + 1 : Number.POSITIVE_INFINITY
  const stated = new Set(metadata.map((each) => dayOf(each.fields)))
  const chosen = ({ text, fields, readings: [other] }: Dated): DateFields | null => {
    if (!other) return swapped(text, fields, stated)
    const both = [fields, other]
    const named = both.filter((each) => days.has(dayOf(each)))
    if (named.length === 1 && named[0]) return named[0]
    const ordered = both.find((each) => order !== null && isOrdered(text, each, order))
    if (ordered) return ordered
    const past = both.filter((each) => (dayOf(each) ?? 0) <= limit)
    return past.length === 1 && past[0] ? past[0] : null
  }
  return {
    candidates: candidates.map((each) => {
      const fields = chosen(each)
      return fields ? { ...each, fields, ambiguous: false, readings: [] } : each
    }),
    metadata: metadata.map((each) => {
      const fields = chosen(each)
      return fields ? { ...each, fields, readings: [] } : each
    }),
  }
}

/** What the page's language reads as 1 November may be meant as 11 January, where metadata names that day and not the other. */
function swapped(text: string, fields: DateFields, stated: ReadonlySet<number | null>): DateFields | null {
  const { day, month } = fields
  if (day === undefined || month === undefined || day > 12 || day === month || !NUMERIC.test(text)) return null
  const other = { ...fields, day: month, month: day }
  return stated.has(dayOf(other)) && !stated.has(dayOf(fields)) ? other : null
}

const NUMERIC = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/

type Dated = Pick<Evidence, 'text' | 'fields' | 'readings'>

type Order = 'day-first' | 'month-first'

/** The order of the page's unambiguous dates such as 25/12/2021; null where there is none or they disagree. */
function pageOrder(dates: readonly Dated[]): Order | null {
  let order: Order | null = null
  for (const { text, fields, readings } of dates) {
    const match = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(text)
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
