import { fold } from './fold.js'
import { DAY_WORDS } from './lexicon.js'
import { weekdayWords } from './names.js'
import { relativeHints } from './patterns/relative.js'
import { eachWord, hasDigit } from './tokens.js'

/** What tells, before tokens are built, that a text may hold a date. */
export interface Prefilter {
  /** Words of which one stands in every date without a digit. */
  words: readonly ReadonlySet<string>[]
  /** 1 for the ASCII letters, in both cases, that one of those words begins with. */
  initials: Uint8Array
}

export function buildPrefilter(base: string): Prefilter {
  const words = [
    weekdayWords(base),
    weekdayWords('en'),
    relativeHints(base),
    relativeHints('en'),
    new Set(DAY_WORDS.keys()),
  ]
  const initials = new Uint8Array(128)
  for (const set of words) {
    for (const word of set) {
      const unit = word.charCodeAt(0)
      if (unit >= 0x61 && unit <= 0x7a) initials.fill(1, unit, unit + 1).fill(1, unit - 32, unit - 31)
    }
  }
  return { words, initials }
}

/** False where neither a digit nor a word of a date without digits stands in the text. */
export function mayHoldDate(text: string, from: number, to: number, { words, initials }: Prefilter): boolean {
  if (hasDigit(text, from, to)) return true
  return eachWord(text, from, to, (start, end) => {
    const unit = text.charCodeAt(start)
    if (unit < 128 && (initials[unit] === 0 || end - start < 3)) return false
    const word = fold(text.slice(start, end))
    return words.some((set) => set.has(word))
  })
}
