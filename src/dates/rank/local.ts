import { dayOf, type Evidence } from './evidence.js'

/** Hours by which clocks differ from UTC, west and east. */
const WEST = 12
const EAST = 14

/**
 * What is stated in UTC near midnight is the day before or after where the page is read: if another place names that day, the
 * evidence counts for it.
 *
 * @returns day numbers, one for each evidence, null where it names none
 */
export function localDays(evidence: readonly Evidence[]): (number | null)[] {
  const local = new Set(evidence.filter((each) => !isUtc(each)).map((each) => dayOf(each.fields)))
  return evidence.map((each) => {
    const day = dayOf(each.fields)
    const { hour } = each.fields
    if (day === null || hour === undefined || !isUtc(each) || local.has(day)) return day
    if (hour < WEST && local.has(day - 1)) return day - 1
    return hour >= 24 - EAST && local.has(day + 1) ? day + 1 : day
  })
}

function isUtc({ fields }: Evidence): boolean {
  return fields.zone === '+00:00' && fields.hour !== undefined
}
