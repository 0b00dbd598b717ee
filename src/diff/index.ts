export { type ArticleDiff, diffArticles, isSame } from './articles.js'
export { diffText } from './text.js'
