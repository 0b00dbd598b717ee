import { tokenizeWithOffsets, wordLength } from '../lib/tokens.js'
import type { PhraseLabel } from '../types/index.js'
import type { PhraseIndex } from './phrase-index.js'
import { keyOf, matchPhrase } from './phrase-pattern.js'

const DEFAULT_MOST_WORDS = 14
/** Tokens of a block that are looked at: boilerplate says what it is early on. */
const TOKEN_WINDOW = 400
/** A phrase that a colon sets off ends within these UTF-16 units. */
const COLON_WINDOW = 80

/**
 * The phrases that stand in a block. Phrases within quotation marks are somebody's words, not the site's.
 *
 * @param index the phrases of the page's language; see `phraseIndex`
 */
export function findPhrases(text: string, tokens: readonly string[], index: PhraseIndex): PhraseLabel[] {
  const labels: PhraseLabel[] = []
  const words = wordLength(tokens)
  const most = Math.min(tokens.length, TOKEN_WINDOW)
  for (let from = 0; from < most; from++) {
    const patterns = index.get(keyOf(tokens[from] as string))
    if (patterns === undefined) continue
    for (const pattern of patterns) {
      const { place, mostWords } = pattern.group
      if (place !== 'within' && from > 0) continue
      if (place === 'start' && words > (mostWords ?? DEFAULT_MOST_WORDS)) continue
      const to = matchPhrase(pattern, tokens, from, place === 'whole')
      if (to <= from || (pattern.group.colon === true && !hasColon(text, to))) continue
      labels.push({ group: pattern.group, from, to })
    }
  }
  return labels.some(({ group }) => group.place === 'within') ? withoutQuoted(text, tokens, labels) : labels
}

/** Whether a colon stands right behind the first so many tokens. */
function hasColon(text: string, tokens: number): boolean {
  const last = tokenizeWithOffsets(text.slice(0, COLON_WINDOW))[tokens - 1]
  return last !== undefined && /^\s?[:：]/.test(text.slice(last.end, last.end + 2))
}

function withoutQuoted(text: string, tokens: readonly string[], labels: readonly PhraseLabel[]): PhraseLabel[] {
  const placed = tokenizeWithOffsets(text)
  if (placed.length !== tokens.length) return [...labels]
  return labels.filter(({ group, from }) => group.place !== 'within' || !isQuoted(text, placed[from]?.start ?? 0))
}

/** Whether an offset stands inside quotation marks that were opened before it in the same block. */
function isQuoted(text: string, offset: number): boolean {
  let open = 0
  let straight = false
  for (const [mark] of text.slice(0, offset).matchAll(/["“”„«»「」『』]/gu)) {
    if (mark === '"') straight = !straight
    else if ('“„«「『'.includes(mark)) open++
    else open = Math.max(0, open - 1)
  }
  return straight || open > 0
}
