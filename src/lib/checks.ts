import { MEMORY } from '../data/memory.js'
import { CopydeskError } from '../types/index.js'

/** A caller's options as a record. @throws CopydeskError `invalid-option` where it is no object or has an unknown key */
export function checkKeys(options: unknown, known: ReadonlySet<string>, name = 'options'): Record<string, unknown> {
  if (options === undefined) return {}
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new CopydeskError('invalid-option', `${name} must be an object`)
  for (const key of Object.keys(options))
    if (!known.has(key))
      throw new CopydeskError('invalid-option', `unknown option: ${name === 'options' ? '' : `${name}.`}${key}`)
  return { ...options }
}

/** @throws CopydeskError `invalid-option` where the value is neither a string nor undefined */
export function checkText(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  throw new CopydeskError('invalid-option', `${name} must be a string`)
}

/** Name of a site in a memory. @throws CopydeskError `invalid-option` where it is empty, too long, or has half characters */
export function checkSite(value: unknown): string | undefined {
  const site = checkText('site', value)
  if (site === undefined || (site !== '' && site.length <= MEMORY.siteName && !/\p{Surrogate}/u.test(site))) return site
  throw new CopydeskError('invalid-option', `site must be a name of 1 to ${MEMORY.siteName} characters`)
}

/** A language in canonical form. @throws CopydeskError `invalid-option` where the value is no BCP 47 tag */
export function checkLanguage(value: unknown): string | undefined {
  const tag = checkText('language', value)
  if (tag === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch (cause) {
    throw new CopydeskError('invalid-option', `language is no BCP 47 tag: ${tag}`, { cause })
  }
}

/** A moment; a time without an offset is read as UTC. @throws CopydeskError `invalid-option` where it is none */
export function checkMoment(name: string, value: unknown): Date | null {
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

/** The result must not hang on the machine's time zone. */
function withZone(iso: string): string {
  const stamp = iso.replace(' ', 'T')
  return stamp.length <= 10 || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(stamp) ? stamp : `${stamp}Z`
}
