import { endsSentence } from '../lib/sentences.js'
import { tokenize, wordLength } from '../lib/tokens.js'
import type { Evidence, Page, SourceBlock } from '../types/index.js'
import { markupReader } from './markup.js'
import { findPhrases } from './phrases.js'
import { shapeOf } from './shape.js'

/**
 * Gathers what is known of each block before it is judged.
 *
 * @param datelines for each block whether it is a date with its labels and nothing else
 */
export function annotate(page: Page, datelines: readonly boolean[]): Evidence[] {
  const firstByKey = new Map<string, number>()
  const readMarkup = markupReader()
  return page.blocks.map((block) => {
    const tokens = tokenize(block.text)
    const key = tokens.length > 0 ? tokens.join(' ') : block.text
    const first = firstByKey.get(key)
    if (first === undefined) firstByKey.set(key, block.index)
    return {
      tokens,
      words: wordLength(tokens),
      key,
      endsSentence: endsSentence(block.text),
      linkShare: linkShare(block),
      shape: shapeOf(block.text),
      labels: findPhrases(block.text, tokens),
      dateline: datelines[block.index] ?? false,
      repeatOf: first ?? null,
      markup: readMarkup(block.element),
      secondOpinion: null,
    }
  })
}

function linkShare(block: SourceBlock): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length)
}
