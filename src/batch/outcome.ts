import { clean } from '../clean.js'
import { type Article, type CleanOptions, CopydeskError } from '../types/index.js'
import type { Job, JobError, LineJob, PageJob } from './jobs.js'
import { toJsonLine } from './json-line.js'
import { rawId, scannedId } from './raw-id.js'
import { isObject, type Page, toRecord } from './record.js'
import { decodeLine } from './split-lines.js'

/** Options of `clean` that hold for every record; a record's own fields go before them. */
export type BatchOptions = Omit<CleanOptions, 'url' | 'format' | 'contentType'>

/** What became of a job: an article, an error, or neither for a blank line. */
export interface Outcome {
  /** JSON text of the record's id. */
  id: string
  article: Article | null
  error: JobError | null
}

/** Cleans the page of a job. Never throws: a failure is an outcome, too. */
export function outcomeOf(job: Job, options: BatchOptions): Outcome {
  const request = read(job)
  if (request.page === null) return { id: request.id, article: null, error: request.error }
  const { input, ...own } = request.page
  try {
    return { id: request.id, article: clean(input, { ...options, ...own }), error: null }
  } catch (error) {
    return failed(request.id, error)
  }
}

/** The outcome of a job whose worker could not give one. */
export function failureOf(job: Job, error: JobError): Outcome {
  const id = job.kind === 'page' ? toJsonLine(job.id) : (scannedId(textOf(job) ?? '') ?? String(job.number))
  return { id, article: null, error }
}

/** JSON text of the id under which a job is answered; null where the answer is a blank line. */
export function idOf(job: Job): string {
  return read(job).id
}

/** Whether a job is answered by a blank line. */
export function isBlank(job: Job): boolean {
  return job.kind === 'line' && isBlankText(textOf(job))
}

/** A job as it is handed to `clean`; without a page where there is none, for the reason given. */
type Request = { id: string; page: Page; error: null } | { id: string; page: null; error: JobError | null }

function read(job: Job): Request {
  return job.kind === 'page' ? readPage(job) : readLine(textOf(job), job.number)
}

function textOf({ line }: LineJob): string | null {
  return line === null ? null : decodeLine(line)
}

function isBlankText(line: string | null): boolean {
  return line?.trim() === ''
}

function readPage({ kind: _, id, input, trouble, ...own }: PageJob): Request {
  if (input !== null) return { id: toJsonLine(id), page: { input, ...own }, error: null }
  return { id: toJsonLine(id), page: null, error: trouble ?? { code: 'invalid-input', message: 'there is no page' } }
}

function readLine(line: string | null, number: number): Request {
  if (isBlankText(line)) return { id: 'null', page: null, error: null }
  let id = 'null'
  try {
    const value = parseLine(line, number)
    if (isObject(value)) id = rawId(line ?? '', value) ?? String(number)
    return { id, page: toRecord(value), error: null }
  } catch (error) {
    return { ...failed(id, error), page: null }
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

function failed(id: string, error: unknown): Outcome {
  return { id, article: null, error: describe(error) }
}

/** An error as a record tells it. */
export function describe(error: unknown): JobError {
  if (error instanceof CopydeskError) return { code: error.code, message: error.message }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) }
}
