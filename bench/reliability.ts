/** How far expected shares can be trusted: calibration, and how many bad pages a cut by doubt catches. */
import type { Confidence } from '../src/types/index.js'
import type { WordScore } from './metrics.js'

/** Bins of equal count in which what was expected is held against what came. */
const BINS = 10
/** A page is bad below this word F1. */
const BAD_F1 = 0.8
/** Shares of the pages, in most doubt first, of which it is told how many bad ones they hold. */
const WORST = [0.05, 0.1, 0.2] as const

export const MEASURES = ['f1', 'keptJunk', 'lostArticle'] as const
type Measure = (typeof MEASURES)[number]

/** What was expected of a page's body, and what it scores. */
export interface Expectation {
  expected: Confidence
  word: WordScore
}

/** A bin: its pages, and the means over them. */
export interface Bin {
  pages: number
  expected: number
  actual: number
}

/** What the shares of a page came to be. */
export function actualOf(word: WordScore): Confidence {
  return { f1: word.f1, keptJunk: 1 - word.precision, lostArticle: 1 - word.recall }
}

/** Bins of equal count by what was expected, the least first. */
export function binsOf(pages: readonly Expectation[], measure: Measure): Bin[] {
  const sorted = [...pages].sort((a, b) => a.expected[measure] - b.expected[measure])
  return Array.from({ length: BINS }, (_, k) => {
    const own = sorted.slice(Math.round((k * sorted.length) / BINS), Math.round(((k + 1) * sorted.length) / BINS))
    return {
      pages: own.length,
      expected: mean(own.map(({ expected }) => expected[measure])),
      actual: mean(own.map((page) => actualOf(page.word)[measure])),
    }
  })
}

/** Expected calibration error: by how much bins miss, mean over their pages. */
export function calibrationError(bins: readonly Bin[]): number {
  const pages = bins.reduce((sum, bin) => sum + bin.pages, 0)
  return bins.reduce((sum, bin) => sum + bin.pages * Math.abs(bin.expected - bin.actual), 0) / Math.max(1, pages)
}

/** How many bad pages there are, and how many of them stand among the pages in most doubt, by share of the pages. */
export function badCaught(pages: readonly Expectation[]): { bad: number; caught: { pages: number; bad: number }[] } {
  const sorted = [...pages].sort((a, b) => a.expected.f1 - b.expected.f1)
  const badIn = (some: readonly Expectation[]): number => some.filter(({ word }) => word.f1 < BAD_F1).length
  const caught = WORST.map((share) => {
    const worst = sorted.slice(0, Math.floor(share * sorted.length))
    return { pages: worst.length, bad: badIn(worst) }
  })
  return { bad: badIn(sorted), caught }
}

/** Chance that of a bad page and another the bad one is in more doubt; equals count half. Null where either is missing. */
export function rankArea(pages: readonly Expectation[]): number | null {
  const bad = pages.filter(({ word }) => word.f1 < BAD_F1)
  const good = pages.filter(({ word }) => word.f1 >= BAD_F1)
  if (bad.length === 0 || good.length === 0) return null
  let won = 0
  for (const { expected: low } of bad) {
    for (const { expected: high } of good) won += low.f1 < high.f1 ? 1 : low.f1 === high.f1 ? 0.5 : 0
  }
  return won / (bad.length * good.length)
}

/** A row a group of pages, as Markdown. */
export function summaryTable(groups: readonly (readonly [name: string, pages: readonly Expectation[]])[]): string {
  const rows = groups.map(([name, pages]) => {
    const errors = MEASURES.map((measure) => calibrationError(binsOf(pages, measure)).toFixed(3))
    const { bad, caught } = badCaught(pages)
    const area = rankArea(pages)
    return [name, pages.length, ...errors, bad, ...caught.map((cut) => `${cut.bad} of ${cut.pages}`), area?.toFixed(3)]
  })
  const head = ['', 'pages', ...MEASURES.map((name) => `ECE ${name}`), '<.8', 'worst 5 %', '10 %', '20 %', 'AUC']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Expected and actual means of each bin, a row a bin, as Markdown. */
export function reliabilityTable(pages: readonly Expectation[]): string {
  const bins = MEASURES.map((measure) => binsOf(pages, measure))
  const rows = Array.from({ length: BINS }, (_, k) => [
    k + 1,
    bins[0]?.[k]?.pages ?? 0,
    ...bins.map((own) => `${own[k]?.expected.toFixed(3)} / ${own[k]?.actual.toFixed(3)}`),
  ])
  const head = ['bin', 'pages', ...MEASURES.map((name) => `${name}: expected / actual`)]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
