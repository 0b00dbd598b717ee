import type { SiteLines } from './memory.js'
import type { Format } from './page.js'
import type { Reason } from './reasons.js'

/** Where to stand between leaving out too much and keeping too much. */
export type Focus = 'precision' | 'balanced' | 'recall'

/** Whether Readability on jsdom is asked for a second opinion: when in doubt, never, or always. HTML only. */
export type Engine = 'auto' | 'blocks' | 'readability'

/** Names of the limits of a call. */
export const LIMIT_NAMES = [
  'bytes',
  'nodes',
  'depth',
  'blocks',
  'milliseconds',
] as const satisfies readonly (keyof Limits)[]

/**
 * Limits that hold inside a call. What is over is cut off with a coded warning, and the result is of what was read.
 * All optional; each a whole number from 1 up, or `Infinity`.
 */
export interface Limits {
  /** Bytes of a `Uint8Array`, UTF-16 units of a string: the rest is not read. Default 20,000,000. */
  bytes?: number | undefined
  /** Elements of HTML that are opened: the page is read up to there. Default 1,000,000. */
  nodes?: number | undefined
  /** Elements inside one another, at most 512; deeper ones are flattened, and no text is lost. Default 512. */
  depth?: number | undefined
  /** Blocks of the page: the rest is not read. Default 100,000. */
  blocks?: number | undefined
  /**
   * Time of the call: a stage that runs out of it stops, and the rest goes on with what there is. Default none, since a
   * result that hangs on the clock differs from run to run; the other limits bound the work.
   */
  milliseconds?: number | undefined
}

/** The limits of a call, those not given at their defaults. */
export type LimitValues = Readonly<Record<keyof Limits, number>>

/** Names of what else a body can be given as, besides its text. */
export const OUTPUTS = ['markdown', 'html'] as const
/** A form of the body besides `text`: `markdown` or `html`. */
export type Output = (typeof OUTPUTS)[number]

/** What `markdown` and `html` keep of the page's structure. Headings, lists, quotations and code always stay. */
export interface StructureOptions {
  /** Links to http, https and mailto addresses; without them their text stays. Default true. */
  links?: boolean | undefined
  /** Pictures of the article, with their captions where these are kept. Default true. */
  images?: boolean | undefined
  /** Bold, italics, inline code, superscripts and the like; without them their text stays. Default true. */
  emphasis?: boolean | undefined
  /** Tables; without them each row is a paragraph. Default true. */
  tables?: boolean | undefined
  /** Level, 1 to 6, of the body's highest heading; lower ones follow. Default none: levels are those of the page. */
  headingsFrom?: number | undefined
}

/** Options of `clean`. All optional; an unknown key or value throws `CopydeskError` with the code `invalid-option`. */
export interface CleanOptions {
  /** Address of the page: evidence for its date, base of its links. No request is ever made. */
  url?: string | undefined
  /** `auto` (the default) looks at the input. */
  format?: Format | 'auto' | undefined
  /** For bytes: the `Content-Type` header, whose charset counts more than the page's own `<meta>`. */
  contentType?: string | undefined
  /** BCP 47 tag of the page's language where the caller knows it; detected otherwise. */
  language?: string | undefined
  /** When the page was fetched (`Date` or ISO 8601): reference for relative dates and upper bound of `published`. */
  fetchedAt?: string | Date | undefined
  /** Default `balanced`. */
  focus?: Focus | undefined
  /** Reasons that must remove nothing. Default none. */
  keep?: readonly Reason[] | undefined
  /** What to give besides `text`: `markdown`, `html` or both. Default none. */
  outputs?: readonly Output[] | undefined
  /** What `markdown` and `html` keep of the page's structure; see `StructureOptions` for the defaults. */
  structure?: StructureOptions | undefined
  /** Default `auto`. */
  engine?: Engine | undefined
  /** Lines that repeat across the sites' pages: a `FrozenMemory`. Default none; see docs/site-memory.md. */
  memory?: SiteLines | undefined
  /** Name of the page's site in `memory`. Default the host of `url` without a leading `www.`; without either, no memory. */
  site?: string | undefined
  /** How much of a page is read, and how long that may take; see `Limits` for the defaults. */
  limits?: Limits | undefined
}
