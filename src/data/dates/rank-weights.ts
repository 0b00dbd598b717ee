import type { Reason } from '../../types/index.js'

/**
 * The kinds of place that state a date, and their order: which of two that agree gives the date its words, and which is told
 * as a conflict. How much each counts when they disagree is fitted (`rank-odds.generated.ts`).
 */
export const WEIGHTS = {
  jsonLd: 100,
  meta: 95,
  jsonLdOther: 94,
  metaWords: 90,
  microdata: 88,
  // A whole day in the address is put there by the publishing system and never edited.
  urlDay: 86,
  labelled: 85,
  timeClass: 75,
  headerTime: 71,
  dateline: 70,
  jsonLdPage: 68,
  weakMeta: 65,
  infoLine: 62,
  labelledBody: 60,
  opening: 58,
  agency: 55,
  footer: 52,
  loneDateline: 50,
  preamble: 49,
  ending: 46,
  loneTime: 45,
  state: 40,
  urlMonth: 30,
} as const

/**
 * A day less likely than this is not answered. The least (in steps of 0.05) at which, of WCXB's articles whose gold has no date,
 * no more than 15 % are answered: 20 of 136 with the odds of all pages, 23 by cross-validation over sites (`npm run train:dates`).
 */
export const ANSWER_FROM = 0.55

/** Evidence of this weight that names another day is worth a warning. */
export const CONFLICT_FROM = 70

/** Blocks of these reasons speak of other pages, other people or the site: their dates are never the page's own. */
export const BARRED: ReadonlySet<Reason> = new Set<Reason>([
  'related',
  'listing',
  'story-navigation',
  'comment',
  'comment-form',
  'ad',
  'promo',
  'consent',
  'policy',
  'newsletter',
  'legal',
  'error-notice',
  'hidden',
  'exact-duplicate',
  'near-duplicate',
  'repeated-run',
])

/** Removed blocks whose dates still belong to the article. */
export const LISTED: ReadonlySet<Reason> = new Set<Reason>(['title', 'dateline', 'byline'])

/** An unlabelled dateline is the page's own from so many blocks in front of the title, until the body has begun. */
export const BEFORE_TITLE = 5
export const INTO_BODY = 3
/** Between headline and body it stands within so many blocks of one of them: menus and boxes come between as well. */
export const NEAR = 10
/** What stands further up is the site's. */
export const PREAMBLE = 40
/** A footer of the entry stands so many blocks behind the body. */
export const BEHIND_BODY = 6

/** Units of a line of particulars ('By A. Writer | 30 September 2018 | Politics'): longer is text. */
export const INFO_LINE = 120

/** Units of a sentence that says when the entry was written. */
export const LABELLED_LINE = 500

/** Words beside the date in such a line of the body. */
export const LINE_WORDS = 12

/** Units of a place name and a comma in front of an agency's date: 'MADRID, 5 ene. 2022 (EFE) -'. */
export const AGENCY_OPENING = 60

/** Oldest year that text can give as its own publication: before it there was no web to scrape. */
export const OLDEST_TEXT = 1990
/** Metadata may date a digitised archive. */
export const OLDEST_METADATA = 1700

/** Days by which time zones and clocks may put a date behind the fetch. */
export const FUTURE_DAYS = 1

/** Partial dates further than this from the reference (days) might as well lie in the neighbouring year. */
export const SURE_DISTANCE = 120

/** Kept blocks that a stated year carries over to partial dates behind it. */
export const FRAME_REACH = 2
