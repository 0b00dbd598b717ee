import { readFileSync } from 'node:fs'
import type { DateBlockVerdict } from '../../src/dates/index.js'
import type { Page, PageMetadata, Reason, SourceBlock } from '../../src/types/index.js'

/** A page of text with a block a line. */
export function toPage(source: string, metadata: Partial<PageMetadata> = {}, url: string | null = null): Page {
  const blocks: SourceBlock[] = []
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === '') continue
    blocks.push(toBlock(match[0], blocks.length, match.index))
  }
  const nothing = { title: null, language: null, canonicalUrl: null, meta: [], times: [], structured: null, types: [] }
  return { format: 'text', source, url, blocks, metadata: { ...nothing, ...metadata }, warnings: [] }
}

export function toBlock(text: string, index = 0, start = 0): SourceBlock {
  const end = start + text.length
  return {
    index,
    kind: 'paragraph',
    level: 0,
    text,
    start,
    end,
    segments: [0, start],
    linkLength: 0,
    gapBefore: 0,
    element: null,
  }
}

export interface Gold {
  title: string
  titleLines: number[]
  body: { line: number; text: string }[]
  removed: { line: number; kind: string; text: string }[]
  published: string | null
  dates: { text: string; iso: string | null; role: string }[]
  notDates: string[]
}

/** Kinds of the gold as reasons of the library. */
const REASON_OF: Record<string, Reason> = { dateline: 'dateline', duplicate: 'exact-duplicate' }

/** A fixture with the verdicts that its gold asks for. */
export function readFixture(slug: string): { page: Page; gold: Gold; verdicts: DateBlockVerdict[] } {
  const folder = new URL(`../../fixtures/${slug}/`, import.meta.url)
  const page = toPage(readFileSync(new URL('source.txt', folder), 'utf8'))
  const gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Gold
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const body = new Set(gold.body.map((each) => squeeze(each.text)))
  const kinds = new Map(gold.removed.map((each) => [squeeze(each.text), each.kind]))
  const seen = new Set<string>()
  const verdicts = page.blocks.map((block): DateBlockVerdict => {
    const text = squeeze(block.text)
    const again = seen.has(text)
    seen.add(text)
    if (text === gold.title) return { verdict: 'removed', reason: 'title' }
    if (body.has(text))
      return again ? { verdict: 'removed', reason: 'exact-duplicate' } : { verdict: 'kept', reason: null }
    return { verdict: 'removed', reason: REASON_OF[kinds.get(text) ?? ''] ?? 'related' }
  })
  return { page, gold, verdicts }
}
