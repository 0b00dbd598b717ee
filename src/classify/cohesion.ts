import { RULES } from '../data/weights.js'
import { isUnspaced } from '../lib/tokens.js'
import type { Evidence } from '../types/index.js'
import type { Context } from './context.js'

/** Tells whether a block speaks of what the article speaks of. */
export type Cohesion = (i: number) => boolean

/**
 * Terms of the title, and terms that stand in several of its likely blocks, are the article's. A block coheres where it
 * shares enough of them, one of the title's among them.
 */
export function measureCohesion(context: Context): Cohesion {
  const { evidence, prose, scores, cutoff } = context
  const title = new Set(termsOf((context.headline?.key ?? '').split(' ')))
  const terms = new Terms()
  const blocksByTerm: number[] = []
  evidence.forEach((item, i) => {
    if (!prose[i] || item.repeatOf !== null || (scores[i] as number) < cutoff) return
    for (const term of terms.of(item)) blocksByTerm[term] = (blocksByTerm[term] ?? 0) + 1
  })
  return (i) => {
    let shared = 0
    let fromTitle = 0
    for (const term of terms.of(evidence[i] as Evidence)) {
      if (title.has(terms.texts[term] as string)) fromTitle++
      else if ((blocksByTerm[term] ?? 0) >= RULES.termBlocks) shared++
    }
    return fromTitle > 0 && fromTitle + shared >= RULES.cohesionTerms
  }
}

/** The terms of a page by number: each token of its vocabulary is looked at once. */
class Terms {
  readonly texts: string[] = []
  private readonly numbers = new Map<string, number>()
  /** Number of the term that a token is by itself, -1 for none. */
  private readonly ofToken: (number | undefined)[] = []
  /** The last call that met each term. */
  private readonly lastMet: number[] = []
  private calls = 0

  /** The distinct terms of a block. */
  of({ tokens, ids }: Evidence): number[] {
    const call = ++this.calls
    const found: number[] = []
    for (let t = 0; t < tokens.length; t++) {
      const term = this.termAt(tokens, ids, t)
      if (term < 0 || this.lastMet[term] === call) continue
      this.lastMet[term] = call
      found.push(term)
    }
    return found
  }

  private termAt(tokens: readonly string[], ids: Int32Array, t: number): number {
    const id = ids[t] as number
    let own = this.ofToken[id]
    if (own === undefined) {
      const token = tokens[t] as string
      own = isUnspaced(token) ? IN_PAIRS : token.length >= RULES.termLength ? this.numberOf(token) : NONE
      this.ofToken[id] = own
    }
    if (own !== IN_PAIRS) return own
    const next = tokens[t + 1]
    return next !== undefined && isUnspaced(next) ? this.numberOf(tokens[t] + next) : NONE
  }

  private numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}

const NONE = -1
const IN_PAIRS = -2

/** Long tokens, and pairs of neighbouring characters in scripts that do not part their words. */
function termsOf(tokens: readonly string[]): string[] {
  const terms: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string
    if (!isUnspaced(token)) {
      if (token.length >= RULES.termLength) terms.push(token)
    } else {
      const next = tokens[i + 1]
      if (next !== undefined && isUnspaced(next)) terms.push(token + next)
    }
  }
  return terms
}
