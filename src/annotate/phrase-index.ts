import { FAMILIES } from '../data/phrases/families.js'
import { PHRASE_TABLES } from '../data/phrases/index.js'
import type { PhraseTable } from '../types/index.js'
import { type PhrasePattern, parsePhrase, visitStarts } from './phrase-pattern.js'

/** Patterns by their first two tokens, a number counting as one: words of news begin many of them, and few words follow. */
export type PhraseStarts = ReadonlyMap<string, FirstToken>

export interface FirstToken {
  /** Those that may end with the first token. */
  alone: readonly PhrasePattern[]
  /** Those that may go on with the second, and those that may end before it, in the order of the tables. */
  bySecond: ReadonlyMap<string, readonly PhrasePattern[]>
}

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
  const phrases = tables.flatMap(({ groups }) =>
    groups.flatMap((group) => group.phrases.map((phrase) => ({ phrase, group }))),
  )
  const patterns = phrases.flatMap(({ phrase, group }, order) => parsePhrase(phrase, group, order))
  return { first: indexStarts(patterns), within: indexStarts(patterns.filter(({ group }) => group.place === 'within')) }
}

function indexStarts(patterns: readonly PhrasePattern[]): PhraseStarts {
  const index = new Map<string, { alone: PhrasePattern[]; bySecond: Map<string, PhrasePattern[]> }>()
  for (const pattern of patterns) {
    visitStarts(pattern, (first, second) => {
      let own = index.get(first)
      if (own === undefined) {
        own = { alone: [], bySecond: new Map() }
        index.set(first, own)
      }
      const list = second === null ? own.alone : own.bySecond.get(second)
      if (list === undefined) own.bySecond.set(second as string, [pattern])
      // A pattern may begin so in several ways; they come one after another.
      else if (list.at(-1) !== pattern) list.push(pattern)
    })
  }
  for (const { alone, bySecond } of index.values()) {
    if (alone.length === 0) continue
    for (const [second, longer] of bySecond)
      bySecond.set(
        second,
        [...alone, ...longer].sort((a, b) => a.order - b.order),
      )
  }
  return index
}
