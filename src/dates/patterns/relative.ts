import { RELATIVE, type RelativeWords } from '../../data/dates/relative.js'
import type { RelativeDate } from '../candidate.js'
import type { ScanContext } from '../context.js'
import { fold } from '../fold.js'
import { at, LINE, type Token } from '../tokens.js'

export interface RelativeMatch extends RelativeDate {
  next: number
}

type Unit = RelativeDate['unit']

interface Lexicon {
  units: ReadonlyMap<string, Unit>
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  words: ReadonlyMap<string, number>
  one: ReadonlySet<string>
}

const LEXICONS = new Map(Object.entries(RELATIVE).map(([language, words]) => [language, compile(words)]))
/** Longest phrase in tokens ('il y a', 'yang lalu', three Han letters). */
const LONGEST = 3

function compile(words: RelativeWords): Lexicon {
  const split = (list: string): string[] => list.split('|').filter(Boolean).map(phrase)
  const units = new Map<string, Unit>()
  for (const [unit, forms] of Object.entries(words.units))
    for (const form of split(forms)) units.set(form, unit as Unit)
  const days = words.words
    .split('|')
    .filter(Boolean)
    .map((entry): [string, number] => {
      const [word = '', days = '0'] = entry.split(':')
      return [phrase(word), Number(days)]
    })
  return {
    units,
    before: new Set(split(words.before)),
    after: new Set(split(words.after)),
    words: new Map(days),
    one: new Set(split(words.one)),
  }
}

/** Folded words without spaces: Han letters are tokens of their own. */
function phrase(text: string): string {
  return text.split(' ').map(fold).join('')
}

/** True where a word begins or is part of a relative date in this language. */
export function isRelativeWord(word: string, base: string): boolean {
  const lexicon = LEXICONS.get(base)
  return lexicon !== undefined && (lexicon.words.has(word) || lexicon.after.has(word))
}

/** `yesterday`, `3 hours ago`, `vor einer Stunde`, in the page's language or English. */
export function parseRelative(context: ScanContext, index: number): RelativeMatch | null {
  for (const language of new Set([context.base, 'en'])) {
    const lexicon = LEXICONS.get(language)
    const match = lexicon && (parseAgo(context.tokens, index, lexicon) ?? parseWord(context.tokens, index, lexicon))
    if (match) return match
  }
  return null
}

function parseWord(tokens: readonly Token[], index: number, lexicon: Lexicon): RelativeMatch | null {
  const found = longest(tokens, index, (text) => lexicon.words.has(text))
  return found ? { amount: lexicon.words.get(found.text) ?? 0, unit: 'day', next: found.next } : null
}

function parseAgo(tokens: readonly Token[], index: number, lexicon: Lexicon): RelativeMatch | null {
  const before = longest(tokens, index, (text) => lexicon.before.has(text))
  const numberAt = before ? before.next : index
  const number = at(tokens, numberAt)
  const one = lexicon.one.has(number.text)
  if (!one && (number.kind !== 'number' || number.text.length > 3)) return null
  const unit = longest(tokens, numberAt + 1, (text) => lexicon.units.has(text))
  const name = unit && lexicon.units.get(unit.text)
  if (!unit || !name) return null
  const amount = one ? -1 : -number.value
  if (before) return { amount, unit: name, next: unit.next }
  const after = longest(tokens, unit.next, (text) => lexicon.after.has(text))
  return after ? { amount, unit: name, next: after.next } : null
}

function longest(
  tokens: readonly Token[],
  index: number,
  known: (text: string) => boolean,
): { text: string; next: number } | null {
  let text = ''
  let found: { text: string; next: number } | null = null
  for (let step = 0; step < LONGEST; step++) {
    const token = at(tokens, index + step)
    if (token.kind === 'end' || (step > 0 && token.gap === LINE)) break
    if (token.kind === 'mark' && !/^['’]$/.test(token.text)) break
    text += token.kind === 'mark' ? '' : token.text
    if (known(text)) found = { text, next: index + step + 1 }
  }
  return found
}
