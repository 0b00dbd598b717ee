import { HAN_DIGITS } from '../data/dates/cjk.js'
import { classAt, DIGIT, HAN, LETTER, widthAt } from './characters.js'
import { fold } from './fold.js'
import { marksOf, standsAlone, standsByNumber } from './marked-words.js'
import { wordEnd } from './tokens.js'
import {
  BESIDE_NUMBER,
  EMPTY_KEY,
  entryOf,
  finish,
  isFarLetter,
  keyOf,
  mix,
  NO_LETTER,
  PLAIN_LETTER,
  STANDS_ALONE,
  WORD,
} from './word-keys.js'

const units = (characters: string): ReadonlySet<number> => new Set([...characters].map((each) => each.charCodeAt(0)))
/** Between the numbers of a numeric date. */
const SEPARATORS = units('./-‐–٫۔')
/** Behind a number: year, month and day of Chinese, Japanese and Korean. */
const CJK_UNITS = units('年月日号號년월일')
const SPACE = 0x20
/** Stands for letters that were not looked at one by one. */
const ANY_LETTER = 0xffff

/**
 * False where no date can stand in the text, found in one pass without building tokens: it has neither a digit nor a word
 * of a date without digits, or its numbers are short and no name, unit or further number makes a date of them.
 */
export function mayHoldDate(text: string, from: number, to: number, base: string): boolean {
  const marks = marksOf(base)
  let numbered = false
  let named = false
  let at = from
  while (at < to) {
    const start = at
    let key = EMPTY_KEY
    // All letters in one: far where one of them is.
    let letters = 0
    let entry = entryOf(text.charCodeAt(at))
    while (entry >= PLAIN_LETTER) {
      key = mix(key, entry)
      letters |= entry
      at++
      entry = at < to ? entryOf(text.charCodeAt(at)) : NO_LETTER
    }
    if (entry !== NO_LETTER || at === start) {
      const kind = classAt(text, start)
      if (kind === DIGIT) {
        at = numberEnd(text, start, to)
        if (isTelling(text, start, at)) return true
        if (named) return true
        numbered = true
        continue
      }
      at = kind === LETTER ? wordEnd(text, start, to) : start + widthAt(text, start)
      if (kind !== LETTER && kind !== HAN) continue
      if (kind === HAN && CJK_UNITS.has(text.charCodeAt(at)) && HAN_DIGITS.has(text.charAt(start))) return true
      letters = ANY_LETTER
      key = entry === WORD ? finish(mix(EMPTY_KEY, text.charCodeAt(start))) : keyOf(text, start, at)
    } else key = finish(key)
    const bits: number = marks.of(key, isFarLetter(letters)) & (named ? STANDS_ALONE : STANDS_ALONE | BESIDE_NUMBER)
    if (bits === 0) continue
    const word = fold(text.slice(start, at))
    if ((bits & STANDS_ALONE) !== 0 && standsAlone(word, base)) return true
    named ||= (bits & BESIDE_NUMBER) !== 0 && standsByNumber(word, base)
    if (numbered && named) return true
  }
  return false
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start
  while (at < to && classAt(text, at) === DIGIT) at += widthAt(text, at)
  return at
}

/** A number that may be a date or begin one without a word: a year, a compact date, '5.1.', '5月'. */
function isTelling(text: string, start: number, end: number): boolean {
  const digits = (end - start) / widthAt(text, start)
  if (digits === 4 || digits === 8) return true
  if (digits > 2) return false
  const behind = text.charCodeAt(end)
  if (CJK_UNITS.has(behind === SPACE ? text.charCodeAt(end + 1) : behind) || isUnspaced(behind)) return true
  return chainsTo(text, end) > 0 && chainsTo(text, numberEnd(text, chainsTo(text, end), text.length)) > 0
}

/** Offset of the number behind one separator and a space at most, 0 where none stands there. */
function chainsTo(text: string, end: number): number {
  if (!SEPARATORS.has(text.charCodeAt(end))) return 0
  const next = text.charCodeAt(end + 1) === SPACE ? end + 2 : end + 1
  return classAt(text, next) === DIGIT ? next : 0
}

/** Thai, Lao, Tibetan, Burmese and Khmer letters: their words are not parted, so that a name may stand inside a run. */
function isUnspaced(unit: number): boolean {
  return (unit >= 0x0e00 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800)
}
