/** What a system under measure reads and writes: one JSON record a line. */

/** A page to extract. */
export interface Request {
  id: string
  /** Base64 of the page's bytes. */
  page: string
  format: 'html' | 'text'
  url: string | null
}

/** A block of our own answer, for the list of worst pages. */
export interface ReplyBlock {
  text: string
  kept: boolean
  reason: string | null
  rule: string | null
  score: number
}

/** The answer; `text` is empty where `error` says why. */
export interface Reply {
  id: string
  text: string
  title: string | null
  /** Publication date, ISO 8601 or EDTF. */
  date: string | null
  /** Names of the authors; empty where it names none. */
  authors: string[]
  /** Time of the extraction, in milliseconds. */
  ms: number | null
  error: string | null
  blocks: ReplyBlock[]
}

/** An answer that says only why there is none. */
export function failure(id: string, error: string): Reply {
  return { id, text: '', title: null, date: null, authors: [], ms: null, error, blocks: [] }
}

/** Reads a line that another process wrote; absent fields are null. */
export function parseReply(id: string, line: string): Reply {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null) return failure(id, 'not a record')
  const record = value as Partial<Reply>
  return {
    id,
    text: record.text ?? '',
    title: record.title ?? null,
    date: record.date ?? null,
    authors: record.authors ?? [],
    ms: record.ms ?? null,
    error: record.error ?? null,
    blocks: record.blocks ?? [],
  }
}
