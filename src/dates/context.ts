import type { Token } from './tokens.js'

/** What the patterns read. */
export interface ScanContext {
  tokens: readonly Token[]
  /** The text that the tokens point into. */
  source: string
  /** BCP 47 tag of the page, `und` where unsure. */
  language: string
  /** Its primary subtag in canonical form. */
  base: string
}
