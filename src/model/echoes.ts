import type { Cells } from './cells.js'
import { GROUPINGS, sizeOf } from './groups.js'
import { log1p } from './log.js'
import type { Column, Head } from './types.js'

/** Neighbours whose scores the second round sees. */
const REACH = [-4, -3, -2, -1, 1, 2, 3, 4] as const
/** Stands for a neighbour beyond the ends of the page, and for a group of one. */
const OUTSIDE = -1
const KEEPS = [0.5, 0.85] as const
const LIKELY = 0.5
/** Unlikely blocks that a stretch of likely ones may span. */
const GAP = 2

/** Columns of the second round: what the first one said of a block and of the blocks that belong with it. */
function echoColumns(head: Head): readonly Column[] {
  return [
    { name: 'echo.own', meaning: 'score of the first round', unit: 'share' },
    ...REACH.map(
      (distance): Column => ({
        name: `echo@${distance}`,
        meaning: `score of the block at distance ${distance}`,
        unit: 'share',
      }),
    ),
    ...KEEPS.flatMap((keep): Column[] => [
      {
        name: `echo.left${keep}`,
        meaning: `mean score a word before, each block counting for ${keep} of the next`,
        unit: 'share',
      },
      { name: `echo.right${keep}`, meaning: 'the same behind', unit: 'share' },
    ]),
    { name: 'echo.before', meaning: 'expected words of the article before', unit: 'log' },
    { name: 'echo.behind', meaning: 'expected words of the article behind', unit: 'log' },
    { name: 'echo.beforeShare', meaning: 'expected words of the article that stand before', unit: 'share' },
    { name: 'echo.page', meaning: 'mean score a word of the page', unit: 'share' },
    { name: 'echo.doubt', meaning: 'mean distance a word from a plain yes or no', unit: 'share' },
    {
      name: 'echo.stretch',
      meaning: 'expected words of the article in the stretch of likely blocks; -1 outside',
      unit: 'share',
    },
    { name: 'echo.toLikely', meaning: 'blocks to the nearest likely block', unit: 'log' },
    ...GROUPINGS[head].flatMap((name): Column[] => [
      {
        name: `echo.${name}`,
        meaning: `mean score a word of the other blocks of its ${name}; -1 where it has none`,
        unit: 'share',
      },
      { name: `echo.${name}Words`, meaning: 'their words', unit: 'log' },
    ]),
  ]
}

const WIDTHS: Readonly<Record<Head, number>> = { html: echoColumns('html').length, text: echoColumns('text').length }

/** Number of columns of the second round. */
export function echoWidth(head: Head): number {
  return WIDTHS[head]
}

/** Fills the columns of the second round, from the first column on. */
export function fillEchoes(
  scores: Float32Array,
  words: Float64Array,
  groups: readonly Int32Array[],
  cells: Cells,
): void {
  const weights = words.map((count) => count + 1)
  const rows = scores.length
  for (let i = 0; i < rows; i++) {
    cells.put(i, 0, scores[i] as number)
    for (let k = 0; k < REACH.length; k++) {
      const other = i + (REACH[k] as number)
      cells.put(i, 1 + k, other < 0 || other >= rows ? OUTSIDE : (scores[other] as number))
    }
  }
  let column = 1 + REACH.length
  for (const keep of KEEPS) {
    putMeans(scores, weights, keep, 1, cells, column++)
    putMeans(scores, weights, keep, -1, cells, column++)
  }
  putPage(scores, weights, cells, column)
  putStretches(scores, weights, cells, column + 5)
  column += 7
  for (const group of groups) {
    putGroup(scores, weights, group, cells, column)
    column += 2
  }
}

function putMeans(
  scores: Float32Array,
  weights: Float64Array,
  keep: number,
  step: 1 | -1,
  cells: Cells,
  column: number,
): void {
  let sum = 0
  let weight = 0
  for (let i = step > 0 ? 0 : scores.length - 1; i >= 0 && i < scores.length; i += step) {
    cells.put(i, column, weight === 0 ? OUTSIDE : sum / weight)
    sum = (sum + (scores[i] as number) * (weights[i] as number)) * keep
    weight = (weight + (weights[i] as number)) * keep
  }
}

function putPage(scores: Float32Array, weights: Float64Array, cells: Cells, column: number): void {
  let total = 0
  let all = 0
  let doubt = 0
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number
    const weight = weights[i] as number
    all += weight
    total += score * weight
    doubt += Math.min(score, 1 - score) * weight
  }
  let before = 0
  for (let i = 0; i < scores.length; i++) {
    const own = (scores[i] as number) * (weights[i] as number)
    cells.put(i, column, log1p(before))
    cells.put(i, column + 1, log1p(Math.max(0, total - before - own)))
    cells.put(i, column + 2, before / Math.max(1e-9, total))
    before += own
  }
  cells.putAll(column + 3, total / all)
  cells.putAll(column + 4, doubt / all)
}

/** Stretches of likely blocks with short gaps, and how far the nearest likely block is. */
function putStretches(scores: Float32Array, weights: Float64Array, cells: Cells, column: number): void {
  const n = scores.length
  const likely = (i: number): boolean => (scores[i] as number) >= LIKELY
  let total = 0
  for (let i = 0; i < n; i++) if (likely(i)) total += (scores[i] as number) * (weights[i] as number)
  cells.putAll(column, OUTSIDE)
  for (let start = 0; start < n; ) {
    if (!likely(start)) {
      start++
      continue
    }
    let end = start
    let sum = 0
    for (let i = start; i < n && i - end <= GAP + 1; i++) {
      if (!likely(i)) continue
      end = i
      sum += (scores[i] as number) * (weights[i] as number)
    }
    for (let i = start; i <= end; i++) cells.put(i, column, sum / total)
    start = end + 1
  }
  const distance = new Int32Array(n)
  for (let i = 0, since = n; i < n; i++) {
    since = likely(i) ? 0 : since + 1
    distance[i] = since
  }
  for (let i = n - 1, until = n; i >= 0; i--) {
    until = likely(i) ? 0 : until + 1
    cells.put(i, column + 1, log1p(Math.min(n, until, distance[i] as number)))
  }
}

function putGroup(scores: Float32Array, weights: Float64Array, group: Int32Array, cells: Cells, column: number): void {
  const size = sizeOf(group)
  const sums = new Float64Array(size)
  const masses = new Float64Array(size)
  for (let i = 0; i < group.length; i++) {
    const place = (group[i] as number) + 1
    const weight = weights[i] as number
    sums[place] = (sums[place] as number) + (scores[i] as number) * weight
    masses[place] = (masses[place] as number) + weight
  }
  for (let i = 0; i < group.length; i++) {
    const place = (group[i] as number) + 1
    const weight = weights[i] as number
    const others = (masses[place] as number) - weight
    const mean = ((sums[place] as number) - (scores[i] as number) * weight) / others
    cells.put(i, column, others < 0.5 ? OUTSIDE : Math.max(0, mean))
    cells.put(i, column + 1, log1p(Math.max(0, others)))
  }
}
