import type { Verdict, WarningCode } from '../types/index.js'

/**
 * Least doubts of pages of which the data that the odds were fitted on hold next to none: pages that do not hold their
 * article. Set by hand: what stands on a wall or an error page is no article, and a teaser is a small part of one.
 */
export const LEAST_DOUBTS: Readonly<Partial<Record<Verdict, { keptJunk: number; lostArticle: number }>>> = {
  'consent-wall': { keptJunk: 0.9, lostArticle: 0.9 },
  'error-page': { keptJunk: 0.9, lostArticle: 0.9 },
  paywall: { keptJunk: 0, lostArticle: 0.75 },
}

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
