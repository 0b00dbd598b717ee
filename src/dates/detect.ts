import { checkKeys, checkLanguage, checkMoment, checkText } from '../lib/checks.js'
import { CopydeskError, type DetectedDate, type Page, type SourceBlock } from '../types/index.js'
import type { DateCandidate } from './candidate.js'
import { type FetchMoment, resolveOnFetch } from './fetch.js'
import { findDates } from './find.js'
import type { Evidence } from './rank/evidence.js'
import { rankDates } from './rank/index.js'
import { listDates } from './rank/list.js'
import { parseMachine } from './rank/machine.js'

/** Options of `detectDates`. All optional; an unknown key or value throws `CopydeskError` with the code `invalid-option`. */
export interface DetectDatesOptions {
  /** BCP 47 tag of the text; default `und`, which reads what all languages agree on. */
  language?: string | undefined
  /** When the text was fetched (`Date` or ISO 8601), the only 'now': relative dates are told in its UTC offset. */
  fetchedAt?: Date | string | undefined
  /** When the text was published, as EDTF: reference of weekdays, relative and partial dates. Found in the text otherwise. */
  published?: string | undefined
  /** Address of the text: its country tells what zones and orders mean, and its path may hold the date. */
  url?: string | undefined
}

const KEYS: ReadonlySet<string> = new Set(['language', 'fetchedAt', 'published', 'url'])

/**
 * Finds the dates of a plain text, a block a line, and says what each means.
 *
 * @param text plain text; a line break ends a block
 * @param options all optional; see {@link DetectDatesOptions}
 * @returns dates in the order of the text; offsets are UTF-16 units of it
 * @throws CopydeskError `invalid-input` where the text is no string, `invalid-option` for a bad option
 */
export function detectDates(text: string, options?: DetectDatesOptions): DetectedDate[] {
  if (typeof text !== 'string') throw new CopydeskError('invalid-input', 'the text must be a string')
  const given = checkKeys(options, KEYS)
  const language = checkLanguage(given.language) ?? 'und'
  const url = checkText('url', given.url) ?? null
  const fetchedAt = checkMoment('fetchedAt', given.fetchedAt)
  const published = checkPublished(given.published, language)

  const blocks = toBlocks(text)
  const candidates = findDates(blocks, language, url)
  const verdicts = blocks.map(() => ({ verdict: 'kept' as const, reason: null }))
  if (published) {
    const dates = listDates(candidates, verdicts, [], { published, modified: null, warnings: [] })
    return dates.filter((date) => date.text !== '')
  }

  const page = toPage(text, url, blocks)
  const rank = (read: readonly DateCandidate[]) => rankDates(page, read, verdicts, { language, fetchedAt })
  if (fetchedAt === null) return rank(candidates).dates
  const fetch: FetchMoment = { instant: fetchedAt, stated: given.fetchedAt }
  const onFetch = candidates.map((each) => resolveOnFetch(each, fetch))
  const first = rank(onFetch)
  // 'Yesterday' in the text is told from the day of publication, where a date that is none itself names that day.
  if (!first.published || statesRelative(first.published, candidates)) return first.dates
  return rank(candidates.map((each, index) => (each.label === null ? each : (onFetch[index] ?? each)))).dates
}

function statesRelative(date: DetectedDate, candidates: readonly DateCandidate[]): boolean {
  return candidates.some(({ relative, sourceStart }) => relative !== null && sourceStart === date.start)
}

function checkPublished(value: unknown, language: string): (Evidence & { role: 'published' }) | null {
  const published = checkText('published', value)
  if (published === undefined) return null
  const read = parseMachine(published, language)
  if (!read) throw new CopydeskError('invalid-option', `published must be an EDTF date: ${published}`)
  const place = { text: '', start: -1, end: -1, source: 'text', candidate: -1 } as const
  return { role: 'published', kind: 'jsonLd', weight: 100, ...read, ...place }
}

function toPage(source: string, url: string | null, blocks: SourceBlock[]): Page {
  const metadata = { title: null, language: null, canonicalUrl: null, meta: [], times: [], structured: null, types: [] }
  return { format: 'text', source, url, blocks, metadata, warnings: [] }
}

function toBlocks(text: string): SourceBlock[] {
  const plain = { kind: 'paragraph', level: 0, linkLength: 0, gapBefore: 0, element: null } as const
  const blocks: SourceBlock[] = []
  for (const { index: start, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const end = start + line.length
    blocks.push({ ...plain, index: blocks.length, text: line, start, end, segments: [0, start] })
  }
  return blocks
}
