import {
  type CleanOptions,
  CopydeskError,
  type Engine,
  type Focus,
  type Format,
  REASONS,
  type Reason,
} from './types/index.js'

/** Options with their defaults, checked. */
export interface CheckedOptions {
  url: string | null
  format: Format | 'auto'
  contentType: string | undefined
  language: string | undefined
  fetchedAt: Date | null
  focus: Focus
  keep: ReadonlySet<Reason>
  engine: Engine
}

const FORMATS = ['auto', 'html', 'text', 'markdown'] as const
const FOCUSES = ['precision', 'balanced', 'recall'] as const
const ENGINES = ['auto', 'blocks', 'readability'] as const
const KEYS: ReadonlySet<string> = new Set([
  'url',
  'format',
  'contentType',
  'language',
  'fetchedAt',
  'focus',
  'keep',
  'engine',
])

/**
 * Checks what the caller gave.
 *
 * @throws CopydeskError `invalid-option` for an unknown key or a value that is none of those documented
 */
export function checkOptions(options: CleanOptions | undefined): CheckedOptions {
  if (options !== undefined && (typeof options !== 'object' || options === null || Array.isArray(options))) {
    throw new CopydeskError('invalid-option', 'options must be an object')
  }
  const given = options ?? {}
  for (const key of Object.keys(given)) {
    if (!KEYS.has(key)) throw new CopydeskError('invalid-option', `unknown option: ${key}`)
  }
  return {
    url: text('url', given.url) ?? null,
    format: oneOf('format', given.format, FORMATS, 'auto'),
    contentType: text('contentType', given.contentType),
    language: language(given.language),
    fetchedAt: moment('fetchedAt', given.fetchedAt),
    focus: oneOf('focus', given.focus, FOCUSES, 'balanced'),
    keep: reasons(given.keep),
    engine: oneOf('engine', given.engine, ENGINES, 'auto'),
  }
}

function text(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  throw new CopydeskError('invalid-option', `${name} must be a string`)
}

function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[], byDefault: T): T {
  if (value === undefined) return byDefault
  const found = allowed.find((item) => item === value)
  if (found !== undefined) return found
  throw new CopydeskError('invalid-option', `${name} must be one of ${allowed.join(', ')}`)
}

function language(value: unknown): string | undefined {
  const tag = text('language', value)
  if (tag === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch (cause) {
    throw new CopydeskError('invalid-option', `language is no BCP 47 tag: ${tag}`, { cause })
  }
}

function moment(name: string, value: unknown): Date | null {
  if (value === undefined) return null
  if (typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}(?:$|[T ]\d{2}:\d{2})/.test(value)) {
    throw new CopydeskError('invalid-option', `${name} must be a Date or an ISO 8601 date: ${value}`)
  }
  const date = value instanceof Date ? value : typeof value === 'string' ? new Date(withZone(value)) : null
  if (date === null || Number.isNaN(date.getTime()) || (typeof value === 'string' && !isCalendarDay(value))) {
    throw new CopydeskError('invalid-option', `${name} must be a Date or an ISO 8601 date`)
  }
  return new Date(date.getTime())
}

/** Whether an ISO date names a day that its month has: `Date` takes 30 February for 2 March. */
function isCalendarDay(iso: string): boolean {
  const day = iso.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** A time without an offset is read as UTC: the result must not hang on the machine's time zone. */
function withZone(iso: string): string {
  const stamp = iso.replace(' ', 'T')
  return stamp.length <= 10 || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(stamp) ? stamp : `${stamp}Z`
}

function reasons(value: unknown): Set<Reason> {
  if (value === undefined) return new Set()
  if (!Array.isArray(value)) throw new CopydeskError('invalid-option', 'keep must be a list of reasons')
  const known: readonly string[] = REASONS
  for (const reason of value) {
    if (!known.includes(reason))
      throw new CopydeskError('invalid-option', `keep has an unknown reason: ${String(reason)}`)
  }
  return new Set(value as Reason[])
}
