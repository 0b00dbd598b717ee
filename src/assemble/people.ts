import type { Judgement, Page } from '../types/index.js'

const BY = /^(?:by|written by|posted by|author|authors|story by|words by|text by|report by|reported by)\s*:?\s+/i
const JOINTS = /,|;|\||&|\band\b/i

/** The byline as it stands, and the names in it; those of JSON-LD come first. */
export function findPeople(page: Page, judgements: readonly Judgement[]): { byline: string | null; authors: string[] } {
  const block = page.blocks.find((_, i) => judgements[i]?.reason === 'byline')
  const byline = block?.text ?? null
  const structured = page.metadata.structured?.authors ?? []
  const authors = structured.length > 0 ? [...structured] : byline === null ? [] : namesIn(byline)
  return { byline, authors: [...new Set(authors)] }
}

/** Names of a byline, or none: no author is better than a bad one. */
function namesIn(byline: string): string[] {
  const match = BY.exec(byline)
  if (match === null) return []
  return byline
    .slice(match[0].length)
    .split(JOINTS)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s[\p{L}\p{M}'’.-]+){1,4}$/u.test(name))
}
