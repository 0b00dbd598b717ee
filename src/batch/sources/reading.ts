import type { InputKind } from '../../data/batch.js'
import { cannotRead } from './read-error.js'

/** What the reading of a batch's inputs is told, and what it tells while it goes on. */
export interface Reading {
  /** What the inputs are; null where their names, or else their first bytes, say so. */
  kind: InputKind | null
  /** Bytes of a page that are read; what lies beyond is of no use to `clean`. */
  pageBytes: number
  /** Is told the bytes that were read, as they are stored. */
  count(bytes: number): void
  /** Is told of what is no page and was left out. */
  skip(what: Skipped): void
  /** Is told in words why the rest of an input could not be read. */
  trouble(message: string): void
}

/** What is left out of a directory or an archive. */
export type Skipped = 'files' | 'links' | 'archive records'

/** Tells that an input, or the rest of it, could not be read. @throws the error where it is not about reading */
export function tell(name: string, error: unknown, reading: Reading): void {
  const message = cannotRead(name, error)
  if (message === null) throw error
  reading.trouble(message)
}
