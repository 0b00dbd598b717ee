import type { Article } from '../types/index.js'
import { type Agent, agentOf } from './agents.js'
import { toIsoDate } from './moments.js'
import { present } from './present.js'

/** An article as schema.org's NewsArticle, in JSON-LD. What is not known is absent. */
export interface NewsArticle {
  /** The vocabulary. */
  '@context': 'https://schema.org'
  /** Always this, whatever the verdict. */
  '@type': 'NewsArticle'
  /** `title` of the article. */
  headline?: string
  /** Summary of the metadata. */
  description?: string
  /** The body, paragraphs parted by a blank line. */
  articleBody: string
  /** `section` of the article. */
  articleSection?: string
  /** `tags` of the article. */
  keywords?: string[]
  /** Words of `articleBody`. */
  wordCount: number
  /** BCP 47. */
  inLanguage?: string
  /** ISO 8601, as precise as the source. */
  datePublished?: string
  /** ISO 8601, as `datePublished`. */
  dateModified?: string
  /** From `authors`. */
  author?: Agent[]
  /** From `siteName`. */
  publisher?: Agent
  /** Full address of the picture. */
  image?: string
  /** False where the publisher says that the text is behind a wall. */
  isAccessibleForFree?: boolean
  /** `canonicalUrl`, else the `url` option. */
  url?: string
  /** The same as `url`. */
  mainEntityOfPage?: string
}

/**
 * Says an article in the words of schema.org, as `JSON.stringify` writes them. In a `<script>` of a page, `<` must be escaped as `\u003c`.
 *
 * @param article what `clean` gave
 * @returns a NewsArticle, whatever the article's verdict: look at that first
 */
export function toNewsArticle(article: Article): NewsArticle {
  const { siteName, language } = article
  const url = article.canonicalUrl ?? article.url
  return present<NewsArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.description,
    articleBody: article.text,
    articleSection: article.section,
    keywords: article.tags,
    wordCount: article.wordCount,
    inLanguage: language === 'und' ? null : language,
    datePublished: toIsoDate(article.published?.iso),
    dateModified: toIsoDate(article.modified?.iso),
    author: article.authors.map((name) => agentOf(name, siteName)),
    publisher: siteName === null ? null : { '@type': 'Organization', name: siteName },
    image: article.image,
    isAccessibleForFree: article.isAccessibleForFree,
    url,
    mainEntityOfPage: url,
  })
}
