import type { PhraseLabel } from '../types/index.js'
import type { PhraseIndex } from './phrase-index.js'
import { keyOf } from './phrase-pattern.js'
import type { FirstToken } from './phrase-starts.js'
import { findPhrases } from './phrases.js'

/** The tokens of a page by number, and what each may begin: most tokens of a page stand on it many times. */
export class PhraseVocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly tokens: string[] = []
  /** By number: the phrases that may begin with the token further on in a block. */
  private readonly within: (FirstToken | undefined)[] = []

  constructor(private readonly index: PhraseIndex) {}

  /** Numbers the tokens of all blocks, and puts the string that was met first in place of each. */
  numberAll(blocks: readonly string[][]): Int32Array[] {
    // One stretch of memory for the page: an array of its own for each block takes longer than what is done with it.
    const all = new Int32Array(blocks.reduce((sum, tokens) => sum + tokens.length, 0))
    let from = 0
    return blocks.map((tokens) => {
      for (let t = 0; t < tokens.length; t++) {
        const id = this.numberOf(tokens[t] as string)
        all[from + t] = id
        tokens[t] = this.tokens[id] as string
      }
      from += tokens.length
      return all.subarray(from - tokens.length, from)
    })
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
