/**
 * What bounds the figures of `docs/evaluation.md`, page by page: gold that the page does not hold, and snippets that
 * differ from the page by quotes, dashes or spaces alone.
 * Run: `npm run eval:bounds [-- --set wcxb-lines] [--folds]`.
 */
import { parseArgs } from 'node:util'
import { cleanWith } from '../src/clean.js'
import { weightsOf } from '../src/model/index.js'
import { unseenWeights } from '../training/fold-weights.js'
import { dataRoot, loadSet, type Sample, type SetName } from './data.js'
import { snippetShare, wordScore, words } from './metrics.js'

/** A page holds less of its gold than this: no choice of blocks brings it over F1 .8. */
const LEAST_HELD = 0.6
const BAD_F1 = 0.8

const { values } = parseArgs({
  options: { set: { type: 'string', default: 'wcxb-html' }, folds: { type: 'boolean', default: false } },
})

interface PageBounds {
  id: string
  f1: number
  /** Share of the gold's words that stand in any block. */
  held: number
  /** `with` snippets found in our text and in all blocks, raw and with marks made alike on both sides. */
  ours: number | null
  oursAlike: number | null
  everything: number | null
  everythingAlike: number | null
}

/** Curly quotes, dashes, ellipses and spaces in one plain form. */
function alike(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...')
    .replace(/[\s\u200b-\u200f\u00ad]+/g, ' ')
}

function boundsOf(sample: Sample): PageBounds {
  const input = sample.format === 'html' ? new Uint8Array(sample.read()) : sample.read().toString('utf8')
  const options = sample.url === null ? {} : { url: sample.url }
  const weights = values.folds ? unseenWeights(sample.url, sample.id) : weightsOf
  const article = cleanWith(input, options, weights)
  const gold = words(sample.gold.body ?? '')
  const all = article.blocks.map(({ text }) => text).join('\n')
  const wanted = sample.gold.with
  const wantedAlike = wanted.map(alike)
  return {
    id: sample.id,
    f1: wordScore(words(article.text), gold).f1,
    held: wordScore(words(all), gold).recall,
    ours: snippetShare(article.text, wanted),
    oursAlike: snippetShare(alike(article.text), wantedAlike),
    everything: snippetShare(all, wanted),
    everythingAlike: snippetShare(alike(all), wantedAlike),
  }
}

function mean(items: readonly (number | null)[]): string {
  const known = items.filter((item) => item !== null)
  return (known.reduce((sum, item) => sum + item, 0) / Math.max(1, known.length)).toFixed(4)
}

const root = dataRoot()
if (root === null) {
  console.log('skipped: no data; set COPYDESK_DATA')
} else {
  const pages = loadSet(root, values.set as SetName)
    .filter(({ kind }) => kind === 'article')
    .map(boundsOf)
  const unheld = pages.filter(({ held }) => held < LEAST_HELD)
  const rest = pages.filter(({ held }) => held >= LEAST_HELD)
  console.log(`${values.set}: ${pages.length} articles`)
  console.log(`word F1: ${mean(pages.map(({ f1 }) => f1))}`)
  console.log(
    `pages that hold under ${LEAST_HELD} of their gold: ${unheld.length}; without them ${mean(rest.map(({ f1 }) => f1))}`,
  )
  for (const { id, held } of unheld) console.log(`  ${id} holds ${held.toFixed(2)}`)
  console.log(
    `with, raw: ours ${mean(pages.map(({ ours }) => ours))}, every block ${mean(pages.map(({ everything }) => everything))}`,
  )
  console.log(
    `with, marks alike: ours ${mean(pages.map(({ oursAlike }) => oursAlike))}, every block ${mean(pages.map(({ everythingAlike }) => everythingAlike))}`,
  )
  const bad = pages.filter(({ f1 }) => f1 < BAD_F1).sort((a, b) => a.f1 - b.f1)
  console.log(`under F1 ${BAD_F1}: ${bad.length}`)
  for (const { id, f1, held } of bad) console.log(`  ${id} F1 ${f1.toFixed(2)}, holds ${held.toFixed(2)}`)
}
