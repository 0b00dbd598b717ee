import type { Verdict, WarningCode } from '../types/index.js'

/**
 * Least doubts of pages that are no article, or do not hold theirs. Set by hand, since the fitted data hold next to none: what
 * stands on a wall or an error page is no article, and a teaser is a small part of one. Not surer, since some pages are called
 * so wrongly: on WCXB's 'consent walls' about half of the body was right. Of listings: somewhat below the means of 108 pages of
 * WCXB that are called so (.34 and .18), whose gold is the list itself.
 */
export const LEAST_DOUBTS: Readonly<Partial<Record<Verdict, { keptJunk: number; lostArticle: number }>>> = {
  'consent-wall': { keptJunk: 0.75, lostArticle: 0.75 },
  'error-page': { keptJunk: 0.75, lostArticle: 0.75 },
  listing: { keptJunk: 0.3, lostArticle: 0.15 },
  paywall: { keptJunk: 0, lostArticle: 0.75 },
}

/**
 * Words of a body for each of the page's own summary up to which an article is taken for a teaser, as on a paywall. Set by hand:
 * where a script fetches the article, its first sentence or its summary is often all that the HTML shows.
 */
export const SUMMARY_LENGTH = 1.5

/** Warnings that say that the page was not read or judged to its end. */
export const CUT_SHORT: ReadonlySet<WarningCode> = new Set([
  'input-truncated',
  'nodes-truncated',
  'blocks-truncated',
  'limit-time',
])

/** Share of the article that is taken for lost on top where a page was cut short. Set by hand: it may have been cut anywhere. */
export const CUT_LOSS = 0.5

/** Expected word F1 under which a page is in doubt. Origin: the bodies that an evaluation counts as bad score less. */
export const DOUBTFUL_F1 = 0.8
