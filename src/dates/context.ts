import type { Token } from './tokens.js'

/** What the patterns read. */
export interface ScanContext {
  tokens: readonly Token[]
  /** The text that the tokens point into. */
  source: string
  /** BCP 47 tag of the page, `und` where unsure. */
  language: string
  /** ISO 3166 code of the country that tag or address name, where one does. */
  region?: string | undefined
  /** Its primary subtag in canonical form. */
  base: string
}
