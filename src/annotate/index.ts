import { treeOf } from '../lib/element-tree.js'
import { endsSentence } from '../lib/sentences.js'
import { tokenize, wordLength } from '../lib/tokens.js'
import type { Dateline, Evidence, Page, SourceBlock } from '../types/index.js'
import { NO_MARKUP, readMarkup } from './markup.js'
import { proseShares } from './mass.js'
import { phraseIndex } from './phrase-index.js'
import { PhraseVocabulary } from './phrase-vocabulary.js'
import { shapeOf } from './shape.js'

/**
 * Gathers what is known of each block before it is judged.
 *
 * @param datelines for each block that is a date with its labels and nothing else, of which kind
 * @param language BCP 47 tag of the page: it decides which phrases count
 */
export function annotate(page: Page, datelines: readonly (Dateline | null)[], language: string): Evidence[] {
  const firstByKey = new Map<string, number>()
  const vocabulary = new PhraseVocabulary(phraseIndex(language))
  const tokensOf = page.blocks.map((block) => tokenize(block.text))
  const idsOf = vocabulary.numberAll(tokensOf)
  const measured = page.blocks.map((block, i) => measure(block, tokensOf[i] as string[], idsOf[i] as Int32Array))
  const tree = treeOf(page.blocks)
  const markup = readMarkup(tree, proseShares(tree, measured))
  return page.blocks.map((block, i) => {
    const { tokens, ids, words, endsSentence } = measured[i] as Measured
    const key = tokens.length > 0 ? tokens.join(' ') : block.text
    const first = firstByKey.get(key)
    if (first === undefined) firstByKey.set(key, block.index)
    return {
      tokens,
      ids,
      words,
      endsSentence,
      key,
      linkShare: linkShare(block),
      shape: shapeOf(block.text),
      labels: vocabulary.findPhrases(block.text, tokens, ids),
      dateline: datelines[block.index] ?? null,
      repeatOf: first ?? null,
      markup: markup[tree.ofBlock[i] as number] ?? NO_MARKUP,
      secondOpinion: null,
    }
  })
}

type Measured = Pick<Evidence, 'tokens' | 'ids' | 'words' | 'endsSentence'>

function measure(block: SourceBlock, tokens: string[], ids: Int32Array): Measured {
  return { tokens, ids, words: wordLength(tokens), endsSentence: endsSentence(block.text) }
}

function linkShare(block: SourceBlock): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length)
}
