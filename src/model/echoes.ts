import { GROUPINGS } from './groups.js'
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

/** Computes the columns of the second round, row after row. */
export function computeEchoes(
  head: Head,
  scores: Float32Array,
  words: Float64Array,
  groups: readonly Int32Array[],
): Float32Array {
  const rows = scores.length
  const width = WIDTHS[head]
  const data = new Float32Array(rows * width)
  const put = (row: number, column: number, value: number): void => {
    data[row * width + column] = value
  }
  const weights = words.map((count) => count + 1)
  for (let i = 0; i < rows; i++) {
    put(i, 0, scores[i] as number)
    REACH.forEach((distance, k) => {
      put(i, 1 + k, scores[i + distance] ?? OUTSIDE)
    })
  }
  let column = 1 + REACH.length
  for (const keep of KEEPS) {
    putMeans(scores, weights, keep, 1, (i, value) => put(i, column, value))
    putMeans(scores, weights, keep, -1, (i, value) => put(i, column + 1, value))
    column += 2
  }
  putPage(scores, weights, (i, k, value) => put(i, column + k, value))
  putStretches(scores, weights, (i, k, value) => put(i, column + 5 + k, value))
  column += 7
  for (const group of groups) {
    putGroup(scores, weights, group, (i, k, value) => put(i, column + k, value))
    column += 2
  }
  return data
}

function putMeans(
  scores: Float32Array,
  weights: Float64Array,
  keep: number,
  step: 1 | -1,
  put: (i: number, value: number) => void,
): void {
  let sum = 0
  let weight = 0
  for (let i = step > 0 ? 0 : scores.length - 1; i >= 0 && i < scores.length; i += step) {
    put(i, weight === 0 ? OUTSIDE : sum / weight)
    sum = (sum + (scores[i] as number) * (weights[i] as number)) * keep
    weight = (weight + (weights[i] as number)) * keep
  }
}

function putPage(
  scores: Float32Array,
  weights: Float64Array,
  put: (i: number, k: number, value: number) => void,
): void {
  let total = 0
  let all = 0
  let doubt = 0
  scores.forEach((score, i) => {
    const weight = weights[i] as number
    all += weight
    total += score * weight
    doubt += Math.min(score, 1 - score) * weight
  })
  let before = 0
  scores.forEach((score, i) => {
    const own = score * (weights[i] as number)
    put(i, 0, Math.log1p(before))
    put(i, 1, Math.log1p(Math.max(0, total - before - own)))
    put(i, 2, before / Math.max(1e-9, total))
    put(i, 3, total / all)
    put(i, 4, doubt / all)
    before += own
  })
}

/** Stretches of likely blocks with short gaps, and how far the nearest likely block is. */
function putStretches(
  scores: Float32Array,
  weights: Float64Array,
  put: (i: number, k: number, value: number) => void,
): void {
  const n = scores.length
  const likely = (i: number): boolean => (scores[i] as number) >= LIKELY
  let total = 0
  for (let i = 0; i < n; i++) if (likely(i)) total += (scores[i] as number) * (weights[i] as number)
  for (let i = 0; i < n; i++) put(i, 0, OUTSIDE)
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
    for (let i = start; i <= end; i++) put(i, 0, sum / total)
    start = end + 1
  }
  const distance = new Float64Array(n).fill(n)
  for (let i = 0, since = n; i < n; i++) {
    since = likely(i) ? 0 : since + 1
    distance[i] = since
  }
  for (let i = n - 1, until = n; i >= 0; i--) {
    until = likely(i) ? 0 : until + 1
    put(i, 1, Math.log1p(Math.min(n, until, distance[i] as number)))
  }
}

function putGroup(
  scores: Float32Array,
  weights: Float64Array,
  group: Int32Array,
  put: (i: number, k: number, value: number) => void,
): void {
  const sums = new Map<number, [score: number, weight: number]>()
  group.forEach((id, i) => {
    const sum = sums.get(id) ?? [0, 0]
    sum[0] += (scores[i] as number) * (weights[i] as number)
    sum[1] += weights[i] as number
    sums.set(id, sum)
  })
  group.forEach((id, i) => {
    const [score, weight] = sums.get(id) as [number, number]
    const others = weight - (weights[i] as number)
    const mean = (score - (scores[i] as number) * (weights[i] as number)) / others
    put(i, 0, others < 0.5 ? OUTSIDE : Math.max(0, mean))
    put(i, 1, Math.log1p(Math.max(0, others)))
  })
}
