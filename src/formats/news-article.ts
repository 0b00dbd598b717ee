import type { Article } from '../types/index.js'
import { type Agent, agentOf } from './agents.js'
import { toIsoDate } from './moments.js'
import { present } from './present.js'

/** An article as schema.org's NewsArticle, in JSON-LD. What is not known is absent. */
export interface NewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  headline?: string
  description?: string
  articleBody: string
  articleSection?: string
  keywords?: string[]
  wordCount: number
  /** BCP 47. */
  inLanguage?: string
  /** ISO 8601, as precise as the source. */
  datePublished?: string
  dateModified?: string
  author?: Agent[]
  publisher?: Agent
  image?: string
  isAccessibleForFree?: boolean
  url?: string
  mainEntityOfPage?: string
}

/**
 * Says an article in the words of schema.org, as `JSON.stringify` writes them. In a `<script>` of a page, `<` must be escaped as `\u003c`.
 *
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
