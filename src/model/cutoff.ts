import type { Focus } from '../types/index.js'

/** Weight of recall against precision (the beta of F-beta) for each focus. */
const BETA: Readonly<Record<Focus, number>> = { precision: 0.5, balanced: 1, recall: 2 }
/** Below these nothing is kept however poor the page: a page may have no article. Origin: cross-validation. */
const LEAST: Readonly<Record<Focus, number>> = { precision: 0.35, balanced: 0.2, recall: 0.1 }
/** A block of no words counts for this many. */
const LEAST_WORDS = 0.01

/**
 * The score from which blocks of this page are kept. Scores are expected shares, so that the body which the best
 * F-beta is expected of can be reckoned: where the whole page is in doubt the cutoff falls, where it is plain it is
 * near one half.
 *
 * @param scores of `scoreBlocks`
 * @param words length of each block in words
 * @returns the least score to keep, 0 to 1
 */
export function cutoffOf(scores: Float32Array, words: ArrayLike<number>, focus: Focus): number {
  const order = Array.from(scores, (_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
  const weightOf = (i: number): number => (words[i] as number) + LEAST_WORDS
  const square = BETA[focus] * BETA[focus]
  const total = order.reduce((sum, i) => sum + (scores[i] as number) * weightOf(i), 0)
  let expected = 0
  let kept = 0
  let best = 0
  for (const i of order) {
    expected += (scores[i] as number) * weightOf(i)
    kept += weightOf(i)
    best = Math.max(best, ((1 + square) * expected) / (kept + square * total))
  }
  return Math.max(LEAST[focus], best / (1 + square))
}
