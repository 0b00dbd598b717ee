import { AGENCY_OPENING, INFO_LINE, LABELLED_LINE, LINE_WORDS } from '../../data/dates/rank-weights.js'
import type { DateCandidate } from '../candidate.js'

/** Units of a line that are looked at on either side of a date: more than any line that counts. */
const LINE_REACH = 2 * LABELLED_LINE

export interface Line {
  text: string
  before: string
  behind: string
  /** The line opens its block. */
  first: boolean
  /** The line ends its block. */
  last: boolean
}

/** The line of a block in which a date stands, cut where it is too long to matter: a hostile block is one line of megabytes. */
export function lineOf(text: string, { start, end }: DateCandidate): Line {
  const least = Math.max(0, start - LINE_REACH)
  const most = Math.min(text.length, end + LINE_REACH)
  const before = text.slice(least, start)
  const behind = text.slice(end, most)
  const from = least + before.lastIndexOf('\n') + 1
  const found = behind.indexOf('\n')
  const to = found < 0 ? most : end + found
  return {
    text: text.slice(from, to),
    before: text.slice(from, start),
    behind: text.slice(end, to),
    first: from === 0,
    last: to === text.length,
  }
}

/** `MADRID, 5 ene. 2022 (EFE) -`, `(5 January 2022)`, `05.01.2022 -`: perhaps a place, the date, perhaps an agency, a mark. */
export function isAgencyOpening({ before, behind }: Line, date: string): boolean {
  if (before.length > AGENCY_OPENING || words(before) > 4) return false
  if (/^\s?\(?$/.test(before)) {
    const numeric = /^\d[\d./-]+\d$/.test(date) && /^\s["'„“”«»\p{Lu}]/u.test(behind)
    return numeric || /^(?:\)|(?:\s?\([^)]{1,30}\))?\s?[-\u2013\u2014:|]|\.)\s/.test(behind.slice(0, 40))
  }
  const place = /^\p{Lu}[\p{L}\p{M}'’. -]*(?:\([\p{L} ]*\))?[,،:/\u2013\u2014-]\s?\(?$/u.test(before)
  return place && (/^\)?(?:\s?\([^)]{1,30}\))?\s?[-\u2013\u2014:.]/.test(behind.slice(0, 40)) || behind.trim() === '')
}

/** `By Ann Lee on 5 January 2022` at the end of a line of whatever length. */
export function isBylineEnd({ before, behind }: Line): boolean {
  return behind.trim() === '' && BYLINE_END.test(before.slice(-BYLINE_REACH))
}

const BYLINE_END =
  /(?:^|[\s\p{Ll}\d])(?:By|Von|Par|Por|Di|Door|Av)\s\p{Lu}[\p{L}.'’-]{1,20}(?:\s[\p{L}.'’-]{1,20}){0,4}\s?[|•·,–—-]?\s?$/u
const BYLINE_REACH = 80

/** A short line that begins or ends with the date and is no sentence: a name, a place, a section beside it. */
export function isParticulars({ text, before, behind, first }: Line): boolean {
  if (text.length > INFO_LINE || words(before) + words(behind) > LINE_WORDS) return false
  const parted = /[|•·/:⋅–—-]\s?$/.test(before) || /^\s?[|•·/⋅–—●]/.test(behind)
  if (before.trim() !== '' && behind.trim() !== '' && !parted) return false
  return !/[.!?。؟]["'”’»)]?$/u.test(text.trim()) && (first || before.trim() === '' || behind.trim() === '')
}

export function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
