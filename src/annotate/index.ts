import { type Budget, USUAL } from '../lib/budget.js'
import { treeOf } from '../lib/element-tree.js'
import { endsSentence } from '../lib/sentences.js'
import { tokenize, wordLength } from '../lib/tokens.js'
import type { Dateline, Evidence, Page, SourceBlock } from '../types/index.js'
import { isCredited } from './credit.js'
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
 * @param budget the blocks that are read by its end are given: the first ones of the page
 */
export function annotate(
  page: Page,
  datelines: readonly (Dateline | null)[],
  language: string,
  budget: Budget = USUAL.budget,
): Evidence[] {
  const firstByKey = new Map<string, number>()
  const phrases = phraseIndex(language)
  const vocabulary = new PhraseVocabulary(phrases)
  const tokensOf = tokenizeAll(page.blocks, budget.part(MEASURED))
  const blocks = tokensOf.length < page.blocks.length ? page.blocks.slice(0, tokensOf.length) : page.blocks
  const idsOf = vocabulary.numberAll(tokensOf)
  const measured = blocks.map((block, i) => measure(block, tokensOf[i] as string[], idsOf[i] as Int32Array))
  const tree = treeOf(blocks)
  const markup = readMarkup(tree, proseShares(tree, measured))
  const found: Evidence[] = []
  for (const [i, block] of blocks.entries()) {
    if (budget.spent) break
    const { tokens, ids, words, endsSentence } = measured[i] as Measured
    const key = tokens.length > 0 ? tokens.join(' ') : block.text
    const first = firstByKey.get(key)
    if (first === undefined) firstByKey.set(key, block.index)
    found.push({
      tokens,
      ids,
      words,
      endsSentence,
      key,
      linkShare: linkShare(block),
      shape: shapeOf(block.text),
      labels: vocabulary.findPhrases(block.text, tokens, ids),
      dateline: datelines[block.index] ?? null,
      credited: isCredited(block.text, tokens, phrases),
      repeatOf: first ?? null,
      markup: markup[tree.ofBlock[i] as number] ?? NO_MARKUP,
      secondOpinion: null,
    })
  }
  return found
}

/** Part of a limited time in which blocks are measured; the rest is for what they are compared with. */
const MEASURED = 0.4

type Measured = Pick<Evidence, 'tokens' | 'ids' | 'words' | 'endsSentence'>

function tokenizeAll(blocks: readonly SourceBlock[], budget: Budget): string[][] {
  const tokens: string[][] = []
  for (const block of blocks) {
    if (budget.spent) break
    tokens.push(tokenize(block.text))
  }
  return tokens
}

function measure(block: SourceBlock, tokens: string[], ids: Int32Array): Measured {
  return { tokens, ids, words: wordLength(tokens), endsSentence: endsSentence(block.text) }
}

function linkShare(block: SourceBlock): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length)
}
