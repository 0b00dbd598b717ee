import type { ElementTree } from '../lib/element-tree.js'
import type { Evidence, Page, SourceBlock } from '../types/index.js'
import type { Cells } from './cells.js'
import type { Vocabulary } from './vocabulary.js'

/** Which features a model sees: with markup, or the text alone. */
export type Head = 'html' | 'text'

/** One column of the feature table. */
export interface Column {
  /** Unique within the table. */
  name: string
  meaning: string
  /** `flag` is 0 or 1; `share` 0 to 1; `log` the natural logarithm of one plus a count; `blocks` and `levels` are counts. */
  unit: 'flag' | 'share' | 'log' | 'blocks' | 'levels' | 'code' | 'odds' | 'ratio'
}

/** Columns that are computed together. */
export interface FeatureGroup {
  /** `html` where the group reads markup or metadata, which text has not. */
  head: 'both' | 'html'
  columns: readonly Column[]
  /** Must fill every column of every block; linear in the page. */
  fill(view: PageView, cells: Cells): void
}

/** Learnt log-odds of words: how much likelier they stand in an article's block than elsewhere. */
export type LogOdds = ReadonlyMap<string, number>

/** Learnt tables that features read. */
export interface Tables {
  /** Tokens of `class` and `id`. */
  names: LogOdds
  /** Words of the text. */
  words: LogOdds
}

/** What several groups need of a page, computed once. */
export interface PageView {
  page: Page
  blocks: readonly SourceBlock[]
  evidence: readonly Evidence[]
  tables: Tables
  /** For each block whether it reads as sentences. */
  prose: Uint8Array
  /** Words of each block, and of its prose: 0 where it is none or a repeat. */
  words: Float64Array
  proseWords: Float64Array
  /** For each block whether its text stands on the page more than once, and whether it is a short line with a date or year. */
  repeated: Uint8Array
  dated: Uint8Array
  allWords: number
  allProse: number
  vocabulary: Vocabulary
  /** Block of the title, -1 where none was found; for each term whether the title has it. */
  titleBlock: number
  inTitle: Uint8Array
  tree: ElementTree
  /** Numbers that are equal for blocks with equal paths of tags, and with equal nearest elements and class names; -1 for none. */
  paths: Int32Array
  names: Int32Array
}

/** How far a count is told apart: distances beyond say nothing more. */
export const FAR = 60
