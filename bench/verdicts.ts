/**
 * Measures the verdict on pages: article or not on all kinds of WCXB, the share of articles called so in corpora that are
 * nearly all articles, and the made walls.
 * Run: `npm run eval:verdicts [-- --folds] [--limit N] [--set NAME ...] [--rows FILE]`; `--folds` judges WCXB's pages by
 * weights and odds that never saw their sites (after `npm run train` and `npm run train:verdict`), `--rows` writes a JSON
 * line a page. Data: `COPYDESK_DATA`.
 */
import { writeFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { judgePage } from '../src/assemble/verdict.js'
import { findOut } from '../src/clean.js'
import { weightsOf } from '../src/model/index.js'
import type { Verdict } from '../src/types/index.js'
import { pageNames, readPage, type WallGold } from '../tests/fixtures/load.js'
import { unseenOdds } from '../training/fold-verdicts.js'
import { unseenWeights } from '../training/fold-weights.js'
import { dataRoot, loadSet, type Sample, SET_NAMES, type SetName } from './data.js'

const VERDICTS: readonly Verdict[] = ['article', 'listing', 'other', 'paywall', 'consent-wall', 'error-page', 'empty']

const { values } = parseArgs({
  options: {
    folds: { type: 'boolean', default: false },
    limit: { type: 'string', default: '100000' },
    rows: { type: 'string' },
    set: { type: 'string', multiple: true, default: ['wcxb-html', 'wcxb-lines', 'trafilatura-html', 'htmldate-html'] },
  },
})

interface Judged {
  set: SetName
  id: string
  kind: string
  verdict: Verdict
}

function verdictOf({ id, url, format, read }: Sample, folds: boolean): Verdict {
  const input = format === 'html' ? new Uint8Array(read()) : read().toString('utf8')
  // Scraped text comes without its address.
  const options = format === 'html' && url !== null ? { url } : {}
  const found = findOut(input, options, folds ? unseenWeights(url, id) : weightsOf)
  return judgePage(found, folds ? unseenOdds(url, id) : undefined)
}

async function judgeSet(root: string, set: SetName): Promise<Judged[]> {
  const judged: Judged[] = []
  const folds = values.folds && set.startsWith('wcxb')
  for (const sample of loadSet(root, set).slice(0, Number(values.limit))) {
    judged.push({ set, id: sample.id, kind: sample.kind, verdict: verdictOf(sample, folds) })
    // jsdom frees a closed window only after a turn of the event loop
    await setImmediate()
  }
  return judged
}

/** A row a kind, a column a verdict. */
function printTable(judged: readonly Judged[]): void {
  console.log(['kind'.padEnd(14), ...VERDICTS.map((verdict) => verdict.padStart(12))].join(' '))
  for (const kind of [...new Set(judged.map((page) => page.kind))].sort()) {
    const own = judged.filter((page) => page.kind === kind)
    const counts = VERDICTS.map((verdict) => own.filter((page) => page.verdict === verdict).length)
    console.log([kind.padEnd(14), ...counts.map((count) => String(count).padStart(12))].join(' '))
  }
}

function report(set: SetName, judged: readonly Judged[]): void {
  const isArticle = ({ kind }: Judged): boolean => kind === 'article' || kind === 'page'
  const said = judged.filter(({ verdict }) => verdict === 'article')
  const right = said.filter(isArticle).length
  const articles = judged.filter(isArticle).length
  if (articles === judged.length) {
    console.log(`${set}: ${right} of ${articles} are called articles (${(right / articles).toFixed(3)})`)
    return
  }
  const [precision, recall, f1] = [right / said.length, right / articles, (2 * right) / (said.length + articles)]
  console.log(
    `${set}: ${judged.length} pages; 'article': precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  )
}

function reportWalls(): void {
  const files = pageNames('walls')
  const right = files.filter((file) => {
    const { source, gold } = readPage<WallGold>('walls', file)
    return (gold.accept ?? [gold.verdict]).includes(judgePage(findOut(source, {}, weightsOf)))
  })
  console.log(`made walls: ${right.length} of ${files.length} right (${(right.length / files.length).toFixed(3)})`)
}

reportWalls()
const root = dataRoot()
if (root === null) console.log('skipped: no pages; COPYDESK_DATA names their folder')
else {
  const all: Judged[] = []
  for (const name of values.set) {
    const set = SET_NAMES.find((known) => known === name)
    if (set === undefined) throw new Error(`--set must be one of ${SET_NAMES.join(', ')}, not ${name}`)
    const judged = await judgeSet(root, set)
    report(set, judged)
    printTable(judged)
    all.push(...judged)
  }
  if (values.rows !== undefined) writeFileSync(values.rows, all.map((page) => `${JSON.stringify(page)}\n`).join(''))
}
