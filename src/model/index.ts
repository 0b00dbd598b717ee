import { HTML_MODEL } from '../data/model/html.generated.js'
import type { PackedModel } from '../data/model/packed.js'
import { TEXT_MODEL } from '../data/model/text.generated.js'
import { type Budget, USUAL } from '../lib/budget.js'
import type { Evidence, Page } from '../types/index.js'
import { headOf, scoreWith } from './score.js'
import type { Head } from './types.js'
import { unpack, type Weights } from './weights.js'

export { expectedF1 } from './confidence.js'
export { cutoffOf } from './cutoff.js'
export { headOf } from './score.js'
export type { Head } from './types.js'
export type { Weights } from './weights.js'

const PACKED: Readonly<Record<Head, PackedModel>> = { html: HTML_MODEL, text: TEXT_MODEL }
/** Constant tables, unpacked when first needed. */
const unpacked: Partial<Record<Head, Weights>> = {}

/** The shipped weights of a head. */
export function weightsOf(head: Head): Weights {
  const known = unpacked[head]
  if (known !== undefined) return known
  const weights = unpack(PACKED[head])
  unpacked[head] = weights
  return weights
}

/**
 * Scores the blocks of a page.
 *
 * @param weights default: the shipped ones for the page's format; an evaluation gives those of a fold
 * @param budget where it ends before the model has judged, sentences score high and all else low
 * @returns for each block the share of its words that stand in the article, as the model expects it: 0 to 1. `cutoffOf`
 *   says from which score on to keep.
 * @throws RangeError where given weights do not fit the page's format or the feature table
 */
export function scoreBlocks(
  page: Page,
  evidence: readonly Evidence[],
  weights: Weights = weightsOf(headOf(page)),
  budget: Budget = USUAL.budget,
): Float32Array {
  return scoreWith(weights, page, evidence, budget)
}
