import type { Format } from './page.js'
import type { Reason } from './reasons.js'

/** Where to stand between leaving out too much and keeping too much. */
export type Focus = 'precision' | 'balanced' | 'recall'

/** Whether Readability on jsdom is asked for a second opinion: when in doubt, never, or always. HTML only. */
export type Engine = 'auto' | 'blocks' | 'readability'

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
  /** Default `auto`. */
  engine?: Engine | undefined
}
