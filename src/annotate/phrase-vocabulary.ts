import type { PhraseLabel } from '../types/index.js'
import type { PhraseIndex } from './phrase-index.js'
import { keyOf } from './phrase-pattern.js'
import type { FirstToken } from './phrase-starts.js'
import { findPhrases } from './phrases.js'

/** What each distinct token of a page may begin: most tokens stand on it many times. */
export class PhraseVocabulary {
  /** By number: the phrases that may begin with the token further on in a block. */
  private readonly within: (FirstToken | undefined)[] = []

  /** @param tokens the distinct tokens of the page by number; there may be more of them later */
  constructor(
    private readonly index: PhraseIndex,
    private readonly tokens: readonly string[],
  ) {}

  /** As `findPhrases`, for a block whose tokens were numbered. */
  findPhrases(text: string, tokens: readonly string[], ids: Int32Array): PhraseLabel[] {
    for (let id = this.within.length; id < this.tokens.length; id++)
      this.within.push(this.index.within.get(keyOf(this.tokens[id] as string)))
    return findPhrases(text, tokens, this.index, (t) => this.within[ids[t] as number])
  }
}
