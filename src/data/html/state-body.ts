/** When the data that a page's own scripts work on is searched for the article's text, and what is taken from it. */
export const STATE_BODY = {
  /** UTF-16 units in sentences of the page's own from which it is not searched: most pages show what they hold. */
  shownProse: 3_000,
  /** UTF-16 units of script that are searched: a framework's state has some hundred thousand. */
  length: 4_000_000,
  /** Objects and lists that are looked at; such a state has some ten thousand. */
  nodes: 200_000,
  /** A shorter text describes a product or a section: the dev sets have such of 69 to 125 tokens, and articles from 358. */
  least: { tokens: 150, characters: 375 },
  /** Tokens of a title with which the page's may begin; a shorter one must be the page's. */
  titleTokens: 4,
} as const

/**
 * Keys of an article's text beside its title, lower case without separators. Of 147 pages of the dev sets with such a
 * state, 12 have a text of that length under these whose title is the page's. 'description' is a summary's.
 */
export const STATE_BODY_KEYS: ReadonlySet<string> = new Set([
  'articlebody',
  'body',
  'bodyhtml',
  'bodytext',
  'content',
  'contenthtml',
  'fulltext',
  'html',
  'maintext',
  'markdown',
  'text',
])

export const STATE_TITLE_KEYS: ReadonlySet<string> = new Set(['headline', 'name', 'title'])
