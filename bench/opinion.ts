/**
 * What Readability's second opinion is worth: how many articles ask it in `auto`, and word F1 without it, in `auto`, and
 * on the pages that asked. Run: `npm run eval:opinion [-- --folds]`.
 */
import { parseArgs } from 'node:util'
import { assemble } from '../src/assemble/index.js'
import { findOut } from '../src/clean.js'
import { SECOND_OPINION } from '../src/data/limits.js'
import { weightsOf } from '../src/model/index.js'
import { unseenWeights } from '../training/fold-weights.js'
import { dataRoot, loadSet, type Sample } from './data.js'
import { wordScore, words } from './metrics.js'

const { values } = parseArgs({ options: { folds: { type: 'boolean', default: false } } })

interface Outcome {
  id: string
  asked: boolean
  without: number
  auto: number
}

function outcomeOf(sample: Sample): Outcome {
  const page = new Uint8Array(sample.read())
  const url = sample.url === null ? {} : { url: sample.url }
  const weights = values.folds ? unseenWeights(sample.url, sample.id) : weightsOf
  const gold = words(sample.gold.body ?? '')
  const f1 = (engine: 'blocks' | 'auto'): [number, number] => {
    const found = findOut(page, { ...url, engine }, weights)
    return [wordScore(words(assemble(found).text), gold).f1, found.expectedF1]
  }
  const [without, expectedF1] = f1('blocks')
  const asked = expectedF1 < SECOND_OPINION.expectedF1
  return { id: sample.id, asked, without, auto: asked ? f1('auto')[0] : without }
}

function mean(items: readonly number[]): string {
  return (items.reduce((sum, item) => sum + item, 0) / Math.max(1, items.length)).toFixed(4)
}

const root = dataRoot()
if (root === null) {
  console.log('skipped: no data; set COPYDESK_DATA')
} else {
  const pages = loadSet(root, 'wcxb-html')
    .filter(({ kind }) => kind === 'article')
    .map(outcomeOf)
  const asked = pages.filter((page) => page.asked)
  console.log(
    `articles: ${pages.length}, asked: ${asked.length} (${((100 * asked.length) / pages.length).toFixed(1)} %)`,
  )
  console.log(`word F1 of all: without ${mean(pages.map((p) => p.without))}, auto ${mean(pages.map((p) => p.auto))}`)
  console.log(`word F1 of those: without ${mean(asked.map((p) => p.without))}, auto ${mean(asked.map((p) => p.auto))}`)
  for (const { id, without, auto } of asked) console.log(`  ${id} ${without.toFixed(2)} -> ${auto.toFixed(2)}`)
}
