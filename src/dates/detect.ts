import type { DetectedDate, Page, SourceBlock } from '../types/index.js'
import { findDates } from './find.js'
import { rankDates } from './rank/index.js'
import { listDates } from './rank/list.js'
import { parseMachine } from './rank/machine.js'

export interface DetectDatesOptions {
  /** BCP 47 tag; default `und`. */
  language?: string | undefined
  /** When the text was fetched; the only 'now'. */
  fetchedAt?: Date | string | undefined
  /** When the text was published, as EDTF: reference of weekdays and partial dates. */
  published?: string | undefined
  /** Address of the text. */
  url?: string | undefined
}

/**
 * Finds the dates of a plain text, a block a line, and says what each means.
 *
 * @returns dates in the order of the text; offsets are UTF-16 units of it
 */
export function detectDates(text: string, options: DetectDatesOptions = {}): DetectedDate[] {
  const { language = 'und', published, url } = options
  const fetchedAt = options.fetchedAt === undefined ? null : new Date(options.fetchedAt)
  const blocks = toBlocks(text)
  const candidates = findDates(blocks, language)
  const verdicts = blocks.map(() => ({ verdict: 'kept' as const, reason: null }))
  const given = published === undefined ? null : parseMachine(published, language)
  if (given) {
    const moment = {
      role: 'published',
      weight: 100,
      ...given,
      text: '',
      start: -1,
      end: -1,
      source: 'text',
      candidate: -1,
    } as const
    const dates = listDates(candidates, verdicts, [], { published: moment, modified: null, warnings: [] })
    return dates.filter((date) => date.text !== '')
  }
  const page: Page = {
    format: 'text',
    source: text,
    url: url ?? null,
    blocks,
    metadata: { title: null, language: null, canonicalUrl: null, meta: [], times: [], structured: null, types: [] },
    warnings: [],
  }
  return rankDates(page, candidates, verdicts, { language, fetchedAt }).dates
}

function toBlocks(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const start = match.index
    blocks.push({
      index: blocks.length,
      kind: 'paragraph',
      level: 0,
      text: match[0],
      start,
      end: start + match[0].length,
      segments: [0, start],
      linkLength: 0,
      gapBefore: 0,
      element: null,
    })
  }
  return blocks
}
