import { type Budget, USUAL } from '../lib/budget.js'
import { treeOf } from '../lib/element-tree.js'
import { PageWords } from '../lib/page-words.js'
import { endsSentence } from '../lib/sentences.js'
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
 * @param words those of the page's blocks, where another stage has asked for them
 */
export function annotate(
  page: Page,
  datelines: readonly (Dateline | null)[],
  language: string,
  budget: Budget = USUAL.budget,
  words: PageWords = new PageWords(page.blocks),
): Evidence[] {
  const firstByKey = new Map<string, number>()
  const phrases = phraseIndex(language)
  const vocabulary = new PhraseVocabulary(phrases, words.vocabulary.words)
  const measured = measureAll(page.blocks, words, budget.part(MEASURED))
  const blocks = measured.length < page.blocks.length ? page.blocks.slice(0, measured.length) : page.blocks
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

function measureAll(blocks: readonly SourceBlock[], words: PageWords, budget: Budget): Measured[] {
  const measured: Measured[] = []
  for (const [i, block] of blocks.entries()) {
    if (budget.spent) break
    const { tokens, ids, length } = words.at(i)
    measured.push({ tokens, ids, words: length, endsSentence: endsSentence(block.text) })
  }
  return measured
}

function linkShare(block: SourceBlock): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length)
}
