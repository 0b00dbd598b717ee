import { isUnspaced } from '../lib/tokens.js'
import type { Evidence } from '../types/index.js'

/** Shortest term; function words are mostly shorter. */
const TERM_LENGTH = 4
/** Terms of a block that are compared: its opening says what it is about. */
const MOST_TERMS = 120

/** The words of a page by number, so that features count in arrays. */
export interface Vocabulary {
  /** Distinct tokens by number. */
  tokens: readonly string[]
  /** Distinct terms by number: long tokens under their own number, pairs of unspaced characters behind the tokens. */
  terms: readonly string[]
  /** Numbers of each block's distinct terms. */
  ofBlock: readonly Int32Array[]
}

/** Reads the vocabulary that the annotations numbered. */
export function readVocabulary(evidence: readonly Evidence[]): Vocabulary {
  const tokens: string[] = []
  for (const item of evidence) {
    for (let t = 0; t < item.ids.length; t++) if (item.ids[t] === tokens.length) tokens.push(item.tokens[t] as string)
  }
  const unspaced = new Uint8Array(tokens.length)
  const long = new Uint8Array(tokens.length)
  tokens.forEach((token, id) => {
    if (isUnspaced(token)) unspaced[id] = 1
    else if (token.length >= TERM_LENGTH) long[id] = 1
  })
  const terms = [...tokens]
  const pairs = new Map<number, number>()
  const pairOf = (first: number, second: number): number => {
    const key = first * tokens.length + second
    const known = pairs.get(key)
    if (known !== undefined) return known
    pairs.set(key, terms.length)
    return terms.push(`${tokens[first]}${tokens[second]}`) - 1
  }
  const lastSeen: number[] = new Array<number>(tokens.length).fill(-1)
  const found = new Int32Array(MOST_TERMS)
  const ofBlock = evidence.map(({ ids }, block) => {
    let count = 0
    for (let t = 0; t < ids.length && count < MOST_TERMS; t++) {
      const id = ids[t] as number
      let term = -1
      if (long[id] === 1) term = id
      else if (unspaced[id] === 1) {
        const next = ids[t + 1]
        if (next !== undefined && unspaced[next] === 1) term = pairOf(id, next)
      }
      if (term < 0 || lastSeen[term] === block) continue
      lastSeen[term] = block
      found[count++] = term
    }
    return found.slice(0, count)
  })
  return { tokens, terms, ofBlock }
}

/** Distinct terms of a text that need not stand on the page. */
export function termsOf(tokens: readonly string[]): Set<string> {
  const terms = new Set<string>()
  for (let i = 0; i < tokens.length && terms.size < MOST_TERMS; i++) {
    const token = tokens[i] as string
    if (!isUnspaced(token)) {
      if (token.length >= TERM_LENGTH) terms.add(token)
    } else {
      const next = tokens[i + 1]
      if (next !== undefined && isUnspaced(next)) terms.add(token + next)
    }
  }
  return terms
}
