import { LongHash } from './hash.js'

const SPACE = 0x20
const ZERO = 0x30
const NINE = 0x39

/**
 * Hash of a line by its normalised tokens, 48 bits. Runs of digits are one: '25 comments' and '7 comments' are the same
 * line. Null for a line without a letter: a number repeats without being the site's.
 */
export function lineHash(tokens: readonly string[]): number | null {
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
  return hasLetter ? hash.end() : null
}
