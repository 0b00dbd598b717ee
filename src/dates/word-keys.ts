import { fold } from './fold.js'

/** Bits of a key: enough that some thousand names leave most of the table empty. */
const BITS = 17
export const KEY_COUNT = 1 << BITS

const DROPPED = 1
const MANY = 2
const FOLDED = 3

/** How a UTF-16 unit enters a key: itself folded, or one of the marks above; 0 until it is first met. */
const UNITS = new Uint16Array(0x10000)
const EXPANSIONS = new Map<number, string>()

/**
 * A number that is the same for all words that fold alike, without building a string: words of a text that can be no
 * date name are told by it alone. Different words may share a key.
 */
export function keyOf(text: string, start: number, end: number): number {
  let key = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const folded = UNITS[unit] || learn(unit)
    if (folded > FOLDED) key = mix(key, folded)
    else if (folded === MANY) key = mixAll(key, EXPANSIONS.get(unit) ?? '')
    else if (folded === FOLDED) return mixAll(0x811c9dc5, decomposed(fold(text.slice(start, end)))) >>> (32 - BITS)
  }
  return key >>> (32 - BITS)
}

function mix(key: number, unit: number): number {
  return (Math.imul(key ^ unit, 0x01000193) + 0x9e3779b9) | 0
}

function mixAll(key: number, units: string): number {
  let mixed = key
  for (let at = 0; at < units.length; at++) mixed = mix(mixed, units.charCodeAt(at))
  return mixed
}

function learn(unit: number): number {
  const units = decomposed(fold(String.fromCharCode(unit)))
  let entry = units.charCodeAt(0)
  // Pairs change case together, and single jamo may compose: such words are folded whole.
  if (unit >= 0xd800 && unit < 0xe000) entry = FOLDED
  else if (units === '') entry = DROPPED
  else if (units.length > 1) {
    entry = MANY
    EXPANSIONS.set(unit, units)
  }
  UNITS[unit] = entry
  return entry
}

/** Every spelling of a folded word alike, whether its characters are composed or not, and its sigma final or not. */
function decomposed(folded: string): string {
  return folded.normalize('NFD').replace(/ς/g, 'σ')
}
