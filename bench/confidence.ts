/**
 * How far an article's `confidence` can be trusted: expected beside actual shares in ten bins, calibration error, and how many
 * bad pages stand among those in most doubt. Pages whose body is empty count too.
 * Run: `npm run eval:confidence [-- --folds] [--limit N] [--set NAME ...]`; `--folds` judges each page by weights and odds that
 * never saw its site (after `npm run train:confidence`). Data: `COPYDESK_DATA`.
 */
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { assemble } from '../src/assemble/index.js'
import { findOut } from '../src/clean.js'
import { weightsOf } from '../src/model/index.js'
import { unseenConfidence } from '../training/fold-confidence.js'
import { unseenOdds } from '../training/fold-verdicts.js'
import { unseenWeights } from '../training/fold-weights.js'
import { dataRoot, loadSet, type Sample, SET_NAMES } from './data.js'
import { wordScore, words } from './metrics.js'
import { type Expectation, reliabilityTable, summaryTable } from './reliability.js'

const { values } = parseArgs({
  options: {
    folds: { type: 'boolean', default: false },
    limit: { type: 'string', default: '100000' },
    set: { type: 'string', multiple: true, default: ['wcxb-html', 'wcxb-lines', 'wcxb-frags'] },
  },
})

interface Row extends Expectation {
  kind: string
}

function rowOf({ id, url, kind, format, gold, read }: Sample): Row {
  const input = format === 'html' ? new Uint8Array(read()) : read().toString('utf8')
  // Scraped text comes without its address.
  const options = format === 'html' && url !== null ? { url } : {}
  const found = findOut(input, options, values.folds ? unseenWeights(url, id) : weightsOf)
  const odds = values.folds ? { verdict: unseenOdds(url, id), confidence: unseenConfidence(url, id) } : {}
  const { text, confidence } = assemble(found, odds)
  return { kind, expected: confidence, word: wordScore(words(text), words(gold.body ?? '')) }
}

const root = dataRoot()
if (root === null) console.log('skipped: no pages; COPYDESK_DATA names their folder')
else {
  for (const name of values.set) {
    const set = SET_NAMES.find((known) => known === name)
    if (set === undefined) throw new Error(`--set must be one of ${SET_NAMES.join(', ')}, not ${name}`)
    const rows: Row[] = []
    const samples = loadSet(root, set).filter(({ gold }) => gold.body !== null)
    for (const sample of samples.slice(0, Number(values.limit))) {
      rows.push(rowOf(sample))
      // jsdom frees a closed window only after a turn of the event loop
      await setImmediate()
    }
    if (rows.length === 0) {
      console.log(`${set}: skipped, no page has a full text for gold`)
      continue
    }
    const kinds = [...new Set(rows.map(({ kind }) => kind))].sort()
    const ofKind = (kind: string): Row[] => rows.filter((row) => row.kind === kind)
    console.log(`${set}\n`)
    console.log(summaryTable([...kinds.map((kind) => [kind, ofKind(kind)] as const), ['all', rows]]))
    console.log(`\n${reliabilityTable(ofKind('article'))}\n`)
  }
}
