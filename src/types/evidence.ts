import type { Reason } from './reasons.js'

/**
 * How a phrase stands in its block: it is the whole block, the block begins with it, or it stands somewhere within,
 * outside quotation marks.
 */
export type PhrasePlace = 'whole' | 'start' | 'within'

/**
 * What a phrase opens: nothing; `next`, a run of story links (the block behind it); `section`, all blocks until
 * the article resumes.
 */
export type PhraseOpens = 'next' | 'section'

/** A group of phrases that say the same; one entry of a phrase table. */
export interface PhraseGroup {
  reason: Reason
  place: PhrasePlace
  /**
   * Phrases in lower case without punctuation. `{a|b}` are alternatives (one may be empty), `#` is a number.
   */
  phrases: readonly string[]
  opens?: PhraseOpens
  /** The phrase says that the article (re)starts: it closes an open section. */
  closes?: true
  /** An everyday word: it counts only where a neighbour is no prose either, so that a sub-heading survives. */
  weak?: true
  /** For `start`: a colon sets the phrase off ('Related: ...'). */
  colon?: true
  /** For `start`: most words that the block may have. Default 14. */
  mostWords?: number
  /** Where the wording comes from, or why it is here. */
  note: string
  /** A sentence of news that has the words and must survive. */
  survives: string
}

/** The phrases of one language. */
export interface PhraseTable {
  /** BCP 47 tag. */
  language: string
  groups: readonly PhraseGroup[]
}

/** A phrase found in a block. */
export interface PhraseLabel {
  group: PhraseGroup
  /** Offsets of the phrase in the tokens of the block. */
  from: number
  to: number
}

/** A date that makes up its block: one that dates the page by its label or time, or a bare one. */
export type Dateline = 'stamp' | 'bare'

/** What a block is by its characters alone. */
export type Shape = 'ad-slot' | 'time-code' | 'copyright' | 'no-letters'

/** What is known of a block before it is judged. */
export interface Evidence {
  /** Normalised tokens. */
  tokens: readonly string[]
  /** Number of each token in the page's vocabulary: tokens are numbered from 0 as the page first has them. */
  ids: Int32Array
  /** Length in words; see `wordLength`. */
  words: number
  /** Normalised tokens as one string: equal keys are equal texts. */
  key: string
  endsSentence: boolean
  /** Share of the text that stands inside links, 0 to 1. */
  linkShare: number
  shape: Shape | null
  labels: readonly PhraseLabel[]
  /** The block is a date with its labels and nothing else. */
  dateline: Dateline | null
  /** The block ends in a credit behind its last sentence, as captions do. */
  credited: boolean
  /** Index of the first block with the same key, null for the first itself. */
  repeatOf: number | null
  /** What the class names and tags round the block say. */
  markup: MarkupEvidence
  /** Whether Readability has the block in its answer; null where it was not asked. */
  secondOpinion: boolean | null
}

/** Reading of the elements round a block; all zero for text. */
export interface MarkupEvidence {
  /** Reason that the nearest telling element names (`nav`, class `related`), null where none does. */
  reason: Reason | null
  /** The block stands in an element that holds the article by tag, role or class. */
  article: boolean
  hidden: boolean
}
