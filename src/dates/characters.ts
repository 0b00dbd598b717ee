import { NUMERAL_ZEROS } from '../data/dates/numerals.generated.js'

/** What a UTF-16 unit is to the tokeniser; `UNKNOWN` only in the table, until the unit is first met. */
const UNKNOWN = 0
const OTHER = 1
export const LETTER = 2
export const DIGIT = 3
export const BLANK = 4
export const HAN = 5
export const BREAK = 6
const SURROGATE = 7
/** Marks of writing direction: they stand between digits and separators and part nothing. */
export const SILENT = 8

/** Filled as units are met: classifying all of Unicode would cost every caller some 20 ms. */
const CLASSES = new Uint8Array(0x10000)
const ZEROS = new Map(NUMERAL_ZEROS.map(([id, zero]) => [zero, id]))
const HIGH_ZEROS = NUMERAL_ZEROS.filter(([, zero]) => zero > 0xffff).map(([, zero]) => zero)

/** The class of the character at an offset, `OTHER` outside the text; both halves of a pair count as one. */
export function classAt(text: string, at: number): number {
  // Asking a table for NaN would make every later question slow.
  if (at >= text.length) return OTHER
  const unit = text.charCodeAt(at)
  const known = CLASSES[unit] ?? OTHER
  if (known !== UNKNOWN && known !== SURROGATE) return known
  return known === SURROGATE ? classOfPair(text, at) : learn(text, at, unit)
}

function learn(text: string, at: number, unit: number): number {
  CLASSES[unit] = classify(unit)
  return classAt(text, at)
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return SURROGATE
  const character = String.fromCharCode(unit)
  // Modifier apostrophes are read like the ASCII one; the zero-width joiners stand inside words.
  if (unit >= 0x2b9 && unit <= 0x2bf) return OTHER
  if (/[\u00ad\u200c\u200d]/.test(character)) return LETTER
  if (/[\n\r\u2028\u2029]/.test(character)) return BREAK
  if (/[\u200e\u200f\u061c\u202a-\u202e\u2060-\u2069]/.test(character)) return SILENT
  if (/[\s\u200b]/.test(character)) return BLANK
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/\p{sc=Han}/u.test(character)) return HAN
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER
}

function classOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0
  if (point <= 0xffff) return OTHER
  if (highZero(point) >= 0) return DIGIT
  // The scripts of living languages end where emoji and symbols begin; Han has planes of its own.
  if (point >= 0x20000) return HAN
  return /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? LETTER : OTHER
}

/** Length in UTF-16 units of the character at an offset. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function highZero(point: number): number {
  for (const zero of HIGH_ZEROS) if (point >= zero && point < zero + 10) return zero
  return -1
}

/** The code point of the zero of a digit's run; Unicode lays the ten out in a row. */
export function zeroOf(point: number): number {
  if (point >= 0x30 && point <= 0x39) return 0x30
  if (point > 0xffff) return highZero(point)
  for (let zero = point; zero > point - 10; zero--) if (ZEROS.has(zero)) return zero
  return point
}

/** CLDR id of the numbering system with this zero. */
export function numeralsOf(zero: number): string {
  return ZEROS.get(zero) ?? 'latn'
}
