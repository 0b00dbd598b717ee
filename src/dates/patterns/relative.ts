import { RELATIVE, type RelativeWords } from '../../data/dates/relative.js'
import type { RelativeDate } from '../candidate.js'
import type { ScanContext } from '../context.js'
import { fold } from '../fold.js'
import { at, LINE, type Token, tokenise } from '../tokens.js'

export interface RelativeMatch extends RelativeDate {
  next: number
}

type Unit = RelativeDate['unit']

interface Lexicon {
  units: ReadonlyMap<string, Unit>
  /** First words of units. */
  unitStarts: ReadonlySet<string>
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  words: ReadonlyMap<string, number>
  one: ReadonlySet<string>
  /** First words of what may stand in front. */
  starts: ReadonlySet<string>
  /** First words of which one must stand in a text without digits for it to hold a relative date. */
  hints: ReadonlySet<string>
  /** First words of which one must stand beside the number of a relative date. */
  numbered: ReadonlySet<string>
}

const LEXICONS = new Map<string, Lexicon>()

/** The constant lexicon of a language, made when it is first met; undefined where there is none. */
function lexiconOf(language: string): Lexicon | undefined {
  const known = LEXICONS.get(language)
  if (known !== undefined || !Object.hasOwn(RELATIVE, language)) return known
  const lexicon = compile(RELATIVE[language] as RelativeWords)
  LEXICONS.set(language, lexicon)
  return lexicon
}

/** Digits of the largest number of units. */
const MOST_DIGITS = 3
/** Longest phrase in tokens ('il y a', 'yang lalu', three Han letters). */
const LONGEST = 3

function compile(words: RelativeWords): Lexicon {
  const split = (list: string): string[] => list.split('|').filter(Boolean).map(phrase)
  const units = new Map<string, Unit>()
  for (const [unit, forms] of Object.entries(words.units))
    for (const form of split(forms)) units.set(form, unit as Unit)
  const dayWords = words.words
    .split('|')
    .filter(Boolean)
    .map((entry): [string, number] => {
      const [word = '', days = '0'] = entry.split(':')
      return [phrase(word), Number(days)]
    })
  // 'Il y a' begins with its first word, Han phrases with their first letter.
  const first = (phrases: string): string[] =>
    phrases
      .split('|')
      .filter(Boolean)
      .map((each) => tokenise(each)[0]?.text ?? '')
  const days = first(words.words.replace(/:-?\d/g, ''))
  // 'An hour ago' is told by 'ago', 'vor einer Stunde' by the unit: articles and prepositions are everywhere.
  const unitWords = first(Object.values(words.units).join('|'))
  const numbered = new Set([...first(words.after), ...(words.before === '' ? [] : unitWords)])
  return {
    units,
    unitStarts: new Set(unitWords),
    before: new Set(split(words.before)),
    after: new Set(split(words.after)),
    words: new Map(dayWords),
    one: new Set(split(words.one)),
    starts: new Set([...first(words.before), ...first(words.one), ...days]),
    hints: new Set(words.one === '' ? days : [...days, ...numbered]),
    numbered,
  }
}

/** Folded words without spaces: Han letters are tokens of their own. */
function phrase(text: string): string {
  return text.split(' ').map(fold).join('')
}

/** True where a relative date without a number in front begins with this folded word. */
export function beginsRelative(word: string, base: string): boolean {
  return relativeWords(base, 'starts').has(word) || relativeWords('en', 'starts').has(word)
}

type WordSet = 'starts' | 'hints' | 'numbered'

/** A set of folded first words of a language; see `Lexicon`. */
export function relativeWords(language: string, set: WordSet): ReadonlySet<string> {
  return lexiconOf(language)?.[set] ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

/** `yesterday`, `3 hours ago`, `vor einer Stunde`, in the page's language or English. */
export function parseRelative(context: ScanContext, index: number): RelativeMatch | null {
  const own = lexiconOf(context.base)
  const english = lexiconOf('en')
  const found = own && parseIn(context.tokens, index, own)
  return found || !english || own === english ? (found ?? null) : parseIn(context.tokens, index, english)
}

function parseIn(tokens: readonly Token[], index: number, lexicon: Lexicon): RelativeMatch | null {
  const first = at(tokens, index)
  const begins = first.kind === 'number' ? first.text.length <= MOST_DIGITS : lexicon.starts.has(first.text)
  if (!begins) return null
  return parseAgo(tokens, index, lexicon) ?? parseWord(tokens, index, lexicon)
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
  if (!one && (number.kind !== 'number' || number.text.length > MOST_DIGITS)) return null
  if (!lexicon.unitStarts.has(at(tokens, numberAt + 1).text)) return null
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
