import type { Evidence } from '../../types/index.js'
import type { Cells } from '../cells.js'
import { log1p } from '../log.js'
import type { FeatureGroup, PageView } from '../types.js'

/** What a block of prose is worth to a run at most, and what any other block costs. */
const MOST_WORTH = 60
const COST = 6
/** What each block further off counts for. */
const KEEP = 0.9

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
    putSurroundings(view, cells)
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

function putSurroundings({ evidence, words, repeated, dated }: PageView, cells: Cells): void {
  const n = words.length
  const links = new Float64Array(n)
  const short = new Uint8Array(n)
  const labelled = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const item = evidence[i] as Evidence
    links[i] = item.linkShare
    short[i] = (words[i] as number) <= 4 ? 1 : 0
    labelled[i] = item.labels.length === 0 ? 0 : 1
  }
  const weights = weightsAround(n)
  putMeans(links, weights, cells, 10)
  putMeans(short, weights, cells, 11)
  putMeans(repeated, weights, cells, 12)
  putMeans(dated, weights, cells, 13)
  putMeans(labelled, weights, cells, 14)
}

/** What the blocks before each block count for together; from the end of the page they are the same for those behind. */
function weightsAround(n: number): Float64Array {
  const weights = new Float64Array(n)
  for (let i = 1; i < n; i++) weights[i] = ((weights[i - 1] as number) + 1) * KEEP
  return weights
}

/** Mean of a value over the blocks round each block, the block itself left out, nearer ones counting more. */
function putMeans(values: Float64Array | Uint8Array, weights: Float64Array, cells: Cells, column: number): void {
  const n = values.length
  const before = new Float64Array(n)
  for (let i = 1; i < n; i++) before[i] = ((before[i - 1] as number) + (values[i - 1] as number)) * KEEP
  let behind = 0
  for (let i = n - 1; i >= 0; i--) {
    const weight = (weights[i] as number) + (weights[n - 1 - i] as number)
    cells.put(i, column, weight === 0 ? 0 : ((before[i] as number) + behind) / weight)
    behind = (behind + (values[i] as number)) * KEEP
  }
}
