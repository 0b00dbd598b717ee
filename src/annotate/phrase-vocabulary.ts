import type { PhraseLabel } from '../types/index.js'
import type { FirstToken, PhraseIndex } from './phrase-index.js'
import { keyOf } from './phrase-pattern.js'
import { findPhrases } from './phrases.js'

/** The tokens of a page by number, and what each may begin: most tokens of a page stand on it many times. */
export class PhraseVocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly tokens: string[] = []
  /** By number: the phrases that may begin with the token further on in a block. */
  private readonly within: (FirstToken | undefined)[] = []

  constructor(private readonly index: PhraseIndex) {}

  /** Numbers the tokens of a block, and puts the string that was met first in place of each. */
  numberAll(tokens: string[]): Int32Array {
    const ids = new Int32Array(tokens.length)
    for (let t = 0; t < tokens.length; t++) {
      const id = this.numberOf(tokens[t] as string)
      ids[t] = id
      tokens[t] = this.tokens[id] as string
    }
    return ids
  }

  /** As `findPhrases`, for a block whose tokens were numbered. */
  findPhrases(text: string, tokens: readonly string[], ids: Int32Array): PhraseLabel[] {
    return findPhrases(text, tokens, this.index, (t) => this.within[ids[t] as number])
  }

  private numberOf(token: string): number {
    const known = this.numbers.get(token)
    if (known !== undefined) return known
    const id = this.tokens.push(token) - 1
    this.numbers.set(token, id)
    this.within.push(this.index.within.get(keyOf(token)))
    return id
  }
}
