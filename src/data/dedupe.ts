/** Thresholds of deduplication. Origin: shingle sizes as in Broder, On the resemblance and containment of documents (1997). */
export const DEDUPE = {
  /** A single block that stands twice goes from so many words on; shorter ones repeat on purpose. */
  exactWords: 20,
  /** The same for blocks that are no quotation and no line of a list or table. */
  exactPlainWords: 8,
  /** A run of blocks that stands twice: at least so many blocks, and so many words a block on average. */
  runBlocks: 2,
  runWordsPerBlock: 12,
  /** Blocks either side whose length tells verse from prose. */
  verseReach: 3,
  /** Verses and lists may repeat runs of short lines; a run that is this share of the text is a repeat all the same. */
  wholeShare: 0.4,
  /** Words in a shingle. */
  shingle: 3,
  /** Shortest block that is compared for likeness, in words. */
  nearWords: 8,
  /** Share of the smaller block's shingles that the larger has. */
  containment: 0.8,
  /** Smaller block's length as a share of the larger's. */
  lengthRatio: 0.6,
  /** Words for each word that may differ: a typing slip in a long paragraph. */
  wordsPerSlip: 40,
  /** Shortest word in which one letter more, less or other is a slip. */
  slipLetters: 3,
  /** Words of a label in front of a copy, or of a link behind it, at most. */
  labelWords: 4,
  /** Words that the longer block may have between two words of the shorter. */
  longestGap: 12,
  /** Tokens by which a block is found that begins as another does; a shorter block is no teaser. */
  openingTokens: 6,
  /** A shingle, or an opening, in more blocks than this is a set phrase and finds no further candidates. */
  commonShingle: 16,
} as const
