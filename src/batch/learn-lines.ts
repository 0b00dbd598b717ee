import { clean } from '../clean.js'
import type { LearnOptions, SiteMemory } from '../index.js'
import type { Article, CleanOptions } from '../types/index.js'
import { isObject, toRecord } from './record.js'

/** What became of the lines that a memory was to learn from. */
export interface LearnCounts {
  learnt: number
  /** Without an address, or with nothing that was kept; error records of a batch. */
  passed: number
  failed: number
}

/**
 * Learns from NDJSON: records as a batch takes them, which are cleaned, and articles as it gives them. Blank lines are
 * passed over.
 *
 * @param lines one record or article a line; null for a line that cannot be held
 * @param complain is told which line failed, and why
 */
export async function learnLines(
  lines: AsyncIterable<string | null>,
  memory: SiteMemory,
  options: Pick<CleanOptions, 'engine' | 'limits'> & LearnOptions,
  complain: (message: string) => void,
): Promise<LearnCounts> {
  const counts: LearnCounts = { learnt: 0, passed: 0, failed: 0 }
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line?.trim() === '') continue
    try {
      counts[learnLine(line, memory, options) ? 'learnt' : 'passed'] += 1
    } catch (error) {
      counts.failed += 1
      complain(`line ${number}: ${error instanceof Error ? error.message : String(error)}`)
    }
    // jsdom frees a closed window only after a turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return counts
}

function learnLine(
  line: string | null,
  memory: SiteMemory,
  { site, ...options }: Pick<CleanOptions, 'engine' | 'limits'> & LearnOptions,
): boolean {
  if (line === null) throw new Error('too long')
  const value: unknown = JSON.parse(line)
  if (isObject(value) && Array.isArray(value.blocks)) return memory.learn(asArticle(value), { site })
  if (isObject(value) && isObject(value.error)) return false
  const { input, ...own } = toRecord(value)
  return memory.learn(clean(input, { ...options, ...own }), { site })
}

/** `learn` checks what it is given. */
function asArticle(value: Record<string, unknown>): Article {
  return value as unknown as Article
}
