import { tokenizeWithOffsets, wordLength } from '../lib/tokens.js'
import type { PhraseLabel } from '../types/index.js'
import type { PhraseIndex } from './phrase-index.js'
import { keyOf, matchPhrase, type PhrasePattern, secondToken } from './phrase-pattern.js'
import type { FirstToken } from './phrase-starts.js'

const DEFAULT_MOST_WORDS = 14
/** Tokens of a block that are looked at: boilerplate says what it is early on. */
const TOKEN_WINDOW = 400
/** A phrase that a colon sets off ends within these UTF-16 units. */
const COLON_WINDOW = 80

/**
 * The phrases that stand in a block. Phrases within quotation marks are somebody's words, not the site's.
 *
 * @param index the phrases of the page's language; see `phraseIndex`
 * @param startsWithin what the index has for a token further on in the block, where the caller knows it already
 */
export function findPhrases(
  text: string,
  tokens: readonly string[],
  index: PhraseIndex,
  startsWithin = (t: number): FirstToken | undefined => index.within.get(keyOf(tokens[t] as string)),
): PhraseLabel[] {
  const labels: PhraseLabel[] = []
  const most = Math.min(tokens.length, TOKEN_WINDOW)
  for (let from = 0; from < most; from++) {
    const starts = from === 0 ? index.first.get(keyOf(tokens[0] as string)) : startsWithin(from)
    if (starts === undefined) continue
    const second = secondToken(tokens, from)
    const longer = second === undefined ? undefined : starts.bySecond.get(keyOf(second))
    const patterns = longer ?? starts.alone
    if (patterns.length > 0) addMatches(patterns, text, tokens, from, labels)
  }
  return labels.some(({ group }) => group.place === 'within') ? withoutQuoted(text, tokens, labels) : labels
}

function addMatches(
  patterns: readonly PhrasePattern[],
  text: string,
  tokens: readonly string[],
  from: number,
  labels: PhraseLabel[],
): void {
  for (const pattern of patterns) {
    const { place, mostWords, colon } = pattern.group
    const to = matchPhrase(pattern, tokens, from, place === 'whole')
    if (to <= from || (colon === true && !hasColon(text, to))) continue
    if (place === 'start' && wordLength(tokens) > (mostWords ?? DEFAULT_MOST_WORDS)) continue
    // Of the phrases of one group the longest counts.
    const same = labels.findIndex((label) => label.from === from && label.group === pattern.group)
    if (same < 0) labels.push({ group: pattern.group, from, to })
    else if (to > (labels[same] as PhraseLabel).to) labels[same] = { group: pattern.group, from, to }
  }
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
