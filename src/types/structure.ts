import type { ElementEvidence } from './block.js'

/** A container that shapes what stands in it. `row` and `cell` are of tables; `code` is preformatted text. */
export type ContainerKind = 'list' | 'item' | 'quote' | 'code' | 'table' | 'row' | 'cell' | 'caption' | 'figure'

/** A container of the page. Offsets are UTF-16 offsets into the source. */
export interface Container {
  kind: ContainerKind
  /** Position of the container round it among all of the page, -1 where there is none. */
  parent: number
  start: number
  end: number
  /** Number of the first item of an ordered list; absent for any other. */
  first?: number | undefined
  /** Name of the programming language of `code`, in lower case, where the page states one. */
  language?: string | undefined
  /** A cell that heads its row or column. */
  header?: true | undefined
  /** Columns that a cell spans, where there is more than one. */
  columns?: number | undefined
  /** Rows that a cell spans, where there is more than one. */
  rows?: number | undefined
}

/** What inline markup says of its text. */
export type InlineKind = 'link' | 'em' | 'strong' | 'code' | 'sup' | 'sub' | 'del'

/** A stretch of inline markup; it may run over several blocks. */
export interface InlineMark {
  kind: InlineKind
  start: number
  end: number
  /** Address of a link, as it stands. */
  href?: string | undefined
}

/** A picture of the page. */
export interface ImageMark {
  /** Offset where it stands. */
  at: number
  /** Container in which it stands, -1 where there is none. */
  parent: number
  /** Address, as it stands. */
  src: string
  alt: string
  /** Width and height in pixels where the markup states them. */
  width?: number | undefined
  height?: number | undefined
  /** Nearest element round it; null for Markdown. */
  element: ElementEvidence | null
  /** `class` and `id` of the image itself, lower-case. */
  names: string
}

/** What the markup of a page says besides its blocks, gathered only where it is asked for. All lists ascend by `start` or `at`. */
export interface PageStructure {
  containers: readonly Container[]
  marks: readonly InlineMark[]
  images: readonly ImageMark[]
  /** Address from which the page reads its relative links, as it stands; null where it names none. */
  base: string | null
}
