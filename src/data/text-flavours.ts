/** Thresholds of the text reader. Origin: looked at on wcxb-dev `text-lines` and `text-frags`, and on mail-style wraps. */
export const FLAVOUR = {
  /** Hard wraps stand between these columns: a narrow column of a mail to a wide terminal. */
  wrapColumns: { least: 40, most: 120 },
  /** Lines of this length take part in the wrap test; shorter ones are headings and last lines. */
  wrapLineLength: 36,
  /** Fewer pairs of lines prove nothing. */
  wrapPairs: 3,
  /** Share of the pairs that a wrap at that column explains. */
  wrapShare: 0.8,
  /** Share of full lines that may end as a sentence does. */
  wrapEnded: 0.5,
  /** Share of lines that may be longer than the column (a URL that could not be broken). */
  wrapOverflow: 0.02,
  /** Pairs of lines where the second goes on with the sentence of the first. */
  fragmentPairs: 2,
  /** The same, as a share of all lines of prose. */
  fragmentShare: 0.12,
  /** A line of this length is taken for prose. */
  proseLength: 60,
  /** A stanza has at least so many lines, each shorter than prose and of so many words: pieces of a sentence are fewer or vary more. */
  verseLines: 3,
  verseWords: 3,
} as const
