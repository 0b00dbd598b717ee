import { CREDIT_ENDINGS, CREDITED } from '../data/credits.js'
import { endsSentence } from '../lib/sentences.js'
import { tokenize, wordLength } from '../lib/tokens.js'
import type { PhraseIndex } from './phrase-index.js'
import { findPhrases } from './phrases.js'

/** What parts a credit from the sentence before it: the end of that sentence, or a bracket that closes with the block. */
const LAST_PART =
  /(?:[\p{Sentence_Terminal}»”"’]\s+|[。！？]|[(（[【])([^\p{Sentence_Terminal}([（【]{3,60}\.?[)）\]】]?)$/u

/** 'The bridge in spring. © Anna Berg / Harbour News': the sign of rights behind a text, and a few words. */
const SIGN = /\s[©Ⓒ]\s?[^\p{Sentence_Terminal}©Ⓒ]{2,50}\.?[)）\]]?$/u

/** Units at the end of a block that hold its credit. */
const TAIL = 72

/**
 * Whether a caption ends in who took the picture: 'The bridge in spring. Photo Anna Berg', 'The bridge (Photo: Berg)'.
 *
 * @param tokens normalised tokens of the text
 */
export function isCredited(text: string, tokens: readonly string[], index: PhraseIndex): boolean {
  if (text.length > CREDITED.length || tokens.length < CREDITED.tokens) return false
  if (!mayBeParted(text)) return false
  const tail = text.slice(-TAIL)
  if (SIGN.test(tail)) return true
  const last = LAST_PART.exec(tail)?.[1]
  if (last === undefined || (endsSentence(last) && !last.endsWith('.'))) return false
  const own = tokenize(last)
  if (own.length < 2 || wordLength(own) > CREDITED.words) return false
  if (CREDIT_ENDINGS.has(own.at(-1) as string)) return true
  return (
    !endsSentence(last) &&
    findPhrases(last, own, index).some(({ group, from }) => from === 0 && group.reason === 'credit')
  )
}

/** False where nothing at the end of the text is beyond ASCII or parts a credit there. */
function mayBeParted(text: string): boolean {
  const least = Math.max(0, text.length - TAIL)
  for (let at = text.length - SHORTEST; at >= least; at--) {
    const unit = text.charCodeAt(at)
    if (unit >= PARTING.length || PARTING[unit] === 1) return true
  }
  return false
}

/** Units of the shortest credit with its sign. */
const SHORTEST = 3
/** Of each ASCII unit whether it is among those that part in `LAST_PART`. */
const PARTING = Uint8Array.from({ length: 0x80 }, (_, unit) => Number('.!?"(['.includes(String.fromCharCode(unit))))
