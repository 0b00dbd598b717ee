/** What reads as prose. */
export const PROSE = {
  /** Sentences of at least so many words. */
  words: 8,
  /** A longer block is prose without a full stop, too; it may be cut off. */
  unfinishedWords: 25,
} as const

/**
 * Rules that hold on pages of prose only (a list of products is made of links and boxes), and the score from which a block
 * stays although such a rule speaks against it. Rules that are not named here always decide. Origin: cross-validation
 * by site on wcxb-dev, where stricter rules cost recall and laxer ones gain nothing.
 */
export const STAYS_FROM: Readonly<Record<string, number>> = {
  date: 0.6,
  'no-letters': 0.5,
  hidden: 0.8,
  section: 0.8,
  box: 0.9,
  'foreign-box': 0.6,
  markup: 0.5,
  links: 0.65,
  'other-article': Number.POSITIVE_INFINITY,
}

/**
 * The score of a block that a script of the page states as text of the article: the publisher's word counts for the
 * model's. Origin: mean share of such a text's word trigrams in the gold text of the 28 pages of wcxb-dev that state one.
 */
export const STATED_SCORE = 0.95

/** Scores where a limited time leaves none for the model: chosen, not fitted, so that sentences outside links stay. */
export const HASTY_SCORE = { words: 8, linkShare: 0.5, prose: 0.8, other: 0.1 } as const

/** Share of the words of likely blocks that stand in sentences from which a page is one of prose. Origin: the same. */
export const PROSE_SHARE = 0.85

/**
 * Gaps of low scores that are filled in a text that is nearly all article, where a short line is likelier text than
 * elsewhere. Origin: cross-validation; it changes the word F1 of text-lines by .0003, on every page it would cost .001.
 */
export const GAPS = {
  /** Share of the text's words that are kept. */
  keptShare: 0.8,
  /** Blocks in a gap at most. */
  blocks: 6,
  /** Least score of each. */
  score: 0.15,
  /** The same for the last lines above named boilerplate. */
  lastScore: 0.25,
  /** The same for one sentence in a text with much round it. Origin: closing lines of the acid texts score .3 to .45. */
  sentenceScore: 0.28,
  /** The same for lines of results or prices. */
  dataScore: 0.1,
} as const

/**
 * Least score of a heading that stays because what stands above and below it does, and of one of a box whose text stays. Origin:
 * of such headings of 180 articles of wcxb-dev, judged by weights that never saw their sites, 14 in 15 and 8 in 8 from these
 * scores on are of the article.
 */
export const HEADINGS = { score: 0.37, boxScore: 0.2 } as const

/** Shares of the page's prose from which an element is not what its class says: a layout has a sidebar, and is none. */
export const MISNOMER = {
  share: 0.5,
  /** The same for lists, comments and notices, which may outweigh a short article. */
  largeShare: 0.75,
} as const

/** Thresholds of the rules beside the weights. */
export const RULES = {
  /** Share of its text inside links from which a block is a link. */
  linkShare: 0.5,
  /** A line that is nothing but links, of fewer words than these, is navigation; of more, a headline. */
  navigationWords: 4,
  linkLineShare: 0.9,
  /** Phrases `within` that decide: alone, and between two blocks of prose. */
  withinHits: 2,
  withinHitsAmongProse: 3,
  /** The same between two blocks of prose: the line is no more than the phrase. */
  withinCoverAmongProse: 0.75,
  /** A line that begins as a credit does and goes on with names is one up to so many words. */
  briefCreditWords: 9,
  /** Share of a block's tokens that one phrase `within` covers to decide alone. */
  withinCover: 0.35,
  /** The score of prose that closes a section whatever it speaks of. */
  resumeScore: 0.8,
  /** Shared terms that show that a block belongs to the article, one of them from its title. */
  cohesionTerms: 2,
  /** Blocks in which a term stands to count as one of the article's. */
  termBlocks: 3,
  /** Shortest term; function words are mostly shorter. Characters of unspaced scripts are taken in pairs. */
  termLength: 4,
  /** Tokens behind 'Also read:' from which they are the title of the other story. */
  storyWords: 3,
  /** A caption of so many words may end in a credit, of so many tokens. */
  captionWords: 60,
  creditTokens: 5,
  /** Words of a headline. */
  headlineWords: { least: 2, most: 40 },
  /** Blocks above the first prose that may be the headline. */
  headlineReach: 12,
  /** The same on a page without any sentence. */
  headlineLines: 2,
  /** Words that most headlines have. */
  headlineUsual: { least: 4, most: 20 },
  /**
   * Share of words that a heading of the first level, or another, has in common with a stated title where it is the
   * headline; above so many-th block of prose, since sections further down are called alike.
   */
  likeTitle: { first: 0.3, other: 0.5, proseAbove: 6 },
  /** A name with its role has no more words than these; where no comma parts the two, so large a share are capitals. */
  signatureWords: 7,
  signatureCapitals: 0.6,
  /** First letters of a word that stand for it: 'advertising' and 'advertisement' are one topic. */
  stemLength: 5,
  /** Blocks of prose that have a stem from which it is one of the topic's. */
  topicBlocks: 2,
  /** Shortest word of a phrase that makes a title speak of its kind of boilerplate. */
  topicWord: 5,
  topicWordOfLists: 8,
  /** Times that such a word stands in the phrases, at least. */
  topicWordPhrases: 3,
  /** A container whose blocks a phrase names is small: so many words, and this share of the page's prose at most. */
  insertWords: 60,
  insertShare: 0.2,
  /** A block of so many words in it may be a paragraph of the article. */
  paragraphWords: 25,
} as const

/** What blocks that went without a hint of their own are called. Origin: menus and trails of the acid texts. */
export const ATTRIBUTION = {
  /** An entry of a menu has at most so many words; longer lines behind the heading of a list are titles. */
  menuWords: 2,
  /** The trail to the page, such as 'Home › Sport › Football', has at most so many words and UTF-16 units. */
  trailWords: 9,
  trailLength: 100,
} as const
