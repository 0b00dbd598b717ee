import { type Budget, USUAL } from '../lib/budget.js'
import { endsSentence } from '../lib/sentences.js'
import { tokenize, wordLength } from '../lib/tokens.js'
import type { Dateline, Evidence, Page, SourceBlock } from '../types/index.js'
import { isCredited } from './credit.js'
import { markupReader } from './markup.js'
import { proseShares } from './mass.js'
import { phraseIndex } from './phrase-index.js'
import { findPhrases } from './phrases.js'
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
  const measured = measureAll(page.blocks, budget.part(MEASURED))
  const blocks = page.blocks.slice(0, measured.length)
  const phrases = phraseIndex(language)
  const readMarkup = markupReader(proseShares(blocks, measured))
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
      labels: findPhrases(block.text, tokens, phrases),
      dateline: datelines[block.index] ?? null,
      credited: isCredited(block.text, tokens, phrases),
      repeatOf: first ?? null,
      markup: readMarkup(block.element),
      secondOpinion: null,
    })
  }
  return found
}

/** Part of a limited time in which blocks are measured; the rest is for what they are compared with. */
const MEASURED = 0.4

type Measured = Pick<Evidence, 'tokens' | 'ids' | 'words' | 'endsSentence'>

function measureAll(blocks: readonly SourceBlock[], budget: Budget): Measured[] {
  const vocabulary = new Map<string, number>()
  const measured: Measured[] = []
  for (const block of blocks) {
    if (budget.spent) break
    measured.push(measure(block, vocabulary))
  }
  return measured
}

function measure(block: SourceBlock, vocabulary: Map<string, number>): Measured {
  const tokens = tokenize(block.text)
  const ids = new Int32Array(tokens.length)
  for (let t = 0; t < tokens.length; t++) ids[t] = numberOf(tokens[t] as string, vocabulary)
  return { tokens, ids, words: wordLength(tokens), endsSentence: endsSentence(block.text) }
}

function numberOf(token: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(token)
  if (known !== undefined) return known
  vocabulary.set(token, vocabulary.size)
  return vocabulary.size - 1
}

function linkShare(block: SourceBlock): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length)
}
