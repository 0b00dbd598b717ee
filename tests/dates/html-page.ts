import { findDates, type RankedDates, rankDates } from '../../src/dates/index.js'
import { readHtml } from '../../src/read/html/index.js'
import type { Reason } from '../../src/types/index.js'

/** Prose that stands for a body. */
export const STORY =
  '<p>The ministers met in Oslo and agreed on a plan for the months to come.</p><p>They will meet again when the plan is printed and read.</p>'

/**
 * Ranks the dates of a page of HTML. Long paragraphs are kept, `<h1>` is the title, and what else stands there is boilerplate,
 * unless `reasons` names a part of its text.
 */
export function rankHtml(
  html: string,
  reasons: Record<string, Reason | 'kept'> = {},
  url: string | null = null,
): RankedDates {
  const page = readHtml(html, url)
  const language = page.metadata.language ?? 'en'
  const verdicts = page.blocks.map(({ text, kind, level }) => {
    const named = Object.entries(reasons).find(([part]) => text.includes(part))?.[1]
    const found = named ?? (level === 1 ? 'title' : kind === 'paragraph' && text.length > 60 ? 'kept' : 'boilerplate')
    return found === 'kept' ? { verdict: found, reason: null } : ({ verdict: 'removed', reason: found } as const)
  })
  return rankDates(page, findDates(page.blocks, language), verdicts, { language, fetchedAt: null })
}

export function jsonLd(node: Record<string, unknown>): string {
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`
}
