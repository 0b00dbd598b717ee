/** When the text that a page states in a script is read as its article. */
export const STATED_BODY = {
  /** A shorter text of JSON-LD is a summary, in tokens, or in characters of scripts that do not part their words. */
  least: { tokens: 60, characters: 150 },
  /** Tokens of the text that are looked for on the page: its beginning tells whether the page shows it. */
  sample: 10_000,
  /**
   * Share of its word trigrams in the page's own blocks from which the page shows the text. Of 52 pages of the dev sets
   * that state so long a text, one had less than .4 when this was set: the one that shows only a teaser.
   */
  shownShare: 0.3,
  /** Where the page has so many times its words in sentences, it is a summary of what the page shows. */
  proseTimes: 8,
  /** The same for a text that breaks off in an ellipsis. */
  cutOffProseTimes: 1,
  /** UTF-16 units of text that are read, in whole texts; a novel has about as many. */
  length: 1_000_000,
  /** Texts of one page at most: a long live blog has some hundreds of updates. */
  texts: 5_000,
} as const

/** Properties that hold a text: the article's, and that of a posting. */
export const BODY_PROPERTIES = ['articleBody', 'text'] as const

/** Elements that are tags in a text although the block builder needs to know nothing of them. */
export const PLAIN_TAGS: ReadonlySet<string> = new Set(
  'a colgroup head math meter output progress slot span time'.split(' '),
)

/** Tags that part paragraphs; in a text that has them a line break is white space. */
export const PARTING_TAG = /<(?:p|br|div)[\s/>]/i

/** A text whose tags or references were escaped once more than they should be. */
export const ESCAPED_TWICE = /&lt;\/?[a-z]|&amp;(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i
