import type { Block } from './block.js'
import type { DetectedDate } from './dates.js'
import type { Format } from './page.js'
import type { Warning } from './warnings.js'

/**
 * What the page is. Everything but `article` says that `text` should not be taken for one. `other` is text, but no article:
 * a product, a discussion, documentation, a service.
 */
export type Verdict = 'article' | 'listing' | 'other' | 'consent-wall' | 'paywall' | 'error-page' | 'empty'

/**
 * How far the body, as it is given, is expected to be from the true article: shares of words, 0 to 1 in thousandths. They
 * are calibrated on pages of sites that the weights never saw: of bodies with a `keptJunk` of .1, a tenth of the words is
 * junk on average (docs/evaluation.md, Confidence). They are no promise for a single page. `training/confidence-odds.ts`
 * fits them; of listings, walls and error pages, and where a page was cut short, some of the doubt is set by hand.
 *
 * Of an empty body `f1` is 0, `keptJunk` 0 and `lostArticle` 1.
 */
export interface Confidence {
  /** The word F1 that the body is expected to have against the article. */
  f1: number
  /** Share of the body's words that is expected not to be the article's. */
  keptJunk: number
  /** Share of the article's words that is expected to be missing from the body. */
  lostArticle: number
}

/** The result of `clean`: plain JSON, the record that the command line prints. */
export interface Article {
  /** The body: kept blocks in page order, each once, parted by a blank line. */
  text: string
  /** The body in Markdown: CommonMark with tables. Null unless `outputs` asks for it. The title is not part of it. */
  markdown: string | null
  /** The body as a fragment of HTML that is safe to embed. Null unless `outputs` asks for it. The title is not part of it. */
  html: string | null
  /** The headline, or null where the page has none. It is not part of `text`. */
  title: string | null
  /** The line that names the authors, as it stands; null where there is none. */
  byline: string | null
  /**
   * Names of people, without 'By' and job titles; of a desk, an agency or one word only where nobody else is named. Empty
   * where unsure.
   */
  authors: string[]
  /** Name of the site, as its metadata state it; null where they do not. */
  siteName: string | null
  /** Section in which the article stands, null where the metadata name none. */
  section: string | null
  /** Tags or keywords of the metadata, each once, at most 50. */
  tags: string[]
  /** Full address of the picture that the metadata name, null where they name none. */
  image: string | null
  /** Full address under which the page wants to be known, null where it does not say. */
  canonicalUrl: string | null
  /** Summary of the metadata, null where there is none. It is not part of `text`. */
  description: string | null
  /** False where the publisher says that the text is behind a wall; null where it says nothing. */
  isAccessibleForFree: boolean | null
  /** Words of `text`; found by a dictionary in scripts that do not part them. */
  wordCount: number
  /**
   * Sketch of `text`, to find the same story elsewhere: `similarity` compares two. 132 characters, the version in front; null
   * where the text is too short to say, below some forty words.
   */
  fingerprint: string | null
  /** BCP 47 tag, `und` where unsure. */
  language: string
  /** When it was published; null where the page does not say, or does not say it clearly enough. */
  published: DetectedDate | null
  /** When it was last changed; null where the page does not say. */
  modified: DetectedDate | null
  /** All dates found, in page order, `published` and `modified` among them. */
  dates: DetectedDate[]
  /** What the page is; look at it before you take `text` for an article. */
  verdict: Verdict
  /** How far `text` is expected to be from the true article, on either side. */
  confidence: Confidence
  /** All blocks, in page order: `kept` and `removed` together are the page. */
  blocks: Block[]
  /** The ledger: the blocks that were left out. */
  removed: Block[]
  /** Troubles of the page, each once; empty for most. */
  warnings: Warning[]
  /** How the input was read. */
  format: Format
  /** The `url` option, as given. */
  url: string | null
  /** What decided: the release of the rules, `+`, and a digest of the trained weights. */
  version: string
}
