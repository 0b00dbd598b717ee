import { HASTY_SCORE, STATED_SCORE } from '../data/weights.js'
import { type Budget, USUAL } from '../lib/budget.js'
import type { Evidence, Page } from '../types/index.js'
import { Cells } from './cells.js'
import { echoWidth, fillEchoes } from './echoes.js'
import { computeFeatures, type FeatureTable } from './features.js'
import { evaluate } from './forest.js'
import { groupBlocks } from './groups.js'
import type { Head } from './types.js'
import { viewPage } from './view.js'
import type { Weights } from './weights.js'

/** Which head reads a page: Markdown and text have no elements. */
export function headOf(page: Pick<Page, 'format'>): Head {
  return page.format === 'html' ? 'html' : 'text'
}

/**
 * Scores the blocks of a page with given weights; those that JSON-LD states have a score of their own, and do not
 * change that of the others.
 *
 * @param budget where it ends before the model has judged, sentences score high and all else low
 * @returns for each block the share of its words that stand in the article, as the model expects it: 0 to 1
 * @throws RangeError where the weights were trained on another feature table or for the other head
 */
export function scoreWith(
  weights: Weights,
  page: Page,
  evidence: readonly Evidence[],
  budget: Budget = USUAL.budget,
): Float32Array {
  const head = headOf(page)
  if (weights.head !== head) throw new RangeError(`these weights are for ${weights.head}, the page is ${head}`)
  const shown = page.blocks.filter(({ stated }) => stated !== true)
  if (shown.length < page.blocks.length) {
    const scores = new Float32Array(page.blocks.length).fill(STATED_SCORE)
    scores.set(scoreWith(weights, { ...page, blocks: shown }, evidence.slice(0, shown.length), budget))
    return scores
  }
  if (shown.length === 0) return new Float32Array(0)
  if (budget.spent) return hastyScores(evidence)
  const view = viewPage(page, evidence, weights.tables)
  const table = computeFeatures(head, view, budget)
  const { second } = scoreTable(weights, table, view.words, groupBlocks(head, view), budget)
  return budget.spent ? hastyScores(evidence) : second
}

/** Scores where there was no time to ask the model: sentences outside links. */
function hastyScores(evidence: readonly Evidence[]): Float32Array {
  const scores = evidence.map(({ endsSentence, words, linkShare }) =>
    endsSentence && words >= HASTY_SCORE.words && linkShare < HASTY_SCORE.linkShare
      ? HASTY_SCORE.prose
      : HASTY_SCORE.other,
  )
  return Float32Array.from(scores)
}

/** Both rounds over a page's features; the second sees what the first said of the blocks that belong together, and counts. */
export function scoreTable(
  weights: Weights,
  table: Pick<FeatureTable, 'rows' | 'data'>,
  words: Float64Array,
  groups: readonly Int32Array[],
  budget: Budget = USUAL.budget,
): { first: Float32Array; second: Float32Array } {
  const { rows, data } = table
  const width = data.length / rows
  if (width !== weights.columns) throw new RangeError(`the model knows ${weights.columns} features, not ${width}`)
  const [firstForest, secondForest] = weights.forests
  if (firstForest === undefined || secondForest === undefined) throw new RangeError('the model has not two rounds')
  const first = evaluate(firstForest, data, rows, budget)
  const cells = new Cells(rows, width + echoWidth(weights.head))
  cells.data.set(data)
  cells.first = width
  fillEchoes(first, words, groups, cells)
  return { first, second: evaluate(secondForest, cells.data, rows, budget) }
}
