import { CopydeskError, type Limits } from '../types/index.js'
import type { PageJob } from './jobs.js'
import { textFormat } from './record.js'

/** A page with what is known of it; its own fields go before the options. Unknown keys are ignored, `null` counts as absent. */
export interface ManyRecord<Id = unknown> {
  /** Given back with the answer. */
  id?: Id | undefined
  /** HTML, as a string or as the bytes that came. */
  html?: string | Uint8Array | null | undefined
  /** Text that somebody already extracted, or Markdown. */
  text?: string | Uint8Array | null | undefined
  /** A page whose format is found out. */
  input?: string | Uint8Array | null | undefined
  /** As the option `url` of `clean`. */
  url?: string | null | undefined
  /** As the option `contentType` of `clean`, for bytes. */
  contentType?: string | null | undefined
  /** As the option `fetchedAt` of `clean`. */
  fetchedAt?: string | Date | null | undefined
  /** As the option `limits` of `clean`, for this page alone. */
  limits?: Limits | null | undefined
}

/** What `cleanMany` takes of a page. */
export type ManyInput<Id = unknown> = string | Uint8Array | ManyRecord<Id>

/**
 * A caller's page as a job; one that is no page is a job that says so.
 *
 * @returns the job, and the id that the caller gave, null where there is none
 */
export function itemJob<Id>(item: ManyInput<Id>): { id: Id | null; job: PageJob } {
  const record: ManyRecord<Id> = typeof item === 'string' || item instanceof Uint8Array ? { input: item } : item
  try {
    return { id: record?.id ?? null, job: toJob(record) }
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error
    const trouble = { code: error.code, message: error.message }
    return { id: record?.id ?? null, job: { kind: 'page', id: '', input: null, format: 'auto', trouble } }
  }
}

function toJob<Id>(record: ManyRecord<Id>): PageJob {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw wrong('a page must be a string, a Uint8Array or an object')
  }
  const html = pageIn('html', record.html)
  const text = pageIn('text', record.text)
  const other = pageIn('input', record.input)
  const input = [html, text, other].find((page) => page !== null && page.length > 0) ?? html ?? text ?? other
  if (input === null) throw wrong("a record needs 'html', 'text' or 'input'")
  const contentType = textIn('contentType', record.contentType)
  const url = textIn('url', record.url)
  const fetchedAt = textIn('fetchedAt', momentIn(record.fetchedAt))
  return {
    kind: 'page',
    id: '',
    // A copy of its own: the caller may fill the same memory again, and a view would take all of its buffer along.
    input: typeof input === 'string' ? input : new Uint8Array(input),
    format: input === html ? 'html' : input === text ? textFormat(contentType) : 'auto',
    ...(url === undefined ? {} : { url }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(record.limits == null ? {} : { limits: limitsIn(record.limits) }),
  }
}

function pageIn(name: string, value: unknown): string | Uint8Array | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || value instanceof Uint8Array) return value
  throw wrong(`'${name}' must be a string or a Uint8Array`)
}

function textIn(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw wrong(`'${name}' must be a string`)
}

function momentIn(value: unknown): unknown {
  if (!(value instanceof Date)) return value
  if (Number.isNaN(value.getTime())) throw wrong("'fetchedAt' is no moment")
  return value.toISOString()
}

/** Plain numbers only, since they go to another thread; `clean` checks them. */
function limitsIn(value: unknown): Limits {
  if (typeof value !== 'object' || Array.isArray(value)) throw wrong("'limits' must be an object")
  return Object.fromEntries(
    Object.entries(value ?? {})
      .filter(([, limit]) => limit !== undefined)
      .map(([name, limit]) => [name, Number(limit)]),
  )
}

function wrong(message: string): CopydeskError {
  return new CopydeskError('invalid-record', message)
}
