import type { Article } from '../../types/index.js'

/** Title, a line of dates where they are known, and the body, parted by blank lines. */
export function toText(article: Article): string {
  const head = [article.title, dateLine(article)].filter(Boolean).join('\n')
  return [head, article.text].filter(Boolean).join('\n\n')
}

/** `Published 2022-01-05, modified 2022-01-06`, or null where neither is known. */
export function dateLine(article: Article): string | null {
  const parts: string[] = []
  if (article.published?.iso) parts.push(`published ${article.published.iso}`)
  if (article.modified?.iso) parts.push(`modified ${article.modified.iso}`)
  const line = parts.join(', ')
  return line === '' ? null : line.charAt(0).toUpperCase() + line.slice(1)
}
