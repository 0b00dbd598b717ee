/**
 * Hand-set weights of the block classifier, in words: what a block adds to, or takes from, the run of blocks that is
 * the article. Origin: set by reading pages of wcxb-dev; the form is maximum subsequence segmentation (Pasternack and
 * Roth, Extracting Article Text from the Web with Maximum Subsequence Segmentation, WWW 2009).
 */
export const VALUES = {
  /** Sentences of at least so many words are prose. */
  proseWords: 8,
  /** A longer block is prose without a full stop, too; it may be cut off. */
  unfinishedProseWords: 25,
  /** One long block must not outweigh a page. */
  mostWords: 80,
  /** Share of its words that an unfinished block of prose is worth, behind the cost below. */
  unfinishedShare: 0.2,
  unfinishedCost: 4,
  /** A short line: a heading, a caption, or a menu entry. */
  shortLine: -3,
  /** A short line of more than a few words, or one that a comma or colon leads on from. */
  longerLine: -1.5,
  longerLineWords: 5,
  openLine: 1,
  /** Share of its words that a short sentence is worth. */
  shortSentenceShare: 0.6,
  listItem: -1,
  heading: -1.5,
  /** A block that a phrase or its shape names as boilerplate. */
  named: -8,
  /** A block most of whose text is links. */
  links: -6,
  /** A block in an element that is named as boilerplate. */
  markup: -12,
  hidden: -12,
} as const

/** What a cost counts for, by focus: precision parts runs sooner, recall later. */
export const COST_BY_FOCUS = { precision: 1.6, balanced: 1, recall: 0.5 } as const

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
  /** Share of a block's tokens that one phrase `within` covers to decide alone. */
  withinCover: 0.35,
  /** Shared terms that show that a block belongs to the article, one of them from its title. */
  cohesionTerms: 2,
  /** Blocks in which a term stands to count as one of the article's. */
  termBlocks: 3,
  /** Shortest term; function words are mostly shorter. Characters of unspaced scripts are taken in pairs. */
  termLength: 4,
  /** Unnamed short lines that the run may be extended over. */
  extendBlocks: 24,
  /** Lines of results or prices that may stand below the last sentence. */
  dataLines: 5,
  /** Words of a headline. */
  headlineWords: { least: 2, most: 40 },
  /** Blocks above the first prose that may be the headline. */
  headlineReach: 12,
  /** The same on a page without any sentence. */
  headlineLines: 2,
  /** Words that most headlines have. */
  headlineUsual: { least: 4, most: 20 },
  /** First letters of a word that stand for it: 'advertising' and 'advertisement' are one topic. */
  stemLength: 5,
  /** Blocks of prose that have a stem from which it is one of the topic's. */
  topicBlocks: 2,
  /** Shortest word of a phrase that makes a title speak of its kind of boilerplate. */
  topicWord: 5,
  topicWordOfLists: 8,
  /** A container whose blocks a phrase names is small: so many words, and this share of the page's prose at most. */
  insertWords: 60,
  insertShare: 0.2,
  /** A block of so many words in it may be a paragraph of the article. */
  paragraphWords: 25,
} as const
