import type { SourceBlock } from '../types/index.js'
import type { DateCandidate } from './candidate.js'
import { skipLabel } from './labels.js'
import { DATELINE_WORDS } from './lexicon.js'
import { at, type Token, tokenise } from './tokens.js'

/** A dateline is a line, not a paragraph. */
const LONGEST = 200

/** True where a block is nothing but a date with its labels, punctuation and time. */
export function isDateline(block: SourceBlock, candidates: readonly DateCandidate[]): boolean {
  if (block.text.length > LONGEST || !candidates.some(namesMoment)) return false
  let from = 0
  for (const candidate of candidates) {
    if (!isFurniture(block.text.slice(from, candidate.start))) return false
    from = candidate.end
  }
  return isFurniture(block.text.slice(from))
}

/** A bare year or weekday is a word of the text; a day, a month or a distance in time is a date. */
function namesMoment({ fields, relative }: DateCandidate): boolean {
  return relative !== null || fields.month !== undefined
}

/** Labels, times, reading times and small words of datelines. */
function isFurniture(text: string): boolean {
  const tokens = tokenise(text)
  let index = 0
  while (index < tokens.length) {
    const behind = Math.max(skipLabel(tokens, index), skipBracket(tokens, index))
    const token = at(tokens, index)
    if (behind > index) index = behind
    else if (token.kind === 'mark' || DATELINE_WORDS.has(token.text) || isSmallNumber(token.text, token.value)) index++
    else return false
  }
  return true
}

/** The same day in a calendar that is not read: `(२०७८ पुस २१)`. */
function skipBracket(tokens: readonly Token[], index: number): number {
  const inside = [1, 2, 3].map((step) => at(tokens, index + step))
  const dated = at(tokens, index).text === '(' && at(tokens, index + 4).text === ')'
  const numbers = inside.filter((token) => token.kind === 'number' && (token.text.length === 4 || token.value <= 31))
  return dated && numbers.length === 2 ? index + 5 : index
}

/** Hours, minutes, and the '2' of '2 min read'. */
function isSmallNumber(text: string, value: number): boolean {
  return text.length <= 2 && value < 60
}
