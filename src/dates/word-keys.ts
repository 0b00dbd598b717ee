import { classAt, HAN, LETTER } from './characters.js'
import { fold } from './fold.js'

/** Bits of a key: enough that some thousand names leave most of the table empty. */
const BITS = 17
export const KEY_COUNT = 1 << BITS

/** What a word may be to a date; bits, since one key serves several words. */
export const OPENS = 1
export const STANDS_ALONE = 2
export const BESIDE_NUMBER = 4
/** A name that is a word of other languages than its own: it counts there, and where the language is not known. */
export const SHORT_NAME = 8

/** Entries of units that are no letters, that folding drops, that are more than one letter or half of one, or a word. */
export const NO_LETTER = 1
const DROPPED = 2
const MANY = 3
const FOLDED = 4
/** A character that is a word of its own. */
export const WORD = 5
/** Entries from here on are the folded letter itself. */
export const PLAIN_LETTER = 6

/** How a UTF-16 unit enters a key, by unit; 0 until it is first met. */
const UNITS = new Uint16Array(0x10000)
const EXPANSIONS = new Map<number, string>()

/** How a UTF-16 unit enters a key. */
export function entryOf(unit: number): number {
  const known = UNITS[unit] ?? NO_LETTER
  return known !== 0 ? known : learn(unit)
}

/** Behind Latin and Greek, and in front of Cyrillic: pages in Latin letters need no name beyond. */
const FIRST_FAR = 0x400

/** Whether a folded letter is neither Latin nor Greek. */
export function isFarLetter(letter: number): boolean {
  return letter >= FIRST_FAR
}

/** False where a word that begins with this unit is sure to fold to one that begins with a Latin or Greek letter. */
export function mayBeFar(unit: number): boolean {
  const entry = entryOf(unit)
  return entry < PLAIN_LETTER || isFarLetter(entry)
}

export const EMPTY_KEY = 0x811c9dc5 | 0

/** The running key with one more letter. */
export function mix(key: number, letter: number): number {
  return (Math.imul(key ^ letter, 0x01000193) + 0x9e3779b9) | 0
}

/** The key that a running key ends as. */
export function finish(key: number): number {
  return key >>> (32 - BITS)
}

/**
 * A number that is the same for all words that fold alike, without building a string: words of a text that can be no
 * date name are told by it alone. Different words may share a key.
 */
export function keyOf(text: string, start: number, end: number): number {
  let key = EMPTY_KEY
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const entry = entryOf(unit)
    if (entry >= PLAIN_LETTER) key = mix(key, entry)
    else if (entry === WORD) key = mix(key, unit)
    else if (entry === MANY) key = mixAll(key, EXPANSIONS.get(unit) ?? '')
    else if (entry === FOLDED) return finish(mixAll(EMPTY_KEY, decomposed(fold(text.slice(start, end)))))
  }
  return finish(key)
}

function mixAll(key: number, units: string): number {
  let mixed = key
  for (let at = 0; at < units.length; at++) mixed = mix(mixed, units.charCodeAt(at))
  return mixed
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = classAt(character, 0)
  const letter = kind === LETTER || isHalf(unit)
  const entry = letter ? entryOfLetter(unit, character) : kind === HAN ? WORD : NO_LETTER
  UNITS[unit] = entry
  return entry
}

function entryOfLetter(unit: number, character: string): number {
  // Halves of a pair change case together: their words are folded whole.
  if (isHalf(unit)) return FOLDED
  const units = decomposed(fold(character))
  if (units === '') return DROPPED
  if (units.length === 1) return units.charCodeAt(0)
  EXPANSIONS.set(unit, units)
  return MANY
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000
}

/** Every spelling of a folded word alike, whether its characters are composed or not, and its sigma final or not. */
function decomposed(folded: string): string {
  return folded.normalize('NFD').replace(/ς/g, 'σ')
}
