import type { PageMetadata } from '../types/index.js'

/** What a page without markup says of itself. */
export const NO_METADATA: PageMetadata = {
  title: null,
  language: null,
  canonicalUrl: null,
  meta: [],
  times: [],
  structured: null,
  types: [],
}
