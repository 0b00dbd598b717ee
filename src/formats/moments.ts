/** What other formats take of our EDTF dates, which may leave out the year and span several days. */

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * Date or DateTime of schema.org, which are ISO 8601: the date as it is, of a range what both ends share.
 *
 * @returns null where no year is known
 */
export function toIsoDate(edtf: string | null | undefined): string | null {
  if (!edtf) return null
  const [first = '', last = first] = edtf.split('/')
  const shared = first === last ? first : sharedPart(first, last)
  return /^\d{4}/.test(shared) && !shared.includes('X') ? shared : null
}

/** Year, or year and month, that two days share; empty where they share none. */
function sharedPart(first: string, last: string): string {
  const length = [7, 4].find((units) => first.slice(0, units) === last.slice(0, units))
  return first.slice(0, length ?? 0)
}

/** Timestamp of RFC 3339; null where the time of day or its zone is not known. */
export function toTimestamp(edtf: string | null | undefined): string | null {
  return edtf && MOMENT.test(edtf) ? edtf : null
}
