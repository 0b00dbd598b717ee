import type { ErrorCode, Format, Limits } from '../types/index.js'

/** A line of NDJSON that is still to be decoded and parsed: that is work for the thread that cleans the page. */
export interface LineJob {
  kind: 'line'
  /** UTF-8 in memory of its own; null for one that is too long to be held. */
  line: Uint8Array | null
  /** Counted from 1 in its own source; the id of a record that has none. */
  number: number
}

/** A page that a source gives as it is: a file, a response in an archive, or an item of a caller's. */
export interface PageJob {
  kind: 'page'
  /** Name of the file, or the record id of the archive. */
  id: string
  /** Null where it could not be read; `trouble` says why. */
  input: Uint8Array | string | null
  format: Format | 'auto'
  url?: string
  contentType?: string
  /** ISO 8601. */
  fetchedAt?: string
  limits?: Limits
  trouble?: JobError
}

/** One unit of work: it is answered by one line of output. */
export type Job = LineJob | PageJob

/** What an error record says. */
export interface JobError {
  code: ErrorCode
  message: string
}

/** Bytes that a job holds; of a page that is a string, its UTF-16 units. */
export function sizeOf(job: Job): number {
  const held = job.kind === 'line' ? job.line : job.input
  return held?.length ?? 0
}
