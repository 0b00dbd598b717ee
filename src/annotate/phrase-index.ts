import { FAMILIES } from '../data/phrases/families.js'
import { PHRASE_TABLES } from '../data/phrases/index.js'
import type { PhraseTable } from '../types/index.js'
import { type PhraseStarts, phrasesByFirst, startsOf } from './phrase-starts.js'

/** The phrases of a language. */
export interface PhraseIndex {
  /** Those that a block may begin with: all. */
  first: PhraseStarts
  /** Those that may stand further on. */
  within: PhraseStarts
}

/** Indexes of the constant tables, built when a language is first met. */
const built = new Map<string, PhraseIndex>()

/**
 * The phrases that count on a page: those of its language and of that language's family, and English; all where the
 * language is not known.
 *
 * @param language BCP 47 tag, or `und`
 */
export function phraseIndex(language: string): PhraseIndex {
  const base = baseOf(language)
  const known = built.get(base)
  if (known !== undefined) return known
  const tables = base === 'und' ? PHRASE_TABLES : tablesFor(base)
  const key = tables.map((table) => table.language).join(' ')
  const index = built.get(key) ?? indexTables(tables)
  // Tags come from pages; only those that lead to tables of their own are remembered.
  built.set(key, index)
  if (tables.length > 1) built.set(base, index)
  return index
}

function tablesFor(base: string): PhraseTable[] {
  const family = FAMILIES.find((languages) => languages.includes(base)) ?? [base]
  return PHRASE_TABLES.filter((table) => {
    const own = baseOf(table.language)
    return own === 'en' || family.includes(own)
  })
}

function baseOf(language: string): string {
  return (language.split('-')[0] as string).toLowerCase()
}

function indexTables(tables: readonly PhraseTable[]): PhraseIndex {
  const byFirst = phrasesByFirst(tables.flatMap(({ groups }) => groups))
  return { first: startsOf(byFirst, () => true), within: startsOf(byFirst, ({ place }) => place === 'within') }
}
