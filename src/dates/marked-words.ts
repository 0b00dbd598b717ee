import { CJK_ERAS, HAN_DIGITS, HAN_WEEKDAY_HEADS, HAN_WEEKDAYS } from '../data/dates/cjk.js'
import { DAY_WORDS, MONTH_MARKERS, TENS_WORDS, YEAR_PREFIXES } from './lexicon.js'
import { beginsDateName, eachFirstWord, weekdayWords } from './names.js'
import { beginsRelative, eachRelativeWord, relativeWords } from './patterns/relative.js'
import { KEY_COUNT, keyOf } from './word-keys.js'

/** What a word may be to a date, in any language; bits, since one key serves several words. */
export const OPENS = 1
export const STANDS_ALONE = 2
export const BESIDE_NUMBER = 4

/** Words that open a date and are no names: 'tháng 8', 'सन् 1989'. */
const STARTS = new Set([...MONTH_MARKERS, ...YEAR_PREFIXES])

let marks: Uint8Array | undefined

/**
 * What the words with this key may be: bits of a constant table, built at first use since a caller may never need it.
 * Zero, as for most words of a text, is sure; a bit is to be checked by the functions below.
 */
export function bitsOf(key: number): number {
  marks ??= buildTable()
  return marks[key] ?? 0
}

function buildTable(): Uint8Array {
  const built = new Uint8Array(KEY_COUNT)
  const mark = (word: string, bits: number): void => {
    const key = keyOf(word, 0, word.length)
    built[key] = (built[key] ?? 0) | bits
  }
  eachFirstWord((word, isFullWeekday) => mark(word, OPENS | BESIDE_NUMBER | (isFullWeekday ? STANDS_ALONE : 0)))
  eachRelativeWord('starts', (word) => mark(word, OPENS))
  eachRelativeWord('hints', (word) => mark(word, STANDS_ALONE))
  eachRelativeWord('numbered', (word) => mark(word, BESIDE_NUMBER))
  for (const word of DAY_WORDS.keys()) mark(word, OPENS | STANDS_ALONE)
  for (const word of TENS_WORDS.keys()) mark(word, OPENS | STANDS_ALONE)
  for (const word of STARTS) mark(word, OPENS)
  for (const word of MONTH_MARKERS) mark(word, BESIDE_NUMBER)
  for (const letter of [...HAN_DIGITS.keys(), ...HAN_WEEKDAYS.keys(), '元']) mark(letter, OPENS)
  for (const letter of HAN_WEEKDAY_HEADS) mark(letter, OPENS | STANDS_ALONE)
  for (const [name] of CJK_ERAS) mark(name.charAt(0), OPENS)
  return built
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
