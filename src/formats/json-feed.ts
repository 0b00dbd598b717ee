import type { Article, Confidence, Verdict } from '../types/index.js'
import { toTimestamp } from './moments.js'
import { present } from './present.js'

/** What JSON Feed has no words for. */
export interface FeedExtension {
  /** What the page is; a feed has no other place for it. */
  verdict: Verdict
  /** As in the article. */
  confidence: Confidence
  /** Words of `content_text`. */
  word_count: number
  /** As in the article, for `similarity`. */
  fingerprint?: string
  /** EDTF, as precise as the source: days and years too, for which JSON Feed has no place. */
  published?: string
  /** EDTF, as `published`. */
  modified?: string
  /** Name of the site. */
  site_name?: string
  /** False where the publisher says that the text is behind a wall. */
  is_accessible_for_free?: boolean
  /** Codes. */
  warnings?: string[]
}

/** An item of JSON Feed 1.1. What is not known is absent. */
export interface FeedItem {
  /** As given to `toFeedItem`. */
  id: string
  /** `canonicalUrl`, else the `url` option. */
  url?: string
  /** The headline. */
  title?: string
  /** The body, paragraphs parted by a blank line. */
  content_text: string
  /** Safe to embed: the article's `html`, where it was asked for. */
  content_html?: string
  /** `description` of the article. */
  summary?: string
  /** Full address of the picture. */
  image?: string
  /** RFC 3339: absent where the source names no time of day or no zone. */
  date_published?: string
  /** RFC 3339, as `date_published`. */
  date_modified?: string
  /** Names, as in `authors` of the article. */
  authors?: {
    /** Name of a person, a desk or an agency. */
    name: string
  }[]
  /** As in the article. */
  tags?: string[]
  /** BCP 47; absent where unsure. */
  language?: string
  /** What JSON Feed has no words for. */
  _copydesk: FeedExtension
}

/**
 * Says an article as an item of JSON Feed 1.1.
 *
 * @param id unique in the feed, and the same whenever the item is
 * @param article what `clean` gave
 * @returns an item, whatever the article's verdict: look at that first
 */
export function toFeedItem(id: string, article: Article): FeedItem {
  const { published, modified, language } = article
  return present<FeedItem>({
    id,
    url: article.canonicalUrl ?? article.url,
    title: article.title,
    content_text: article.text,
    content_html: article.html,
    summary: article.description,
    image: article.image,
    date_published: toTimestamp(published?.iso),
    date_modified: toTimestamp(modified?.iso),
    authors: article.authors.map((name) => ({ name })),
    tags: article.tags,
    language: language === 'und' ? null : language,
    _copydesk: present<FeedExtension>({
      verdict: article.verdict,
      confidence: article.confidence,
      word_count: article.wordCount,
      fingerprint: article.fingerprint,
      published: published?.iso ?? null,
      modified: modified?.iso ?? null,
      site_name: article.siteName,
      is_accessible_for_free: article.isAccessibleForFree,
      warnings: article.warnings.map(({ code }) => code),
    }),
  })
}
