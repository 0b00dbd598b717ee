import { FAMILIES } from '../data/phrases/families.js'
import { PHRASE_TABLES } from '../data/phrases/index.js'
import type { PhraseTable } from '../types/index.js'
import { firstKeys, type PhrasePattern, parsePhrase } from './phrase-pattern.js'

/** Patterns by the key of the first token of a match. */
export type PhraseIndex = ReadonlyMap<string, readonly PhrasePattern[]>

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
  const index = new Map<string, PhrasePattern[]>()
  for (const { groups } of tables) {
    for (const group of groups) for (const phrase of group.phrases) add(index, parsePhrase(phrase, group))
  }
  return index
}

function add(index: Map<string, PhrasePattern[]>, pattern: PhrasePattern): void {
  for (const key of firstKeys(pattern)) {
    const patterns = index.get(key)
    if (patterns === undefined) index.set(key, [pattern])
    else patterns.push(pattern)
  }
}
