import type { LimitValues } from '../types/index.js'

/** Limits that hold inside a call where the caller gives none. What is over is cut off, with a coded warning. */
export const DEFAULT_LIMITS: LimitValues = {
  /** The largest of 1,997 pages of the dev sets has 5,314,827. */
  bytes: 20_000_000,
  /** The most of those pages is 15,793. */
  nodes: 1_000_000,
  /** Browsers built on Blink stop at 512 too. */
  depth: 512,
  /** The largest of some 2,000 real pages has under 3,000; what lies beyond is no article. */
  blocks: 100_000,
  /** A clock would make the result hang on the machine; the other limits bound the work. */
  milliseconds: Number.POSITIVE_INFINITY,
}

/** Deepest nesting that may be asked for: the features of a block look at each element round it. */
export const MOST_DEPTH = 512

/** UTF-16 units of a block; a longer text is parted into several, so that each step of the work is small. The longest of the dev sets has some 3,000. */
export const LONGEST_BLOCK = 65_536

/** UTF-16 units of Markdown that are parsed at once, in a longer page piece by piece. */
export const LONGEST_MARKDOWN = 262_144

/** The same where time is limited: markdown-it looks at no clock. */
export const LONGEST_TIMED_MARKDOWN = 32_768

/** How an input is told that is no text. */
export const BINARY = {
  /** Units that are looked at. */
  window: 4_096,
  /** Share of control characters from which it is none. */
  share: 0.1,
} as const

/**
 * Which part of the time that is left each stage may take, where time is limited. Origin: their shares on pages of the dev
 * sets (`npm run bench:stages`), with some left for the stages that must end.
 */
export const STAGE_PARTS = { read: 0.35, dates: 0.15, annotate: 0.3, score: 0.7, dedupe: 0.6, rank: 0.7 } as const

/** Blocks that are judged for each millisecond that is left behind annotating, where time is limited: some 75 µs a block were measured. */
export const BLOCKS_A_MILLISECOND = 10

/** When a page is sent to Readability, and what is too large for it. */
export const SECOND_OPINION = {
  /** UTF-16 units of HTML, scripts and styles aside. */
  inputLength: 1_500_000,
  /** Elements; Readability is some twenty times slower than we are. Of the articles of the dev sets 99 in 100 have under 3,716. */
  elements: 4_000,
  /** Depth of open elements that jsdom and Readability, which recurse, can bear. */
  depth: 400,
  /** Elements side by side in one: moving them one by one costs jsdom the square of their number. None of 700 dev pages within the other bounds has more. */
  siblings: 1_000,
  /** Words outside links, in blocks of at least so many, from which there are paragraphs to find. */
  proseWords: 80,
  paragraphWords: 8,
  /** Attributes of one tag: the parser compares each with all before it. */
  attributes: 500,
  /** UTF-16 units of text, each counted once for every element round it: Readability reads the text of each. */
  nestedText: 20_000_000,
  /** UTF-16 units of its answer that are searched for the blocks, in all. */
  searched: 200_000_000,
  /** Milliseconds that must be left where time is limited: loading jsdom alone takes over a second. */
  milliseconds: 5_000,
  /** Expected word F1 of the first body under which a page is in doubt. Origin: on the part of WCXB that was tried (191 pages under .72) the answer gains .016 on pages under .5 that are no articles, and costs articles .009 from .6 on. */
  expectedF1: 0.6,
} as const
