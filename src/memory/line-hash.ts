import { MEMORY } from '../data/memory.js'
import { LongHash } from './hash.js'

const SPACE = 0x20
const ZERO = 0x30
const NINE = 0x39

/**
 * Hash of a line by its normalised tokens, 48 bits, of which the last says whether the line is as long as sentences are.
 * Runs of digits are one: '25 comments' and '7 comments' are the same line. Null for a line without a letter: a number
 * repeats without being the site's.
 *
 * @param words length of the line in words, as `wordLength` has it
 */
export function lineHash(tokens: readonly string[], words: number): number | null {
  const hash = new LongHash()
  let hasLetter = false
  for (const token of tokens) {
    let inNumber = false
    for (let i = 0; i < token.length; i++) {
      const unit = token.charCodeAt(i)
      const isDigit = unit >= ZERO && unit <= NINE
      if (!isDigit) hasLetter = true
      if (!isDigit || !inNumber) hash.feed(isDigit ? ZERO : unit)
      inNumber = isDigit
    }
    hash.feed(SPACE)
  }
  if (!hasLetter) return null
  const value = hash.end()
  return value - (value % 2) + Number(words >= MEMORY.sentenceWords)
}

/** Whether a line is as long as sentences are, by its hash. */
export function isSentence(hash: number): boolean {
  return hash % 2 === 1
}
