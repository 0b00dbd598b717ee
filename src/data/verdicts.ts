/** Thresholds of the page's verdict. Origin: set by hand on made walls; not yet measured on the page kinds of wcxb-dev. */
export const VERDICTS = {
  /** Kept words from which a page has an article, whatever stands round it. */
  articleWords: 80,
  /** A brief has at least so many kept words. */
  briefWords: 12,
  /** A paywall's teaser is no longer than this, in words. */
  teaserWords: 160,
  /** Share of all words in blocks that say 'error' or 'consent' from which a page without an article is one. */
  wallShare: 0.15,
  /** A listing has at least so many lines that could be headlines, and they outnumber the sentences. */
  listingLines: 8,
  headlineWords: { least: 4, most: 25 },
  /** Share of text inside links from which a page of short lines is a listing. */
  listingLinkShare: 0.4,
} as const
