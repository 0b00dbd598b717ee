import type { Cells } from '../cells.js'
import { log1p } from '../log.js'
import type { FeatureGroup, PageView } from '../types.js'
import { isDated, repeatedBlocks } from './rhythm.js'

/** What a block of prose is worth to a run at most, and what any other block costs. */
const MOST_WORTH = 60
const COST = 6

/** Runs of prose and of short lines, and how thick the prose is round a block. */
export const runs: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'run.length', meaning: 'blocks of the run of prose (or of other blocks) in which it stands', unit: 'log' },
    { name: 'run.words', meaning: 'words of that run', unit: 'log' },
    { name: 'run.left3', meaning: 'words of prose before, halved every two blocks', unit: 'log' },
    { name: 'run.right3', meaning: 'words of prose behind, halved every two blocks', unit: 'log' },
    { name: 'run.left10', meaning: 'words of prose before, halved every seven blocks', unit: 'log' },
    { name: 'run.right10', meaning: 'words of prose behind, halved every seven blocks', unit: 'log' },
    { name: 'run.sinceProse', meaning: 'blocks since the last prose', unit: 'log' },
    { name: 'run.untilProse', meaning: 'blocks until the next prose', unit: 'log' },
    { name: 'run.best', meaning: 'stands in the stretch of the page with the greatest worth of prose', unit: 'flag' },
    { name: 'run.toBest', meaning: 'blocks to that stretch: negative before, 0 inside', unit: 'blocks' },
    { name: 'run.links10', meaning: 'mean share of links round the block, halved every seven blocks', unit: 'share' },
    { name: 'run.short10', meaning: 'lines of up to four words round the block, in the same way', unit: 'share' },
    { name: 'run.repeats10', meaning: 'lines that stand on the page more than once, in the same way', unit: 'share' },
    { name: 'run.dates10', meaning: 'lines that are a date or have a year, in the same way', unit: 'share' },
    { name: 'run.labels10', meaning: 'lines with a phrase label, in the same way', unit: 'share' },
  ],
  fill(view, cells) {
    putRuns(view, cells)
    putDecay(view, cells, 2, 0.7)
    putDecay(view, cells, 4, 0.9)
    putDistances(view, cells)
    putBest(view, cells)
    putSurroundings(view, cells, 10, (i) => view.evidence[i]?.linkShare ?? 0)
    const repeated = repeatedBlocks(view)
    putSurroundings(view, cells, 12, (i) => repeated[i] as number)
    putSurroundings(view, cells, 13, (i) => (isDated(view, i) ? 1 : 0))
    putSurroundings(view, cells, 14, (i) => (view.evidence[i]?.labels.length === 0 ? 0 : 1))
    putSurroundings(view, cells, 11, (i) => ((view.words[i] as number) <= 4 ? 1 : 0))
  },
}

function putRuns({ prose, words }: PageView, cells: Cells): void {
  const n = prose.length
  for (let start = 0; start < n; ) {
    let end = start
    let sum = 0
    while (end < n && prose[end] === prose[start]) sum += words[end++] as number
    for (let i = start; i < end; i++) {
      cells.put(i, 0, log1p(end - start))
      cells.put(i, 1, log1p(sum))
    }
    start = end
  }
}

function putDecay({ proseWords }: PageView, cells: Cells, column: number, keep: number): void {
  const n = proseWords.length
  let mass = 0
  for (let i = 0; i < n; i++) {
    cells.put(i, column, log1p(mass))
    mass = (mass + (proseWords[i] as number)) * keep
  }
  mass = 0
  for (let i = n - 1; i >= 0; i--) {
    cells.put(i, column + 1, log1p(mass))
    mass = (mass + (proseWords[i] as number)) * keep
  }
}

function putDistances({ prose }: PageView, cells: Cells): void {
  const n = prose.length
  let since = n
  for (let i = 0; i < n; i++) {
    cells.put(i, 6, log1p(since))
    since = prose[i] === 1 ? 0 : since + 1
  }
  let until = n
  for (let i = n - 1; i >= 0; i--) {
    cells.put(i, 7, log1p(until))
    until = prose[i] === 1 ? 0 : until + 1
  }
}

/** The stretch whose worth, the cost of the blocks between taken off, is the greatest of the page. */
function putBest({ proseWords, evidence }: PageView, cells: Cells): void {
  const n = proseWords.length
  let best = 0
  let from = 0
  let to = -1
  let sum = 0
  let start = 0
  for (let i = 0; i < n; i++) {
    const named = (evidence[i]?.labels.length ?? 0) > 0
    const worth = (proseWords[i] as number) > 0 && !named ? Math.min(MOST_WORTH, proseWords[i] as number) : -COST
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += worth
    if (sum > best) {
      best = sum
      from = start
      to = i
    }
  }
  for (let i = 0; i < n; i++) {
    cells.put(i, 8, i >= from && i <= to ? 1 : 0)
    cells.put(i, 9, to < 0 ? 0 : i < from ? Math.max(-60, i - from) : i > to ? Math.min(60, i - to) : 0)
  }
}

/** Mean of a value over the blocks round each block, the block itself left out, nearer ones counting more. */
function putSurroundings({ blocks }: PageView, cells: Cells, column: number, value: (i: number) => number): void {
  const n = blocks.length
  const sums = new Float64Array(n)
  const weights = new Float64Array(n)
  let sum = 0
  let weight = 0
  for (let i = 0; i < n; i++) {
    sums[i] = sum
    weights[i] = weight
    sum = (sum + value(i)) * 0.9
    weight = (weight + 1) * 0.9
  }
  sum = 0
  weight = 0
  for (let i = n - 1; i >= 0; i--) {
    const total = (weights[i] as number) + weight
    cells.put(i, column, total === 0 ? 0 : ((sums[i] as number) + sum) / total)
    sum = (sum + value(i)) * 0.9
    weight = (weight + 1) * 0.9
  }
}
