export type { Agent } from './agents.js'
export { type FeedExtension, type FeedItem, toFeedItem } from './json-feed.js'
export { type NewsArticle, toNewsArticle } from './news-article.js'
