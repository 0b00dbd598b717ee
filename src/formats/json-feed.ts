import type { Article, Verdict } from '../types/index.js'
import { toTimestamp } from './moments.js'
import { present } from './present.js'

/** What JSON Feed has no words for. */
export interface FeedExtension {
  verdict: Verdict
  confidence: number
  word_count: number
  fingerprint?: string
  /** EDTF, as precise as the source: days and years too, for which JSON Feed has no place. */
  published?: string
  modified?: string
  site_name?: string
  is_accessible_for_free?: boolean
  /** Codes. */
  warnings?: string[]
}

/** An item of JSON Feed 1.1. What is not known is absent. */
export interface FeedItem {
  id: string
  url?: string
  title?: string
  content_text: string
  /** Safe to embed: the article's `html`, where it was asked for. */
  content_html?: string
  summary?: string
  image?: string
  /** RFC 3339: absent where the source names no time of day or no zone. */
  date_published?: string
  date_modified?: string
  authors?: { name: string }[]
  tags?: string[]
  language?: string
  _copydesk: FeedExtension
}

/**
 * Says an article as an item of JSON Feed 1.1.
 *
 * @param id unique in the feed, and the same whenever the item is
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
