import type { Reason } from './reasons.js'

/** What a block is, in the page's own structure. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table-row' | 'caption'

/** How a page hides an element: streamed pages hide their body by attribute, a modal puts `aria-hidden` on the article. */
export type HiddenBy = 'attribute' | 'style' | 'aria' | 'fallback'

/** An open element as the HTML reader saw it; the chain of parents is the tag path. */
export interface ElementEvidence {
  /** Lower-case tag name. */
  tag: string
  parent: ElementEvidence | null
  /** Distance from the root element. */
  depth: number
  /** Order of opening within the page; unique. */
  index: number
  /** `class` and `id` attribute, lower-case, joined by a space; empty where there is neither. */
  names: string
  /** `role` attribute, lower-case, or empty. */
  role: string
  /** `itemprop` attribute, lower-case, or empty. */
  itemprop: string
  /** True where this element or an ancestor is hidden by attribute or inline style. */
  hidden: boolean
  /** What hides it: an attribute, an inline style, `aria-hidden`, or being a fallback (`<noscript>`); absent where shown. */
  hiddenBy?: HiddenBy | undefined
}

/** What a reader yields: one block of the page, in reading order. */
export interface SourceBlock {
  /** Position in the page, from 0. */
  index: number
  kind: BlockKind
  /** 1 to 6 for a heading, nesting depth (from 1) for a list item, else 0. */
  level: number
  /** Visible text, runs of white space folded to one space; `\n` only for breaks that the author made. */
  text: string
  /** UTF-16 offset of the block's first character in the (decoded) input. */
  start: number
  /** UTF-16 offset behind its last character. */
  end: number
  /**
   * Flat pairs `[textOffset, sourceOffset, ...]`, ascending: from each text offset on, text and source run in step until
   * the next pair. `toSourceRange` in `lib/segments` reads it.
   */
  segments: readonly number[]
  /** UTF-16 units of `text` that stand inside links. */
  linkLength: number
  /** Blank lines (text, Markdown) in front of the block; 0 for HTML. */
  gapBefore: number
  /** Nearest element round the block; null for text and Markdown, and for stated blocks. */
  element: ElementEvidence | null
  /**
   * The page shows it nowhere: its JSON-LD or embedded data state it as text of the article. Such blocks stand behind
   * all others, with offsets into the script.
   */
  stated?: true | undefined
}

/** What became of a block. `kept` stands in `article.text`; all else is `removed`, with a reason. */
export type BlockVerdict = 'kept' | 'removed'

/** A block of the page with what was decided about it; plain JSON. */
export interface Block {
  /** Position in the page, from 0. */
  index: number
  /** What it is in the page's structure. */
  kind: BlockKind
  /** 1 to 6 for a heading, nesting depth (from 1) for a list item, else 0. */
  level: number
  /** Visible text, runs of white space folded to one space; `\n` only for breaks that the author made. */
  text: string
  /** UTF-16 offset of the block's first character in the (decoded) input. */
  start: number
  /** UTF-16 offset behind its last character. */
  end: number
  /** Whether it stands in `article.text`. */
  verdict: BlockVerdict
  /** Null where the block is kept. */
  reason: Reason | null
  /** Name of the rule that decided, such as `consent.phrase`; null where the score alone kept it. */
  rule: string | null
  /** Share of the block's words that stand in the article, as the trained classifier expects it: 0 to 1. */
  score: number
  /** For a duplicate, the index of the copy that stays. */
  duplicateOf: number | null
}

/** What a stage decides about a block. */
export type Judgement = Pick<Block, 'verdict' | 'reason' | 'rule' | 'score' | 'duplicateOf'>
