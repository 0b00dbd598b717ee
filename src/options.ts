import { DEFAULT_LIMITS, MOST_DEPTH } from './data/limits.js'
import { checkKeys, checkLanguage, checkMoment, checkSite, checkText } from './lib/checks.js'
import { FrozenMemory } from './memory/index.js'
import type { Kept } from './structure/index.js'
import {
  type CleanOptions,
  CopydeskError,
  type Engine,
  type Focus,
  type Format,
  LIMIT_NAMES,
  type Limits,
  type LimitValues,
  OUTPUTS,
  type Output,
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
  outputs: ReadonlySet<Output>
  structure: Kept
  engine: Engine
  memory: FrozenMemory | null
  site: string | undefined
  limits: LimitValues
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
  'outputs',
  'structure',
  'engine',
  'memory',
  'site',
  'limits',
])

/**
 * Checks what the caller gave.
 *
 * @throws CopydeskError `invalid-option` for an unknown key or a value that is none of those documented
 */
export function checkOptions(options: CleanOptions | undefined): CheckedOptions {
  const given = checkKeys(options, KEYS)
  return {
    url: checkText('url', given.url) ?? null,
    format: oneOf('format', given.format, FORMATS, 'auto'),
    contentType: checkText('contentType', given.contentType),
    language: checkLanguage(given.language),
    fetchedAt: checkMoment('fetchedAt', given.fetchedAt),
    focus: oneOf('focus', given.focus, FOCUSES, 'balanced'),
    keep: namesOf('keep', given.keep, REASONS, 'a list of reasons', 'reason'),
    outputs: namesOf('outputs', given.outputs, OUTPUTS, `a list of ${OUTPUTS.join(', ')}`, 'output'),
    structure: structureOf(given.structure),
    engine: oneOf('engine', given.engine, ENGINES, 'auto'),
    memory: memoryOf(given.memory),
    site: checkSite(given.site),
    limits: limitsOf(given.limits),
  }
}

function memoryOf(value: unknown): FrozenMemory | null {
  if (value === undefined) return null
  if (value instanceof FrozenMemory) return value
  throw new CopydeskError(
    'invalid-option',
    'memory must be a FrozenMemory of this same package, as SiteMemory.freeze gives it',
  )
}

/** Whole numbers from 1 up, or Infinity; the depth has an end. */
function limitsOf(value: unknown): LimitValues {
  const limits: Record<keyof Limits, number> = { ...DEFAULT_LIMITS }
  const given = checkKeys(value, new Set(LIMIT_NAMES), 'limits')
  for (const name of LIMIT_NAMES) {
    const limit = given[name]
    if (limit === undefined) continue
    const most = name === 'depth' ? MOST_DEPTH : Number.POSITIVE_INFINITY
    if (typeof limit !== 'number' || !isLimit(limit) || limit > most) {
      const range = name === 'depth' ? `a whole number from 1 to ${most}` : 'a whole number from 1 up, or Infinity'
      throw new CopydeskError('invalid-option', `limits.${name} must be ${range}`)
    }
    limits[name] = limit
  }
  return limits
}

function isLimit(value: number): boolean {
  return value >= 1 && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY)
}

function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[], byDefault: T): T {
  if (value === undefined) return byDefault
  const found = allowed.find((item) => item === value)
  if (found !== undefined) return found
  throw new CopydeskError('invalid-option', `${name} must be one of ${allowed.join(', ')}`)
}

/** Each name of a list, once. */
function namesOf<T extends string>(
  name: string,
  value: unknown,
  known: readonly T[],
  what: string,
  one: string,
): Set<T> {
  if (value === undefined) return new Set()
  if (!Array.isArray(value)) throw new CopydeskError('invalid-option', `${name} must be ${what}`)
  return new Set(
    value.map((item: unknown) => {
      const found = known.find((each) => each === item)
      if (found !== undefined) return found
      throw new CopydeskError('invalid-option', `${name} has an unknown ${one}: ${String(item)}`)
    }),
  )
}

const STRUCTURE_FLAGS = ['links', 'images', 'emphasis', 'tables'] as const

/** What is kept of the structure: all of it where nothing is said. */
function structureOf(value: unknown): Kept {
  const given = checkKeys(value, new Set([...STRUCTURE_FLAGS, 'headingsFrom']), 'structure')
  const kept: Kept = { links: true, images: true, emphasis: true, tables: true, headingsFrom: null }
  for (const name of STRUCTURE_FLAGS) {
    const flag = given[name]
    if (flag === undefined) continue
    if (typeof flag !== 'boolean') throw new CopydeskError('invalid-option', `structure.${name} must be true or false`)
    kept[name] = flag
  }
  const level = given.headingsFrom
  if (level === undefined) return kept
  if (typeof level !== 'number' || !Number.isInteger(level) || level < 1 || level > 6) {
    throw new CopydeskError('invalid-option', 'structure.headingsFrom must be a whole number from 1 to 6')
  }
  return { ...kept, headingsFrom: level }
}
