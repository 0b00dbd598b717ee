export { type ArticleDiff, type ChangedField, diffArticles, isSame } from './articles.js'
export { diffText } from './text.js'
