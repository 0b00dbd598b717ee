import { CJK_ERAS, HAN_DIGITS, HAN_WEEKDAY_HEADS, HAN_WEEKDAYS } from '../data/dates/cjk.js'
import { DAY_WORDS, MONTH_MARKERS, TENS_WORDS, YEAR_PREFIXES } from './lexicon.js'
import { beginsDateName, nameMarks, nameWords, weekdayWords } from './names.js'
import { HEBREW_DAYS, HEBREW_MONTH_WORDS } from './patterns/hebrew.js'
import { beginsRelative, relativeWords } from './patterns/relative.js'
import { BESIDE_NUMBER, isFarLetter, keyOf, OPENS, SHORT_NAME, STANDS_ALONE } from './word-keys.js'

/** What the words with a key may be, by key. Zero, as for most words of a text, is sure; a bit is to be checked below. */
type Table = Uint8Array

/** Tables of as many languages are kept: some 16 MB at most. */
const KEPT = 64
const MARKS = new Map<string, Marks>()

/** Words that open a date and are no names: 'tháng 8', 'सन् 1989'. */
const STARTS = new Set([...MONTH_MARKERS, ...YEAR_PREFIXES])

/** The constant table of a language, built when it is first met; names in far letters enter when a word of such is met. */
export class Marks {
  private near: Table | undefined
  private all: Table | undefined

  constructor(private readonly base: string) {}

  /** What a word may be, by its key; `far` unless it is sure to fold to Latin or Greek letters. */
  of(key: number, far: boolean): number {
    if (!far) this.near ??= buildNear(this.base)
    else this.all ??= buildAll(this.base)
    return (far ? this.all : this.near)?.[key] ?? 0
  }
}

export function marksOf(base: string): Marks {
  const known = MARKS.get(base)
  if (known) return known
  const [oldest] = MARKS.keys()
  if (MARKS.size >= KEPT && oldest !== undefined) MARKS.delete(oldest)
  const marks = new Marks(base)
  MARKS.set(base, marks)
  return marks
}

function buildNear(base: string): Table {
  everywhere ??= buildEverywhere()
  const table = everywhere.slice()
  const mark = (words: Iterable<string>, bits: number): void => add(table, words, bits)
  addNames(table, base, false)
  for (const language of new Set([base, 'en'])) {
    mark(weekdayWords(language), STANDS_ALONE)
    mark(relativeWords(language, 'starts'), OPENS)
    mark(relativeWords(language, 'hints'), STANDS_ALONE)
    mark(relativeWords(language, 'numbered'), BESIDE_NUMBER)
  }
  return table
}

function buildAll(base: string): Table {
  const table = buildNear(base)
  const far = nameMarks(true)
  for (let key = 0; key < table.length; key++) table[key] = (table[key] as number) | (far[key] as number)
  addNames(table, base, true)
  return table
}

/** Marks the names that count on pages of this language; all of them where it is not known. */
function addNames(table: Table, base: string, areFar: boolean): void {
  const bits = OPENS | BESIDE_NUMBER
  if (base === 'und') {
    const marks = nameMarks(areFar)
    for (let key = 0; key < table.length; key++)
      if (((marks[key] as number) & SHORT_NAME) !== 0) table[key] = (table[key] as number) | bits
  }
  for (const language of new Set([base, 'en'])) {
    for (const word of nameWords(language)) if (isFarLetter(word.charCodeAt(0)) === areFar) add(table, [word], bits)
  }
}

let everywhere: Table | undefined

/** What counts in all languages, names in far letters aside. */
function buildEverywhere(): Table {
  const table = nameMarks(false).slice()
  const mark = (words: Iterable<string>, bits: number): void => add(table, words, bits)
  mark([...DAY_WORDS.keys(), ...TENS_WORDS.keys()], OPENS | STANDS_ALONE)
  mark(STARTS, OPENS)
  mark(MONTH_MARKERS, BESIDE_NUMBER)
  mark([...HAN_DIGITS.keys(), ...HAN_WEEKDAYS.keys(), '元', ...CJK_ERAS.map(([name]) => name.charAt(0))], OPENS)
  mark(HEBREW_DAYS, OPENS)
  mark(HEBREW_MONTH_WORDS, STANDS_ALONE)
  mark(HAN_WEEKDAY_HEADS, OPENS | STANDS_ALONE)
  return table
}

function add(table: Table, words: Iterable<string>, bits: number): void {
  for (const word of words) {
    const key = keyOf(word, 0, word.length)
    table[key] = (table[key] as number) | bits
  }
}

/** True where a date may begin with this folded word. */
export function opensDate(word: string, base: string): boolean {
  const first = word.charCodeAt(0)
  return (
    // Every Han character is a token of its own, so that looking further is as cheap as asking tables.
    (first >= 0x3007 && first <= 0x9fff) ||
    DAY_WORDS.has(word) ||
    TENS_WORDS.has(word) ||
    STARTS.has(word) ||
    HEBREW_DAYS.has(word) ||
    beginsDateName(word, base) ||
    beginsRelative(word, base)
  )
}

/** True where this folded word belongs to dates without a digit: a weekday, 'yesterday', 'the fourth of January'. */
export function standsAlone(word: string, base: string): boolean {
  return (
    weekdayWords(base).has(word) ||
    weekdayWords('en').has(word) ||
    relativeWords(base, 'hints').has(word) ||
    relativeWords('en', 'hints').has(word) ||
    DAY_WORDS.has(word) ||
    TENS_WORDS.has(word) ||
    HEBREW_MONTH_WORDS.has(word) ||
    HAN_WEEKDAY_HEADS.has(word)
  )
}

/** True where this folded word makes a date of a number of one or two digits: a month, 'ago'. */
export function standsByNumber(word: string, base: string): boolean {
  return (
    MONTH_MARKERS.has(word) ||
    beginsDateName(word, base) ||
    relativeWords(base, 'numbered').has(word) ||
    relativeWords('en', 'numbered').has(word)
  )
}
