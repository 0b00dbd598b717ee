import type { SourceBlock } from './block.js'
import type { Warning } from './warnings.js'

/** How a page was read. */
export type Format = 'html' | 'text' | 'markdown'

/** A `<meta>` element: `name`, `property`, `itemprop` or `http-equiv` in lower case, and its content. */
export interface MetaTag {
  name: string
  content: string
  /** Offsets of the element's start tag in the input. */
  start: number
  end: number
}

/** A `<time>` element or another element with a machine-readable date. */
export interface TimeTag {
  /** `datetime` (or `content`, `title`, `data-*`) as it stands. */
  value: string
  /** Lower-case `itemprop` of the element, or empty. */
  itemprop: string
  /** Lower-case class and id of the element, or empty. */
  names: string
  /** Index of the block in which the element stands, -1 where it holds no text. */
  block: number
  /** Offsets of the element's start tag in the input. */
  start: number
  end: number
}

/** What schema.org's JSON-LD says of this page's article; absent fields are null. */
export interface StructuredArticle {
  type: string | null
  headline: string | null
  description: string | null
  datePublished: string | null
  dateModified: string | null
  authors: readonly string[]
  articleBody: string | null
  /** False where the publisher says that the text is behind a wall. */
  isAccessibleForFree: boolean | null
  /** Offsets of the `<script>`'s content in the input. */
  start: number
  end: number
}

/** A date that a script of the page states, besides `StructuredArticle`. */
export interface StatedDate {
  role: 'published' | 'modified'
  /** As it stands. */
  value: string
  /** Where: a further JSON-LD node of an article or of the page, or the data that the page's own scripts work on. */
  of: 'article' | 'page' | 'state'
  /** Offsets of the value, or of the script that holds it, in the input. */
  start: number
  end: number
}

/** What the page says of itself, outside its text. */
export interface PageMetadata {
  /** Content of `<title>`. */
  title: string | null
  /** `lang` of the root element, as given. */
  language: string | null
  /** `<link rel="canonical">`, as given. */
  canonicalUrl: string | null
  meta: readonly MetaTag[]
  times: readonly TimeTag[]
  structured: StructuredArticle | null
  /** Types of schema.org that the page's JSON-LD has, each once. */
  types: readonly string[]
  /** Absent where no script states a date besides `structured`. */
  stated?: readonly StatedDate[] | undefined
}

/** A page after reading: blocks in reading order, and what it says of itself. */
export interface Page {
  format: Format
  /** The decoded input; all offsets point into it. */
  source: string
  /** URL of the page where the caller gave one. */
  url: string | null
  blocks: readonly SourceBlock[]
  metadata: PageMetadata
  warnings: readonly Warning[]
}
