import type { SourceBlock } from './block.js'
import type { PageStructure } from './structure.js'
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
  /** Those of the authors that are organisations by their type; absent where none is. */
  organisations?: readonly string[] | undefined
  /** Name of the publisher; absent where none is stated, as are the three below. */
  publisher?: string | undefined
  section?: string | undefined
  keywords?: readonly string[] | undefined
  /** Address of the picture, as given. */
  image?: string | undefined
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

/** An element that names an author by its `rel`, `itemprop` or class, or a link to an author's page. */
export interface SignTag {
  /** Visible text of the element, its white space folded, `\n` between its lines; of a name marked inside it, that. */
  text: string
  by: 'rel' | 'itemprop' | 'class' | 'link'
  /** Offset of the element's start tag in the input. */
  start: number
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
  /** Elements that name an author; absent where none does. */
  signs?: readonly SignTag[] | undefined
  /** Name that JSON-LD gives the site as a whole; absent where it gives none. */
  site?: string | undefined
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
  /** Absent where it was not asked for, and for text. */
  structure?: PageStructure | undefined
  warnings: readonly Warning[]
}
