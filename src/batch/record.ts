import { CopydeskError, type Format, type Limits } from '../types/index.js'

/** What `clean` is asked of a record. */
export interface Page {
  input: string | Uint8Array
  format: Format | 'auto'
  url?: string
  contentType?: string
  fetchedAt?: string
  limits?: Limits
}

const TEXT_FIELDS = ['url', 'html', 'text', 'contentType', 'fetchedAt'] as const
type TextField = (typeof TEXT_FIELDS)[number]

/**
 * Checks a parsed line. Unknown keys are ignored, and `null` counts as absent, as in the export of a database.
 *
 * @param value a parsed line
 * @returns the record without its `id`
 * @throws CopydeskError with the code `invalid-record`
 */
export function toRecord(value: unknown): Page {
  if (!isObject(value)) throw new CopydeskError('invalid-record', 'a record must be a JSON object')
  const { html, text, ...rest } = readTextFields(value)
  const input = html || text || (html ?? text)
  if (input === undefined) throw new CopydeskError('invalid-record', "a record needs 'html' or 'text'")
  const limits = Object.hasOwn(value, 'limits') ? value.limits : null
  return {
    ...rest,
    input,
    format: input === html ? 'html' : textFormat(rest.contentType),
    // `clean` checks them.
    ...(limits === null ? {} : { limits: limits as Limits }),
  }
}

/** Narrows to a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readTextFields(value: Record<string, unknown>): Partial<Record<TextField, string>> {
  const fields: Partial<Record<TextField, string>> = {}
  for (const name of TEXT_FIELDS) {
    const field = Object.hasOwn(value, name) ? value[name] : null
    if (typeof field === 'string') fields[name] = field
    else if (field !== null) throw new CopydeskError('invalid-record', `'${name}' must be a string`)
  }
  return fields
}

/** What `text` holds: the media type decides where the record gives a telling one. */
export function textFormat(contentType = ''): Format | 'auto' {
  const type = mediaType(contentType)
  if (type === 'text/markdown') return 'markdown'
  if (type === 'text/plain') return 'text'
  return 'auto'
}

/** A Content-Type header's type and subtype in lower case. */
export function mediaType(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase()
}
