import { availableParallelism } from 'node:os'
import { clean } from '../clean.js'
import { type Article, CopydeskError } from '../types/index.js'
import { USUAL_STYLE } from './article-line.js'
import { itemJob, type ManyInput } from './item-job.js'
import type { Job } from './jobs.js'
import type { BatchOptions } from './outcome.js'
import { runJobs } from './pool/index.js'

/** Options of `cleanMany`: those of `clean` that hold for all pages, and how the work is done. */
export interface CleanManyOptions extends BatchOptions {
  /** Threads. Default: as many as the machine runs in parallel. With 1, and without `timeout`, this thread does the work. */
  jobs?: number | undefined
  /**
   * Milliseconds that a page may take; then its thread is ended, and it fails with the code `timeout`. Default none. It needs
   * a thread even where `jobs` is 1.
   */
  timeout?: number | undefined
  /** Ends the reading and the threads; the reason is thrown. */
  signal?: AbortSignal | undefined
}

/** The answer to a page that was cleaned. */
export interface ManySuccess<Id = unknown> {
  /** Position of the page, from 0. */
  index: number
  /** The record's id; null where it has none. */
  id: Id | null
  /** What `clean` gives for the page. */
  article: Article
  /** Never there. */
  error?: undefined
}

/** The answer to a page that failed. */
export interface ManyFailure<Id = unknown> {
  /** Position of the page, from 0. */
  index: number
  /** The record's id; null where it has none. */
  id: Id | null
  /** Its code is `invalid-record`, `invalid-input`, `invalid-option`, `timeout`, `worker-died` or `internal`. */
  error: CopydeskError
  /** Never there. */
  article?: undefined
}

/** The answer to one page; `error` tells the two apart. */
export type ManyResult<Id = unknown> = ManySuccess<Id> | ManyFailure<Id>

/**
 * Cleans many pages over several threads. Answers come in the order of the pages, one each, and are the same whatever the number
 * of threads; a page's failure is an answer, too. Pages are read no further ahead than the threads need, so that sources may be
 * endless. Threads end when the loop over the answers ends, by whatever way.
 *
 * @param pages strings, bytes, or records of a page and what is known of it
 * @param options those of `clean` for all pages, and how the work is done; see {@link CleanManyOptions}
 * @returns an answer a page, in their order
 * @throws CopydeskError `invalid-option` for a bad option, at once; later what `pages` throws, and the reason of `signal`
 */
export function cleanMany<Id = unknown>(
  pages: Iterable<ManyInput<Id>> | AsyncIterable<ManyInput<Id>>,
  options: CleanManyOptions = {},
): AsyncGenerator<ManyResult<Id>, void, undefined> {
  const { jobs = availableParallelism(), timeout, signal, ...cleaning } = options
  // Wrong options show before anything is read.
  clean('', cleaning)
  const threads = whole('jobs', jobs)
  const milliseconds = timeout === undefined ? null : whole('timeout', timeout)
  return answers(pages, cleaning, { jobs: threads, timeout: milliseconds, signal })
}

async function* answers<Id>(
  pages: Iterable<ManyInput<Id>> | AsyncIterable<ManyInput<Id>>,
  options: BatchOptions,
  settings: { jobs: number; timeout: number | null; signal: AbortSignal | undefined },
): AsyncGenerator<ManyResult<Id>, void, undefined> {
  // Of the pages under way; as many as the pool reads ahead.
  const ids: (Id | null)[] = []
  async function* jobs(): AsyncGenerator<Job, void, undefined> {
    for await (const page of pages) {
      const { id, job } = itemJob(page)
      ids.push(id)
      yield job
    }
  }
  let index = 0
  for await (const outcome of runJobs(jobs(), { reply: 'articles', options, style: USUAL_STYLE }, settings)) {
    const id = ids.shift() ?? null
    if (outcome.article !== null) yield { index, id, article: outcome.article }
    else yield { index, id, error: new CopydeskError(outcome.error?.code ?? 'internal', outcome.error?.message ?? '') }
    index += 1
  }
}

function whole(name: string, value: unknown): number {
  if (Number.isSafeInteger(value) && Number(value) >= 1) return Number(value)
  throw new CopydeskError('invalid-option', `${name} must be a whole number from 1 up`)
}
