import { isDoubtful } from '../lib/doubt.js'
import type { Article, ErrorCode, Reason, Verdict } from '../types/index.js'
import { articleLine, type LineStyle, withId } from './article-line.js'
import type { BatchOptions, Outcome } from './outcome.js'

/** What a worker is told once. */
export interface Work<K extends keyof Replies = keyof Replies> {
  /** What is asked of each job. */
  reply: K
  options: BatchOptions
  style: LineStyle
}

/** The answer to one job as a line of NDJSON. */
export interface LineReply {
  /**
   * JSON on one line as UTF-8, in memory of its own, with the line end so that it is written as it comes; that alone where the
   * line of input was blank.
   */
  line: Uint8Array
  /** Code of the error where the line is an error record. */
  error: ErrorCode | null
  /** Null on error records and blank lines. */
  facts: Facts | null
}

/** What the summary of a run wants of an article. */
export interface Facts {
  verdict: Verdict
  language: string
  /** Whether somebody should look at it. */
  doubtful: boolean
  /** UTF-16 units of the blocks that were kept. */
  kept: number
  /** The same of those that went, by reason. */
  removed: Partial<Record<Reason, number>>
}

/** The kinds of answers. */
export interface Replies {
  lines: LineReply
  articles: Outcome
}

/** Writes an outcome as the answer that was asked for. */
export const REPLIES: { readonly [K in keyof Replies]: (outcome: Outcome, work: Work) => Replies[K] } = {
  lines: toLine,
  articles: (outcome) => outcome,
}

function toLine({ id, article, error }: Outcome, { style }: Work): LineReply {
  if (article !== null) return { line: encoded(articleLine(id, article, style)), error: null, facts: factsOf(article) }
  if (error !== null) return { line: encoded(withId(id, { error })), error: error.code, facts: null }
  return { line: encoded(''), error: null, facts: null }
}

const ENCODER = new TextEncoder()

function encoded(line: string): Uint8Array {
  return ENCODER.encode(`${line}\n`)
}

/** The memory of an answer that moves to another thread; all else of it is copied. */
export function movedWith(reply: Replies[keyof Replies]): ArrayBufferLike[] {
  return 'line' in reply ? [reply.line.buffer] : []
}

function factsOf(article: Article): Facts {
  const { verdict, language, blocks } = article
  const removed: Partial<Record<Reason, number>> = {}
  let kept = 0
  for (const block of blocks) {
    if (block.reason === null) kept += block.text.length
    else removed[block.reason] = (removed[block.reason] ?? 0) + block.text.length
  }
  return { verdict, language, doubtful: isDoubtful(article), kept, removed }
}
