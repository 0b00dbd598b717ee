import { tokenize } from '../lib/tokens.js'
import { WordTable } from '../lib/word-table.js'
import type { PhraseGroup } from '../types/index.js'
import { isAsciiLetter, keyOf, type PhrasePattern, parsePhrase, visitStarts } from './phrase-pattern.js'

/** Patterns by their first two tokens: words of news begin many of them, and few words follow. */
export interface PhraseStarts {
  /** The phrases that may begin with a token, by its key; read from the tables when the key is first asked for. */
  get(key: string): FirstToken | undefined
}

export interface FirstToken {
  /** Those that may end with the first token. */
  alone: readonly PhrasePattern[]
  /** Those that may go on with the second, and those that may end before it, in the order of the tables. */
  bySecond: ReadonlyMap<string, readonly PhrasePattern[]>
}

/** A phrase of a table; its patterns are read when a page first holds a token that it may begin with. */
class TablePhrase {
  private read: PhrasePattern[] | undefined

  constructor(
    private readonly phrase: string,
    readonly group: PhraseGroup,
    private readonly order: number,
  ) {}

  get patterns(): readonly PhrasePattern[] {
    this.read ??= parsePhrase(this.phrase, this.group, this.order)
    return this.read
  }

  /** Keys of the tokens that it may begin with: of its first words where those are plain ones, else of all its patterns. */
  firstKeys(): Iterable<string> {
    const plain = plainFirsts(this.phrase)
    if (plain !== null) return plain
    const keys = new Set<string>()
    for (const pattern of this.patterns) visitStarts(pattern, (first) => keys.add(first))
    return keys
  }
}

/** Phrases by the number of the key that they may begin with. */
export interface PhrasesByFirst {
  keys: WordTable
  phrases: readonly (readonly TablePhrase[])[]
}

/** The phrases of some groups by the keys of the tokens that they may begin with, in the order of the tables. */
export function phrasesByFirst(groups: readonly PhraseGroup[]): PhrasesByFirst {
  const keys = new WordTable()
  const phrases: TablePhrase[][] = []
  let order = 0
  for (const group of groups) {
    for (const text of group.phrases) {
      const phrase = new TablePhrase(text, group, order++)
      for (const key of phrase.firstKeys()) {
        const number = keys.numberOf(key)
        if (number === phrases.length) phrases.push([phrase])
        else phrases[number]?.push(phrase)
      }
    }
  }
  return { keys, phrases }
}

/** The beginnings of those phrases whose group is wanted. */
export function startsOf({ keys, phrases }: PhrasesByFirst, wanted: (group: PhraseGroup) => boolean): PhraseStarts {
  const met: (FirstToken | null)[] = []
  return {
    get(key) {
      const number = keys.find(key)
      if (number < 0) return undefined
      const known = met[number]
      if (known !== undefined) return known ?? undefined
      const own = phrases[number]?.filter(({ group }) => wanted(group)) ?? []
      const starts = own.length === 0 ? null : gather(own, key)
      met[number] = starts
      return starts ?? undefined
    },
  }
}

function gather(phrases: readonly TablePhrase[], key: string): FirstToken {
  const alone: PhrasePattern[] = []
  const bySecond = new Map<string, PhrasePattern[]>()
  for (const pattern of phrases.flatMap(({ patterns }) => patterns)) {
    visitStarts(pattern, (first, second) => {
      if (first !== key) return
      const list = second === null ? alone : bySecond.get(second)
      if (list === undefined) bySecond.set(second as string, [pattern])
      // A pattern may begin so in several ways; they come one after another.
      else if (list.at(-1) !== pattern) list.push(pattern)
    })
  }
  if (alone.length > 0) {
    for (const [second, longer] of bySecond)
      bySecond.set(
        second,
        [...alone, ...longer].sort((a, b) => a.order - b.order),
      )
  }
  return { alone, bySecond }
}

/** Choices, numbers, and what is no word. */
const NOT_PLAIN = /[{}#\p{N}]/u
/** A choice at the beginning that no letter stands behind. */
const FIRST_CHOICE = /^\{([^{}]*)\}(?!\S)/

/** The keys of the tokens that a phrase may begin with, where its first words tell them without reading the rest. */
function plainFirsts(phrase: string): readonly string[] | null {
  if (!phrase.startsWith('{')) {
    const key = plainFirst(phrase)
    return key === null ? null : [key]
  }
  const choice = FIRST_CHOICE.exec(phrase)?.[1]
  if (choice === undefined) return null
  const keys = new Set<string>()
  for (const words of choice.split('|')) {
    const key = plainFirst(words)
    if (key === null) return null
    keys.add(key)
  }
  return [...keys]
}

function plainFirst(words: string): string | null {
  let end = 0
  while (isAsciiLetter(words.charCodeAt(end))) end++
  // Most first words: the patterns below are compiled for those of other letters only.
  if (end > 0 && (end === words.length || words.charCodeAt(end) === SPACE)) return words.slice(0, end)
  const space = words.search(/\s/)
  const word = space < 0 ? words : words.slice(0, space)
  const first = NOT_PLAIN.test(word) ? undefined : tokenize(word)[0]
  return first === undefined ? null : keyOf(first)
}

const SPACE = 0x20
