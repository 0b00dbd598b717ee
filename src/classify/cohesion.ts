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
  const title = new Set(termsOf((context.headline?.key ?? '').split(' ')))
  const blocksByTerm = new Map<string, number>()
  context.evidence.forEach(({ tokens, repeatOf }, i) => {
    if (!context.prose[i] || repeatOf !== null || (context.scores[i] as number) < context.cutoff) return
    for (const term of new Set(termsOf(tokens))) blocksByTerm.set(term, (blocksByTerm.get(term) ?? 0) + 1)
  })
  return (i) => {
    const terms = new Set(termsOf((context.evidence[i] as Evidence).tokens))
    let shared = 0
    let fromTitle = 0
    for (const term of terms) {
      if (title.has(term)) fromTitle++
      else if ((blocksByTerm.get(term) ?? 0) >= RULES.termBlocks) shared++
    }
    return fromTitle > 0 && fromTitle + shared >= RULES.cohesionTerms
  }
}

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
