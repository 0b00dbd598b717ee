import { clean } from '../clean.js'
import { type Article, type CleanOptions, CopydeskError, type ErrorCode } from '../types/index.js'
import { articleLine, type LineFormat, withId } from './article-line.js'
import { rawId } from './raw-id.js'
import { isObject, toRecord } from './record.js'

/** Options of `clean` that hold for every record; a record's own fields go before them. */
export type BatchOptions = Omit<CleanOptions, 'url' | 'format' | 'contentType'>

/** The answer to one line. */
export interface BatchResult {
  /** JSON on one line, without its line end; empty where the line of input was. */
  line: string
  /** True where the line is an error record. */
  failed: boolean
}

/**
 * Cleans NDJSON, one line out for each line in, in order, also on failure. A blank line is answered by a blank line. A record
 * without an `id` gets its line number, counted from 1.
 *
 * @param lines records `{id, url?, html? | text?, contentType?, fetchedAt?, limits?}`, one a line; null for a line that cannot be held
 * @param options options of `clean` for all records
 * @param format what the lines of articles are; default `ndjson`
 * @returns `{id, ...article}`, or the article in that format, or `{id, error: {code, message}}`; a record's failure never throws
 */
export async function* batchLines(
  lines: AsyncIterable<string | null>,
  options: BatchOptions = {},
  format: LineFormat = 'ndjson',
): AsyncGenerator<BatchResult, void, undefined> {
  let number = 0
  for await (const line of lines) {
    number += 1
    yield answer(line, number, options, format)
    // Lets timers, signals and sockets of the same process have their turn, and jsdom free its pages.
    await nextTurn()
  }
}

function answer(line: string | null, number: number, options: BatchOptions, format: LineFormat): BatchResult {
  if (line !== null && line.trim() === '') return { line: '', failed: false }
  let id = 'null'
  try {
    const value = parseLine(line, number)
    if (isObject(value)) id = rawId(line ?? '', value) ?? String(number)
    return { line: articleLine(id, cleanRecord(value, options), format), failed: false }
  } catch (error) {
    return { line: withId(id, { error: describe(error) }), failed: true }
  }
}

/** @throws CopydeskError `invalid-record` */
export function parseLine(line: string | null, number: number): unknown {
  if (line === null) throw new CopydeskError('invalid-record', `line ${number} is too long`)
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new CopydeskError('invalid-record', `line ${number} is not JSON`, { cause: error })
  }
}

function cleanRecord(value: unknown, options: BatchOptions): Article {
  const { input, ...own } = toRecord(value)
  return clean(input, { ...options, ...own })
}

export function describe(error: unknown): { code: ErrorCode; message: string } {
  if (error instanceof CopydeskError) return { code: error.code, message: error.message }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
