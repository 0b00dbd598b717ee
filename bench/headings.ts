/**
 * Measures which headings of WCXB's articles stand as headings in the output, with Readability and Defuddle beside them.
 * Run: `npm run eval:headings [-- --folds] [--limit N] [--peer NAME] [--peer-pages N] [--worst N]`; `--folds` judges each page
 * by weights that never saw its site, `--peer readability` and `--peer defuddle` ask these too: all are then measured on the same
 * pages, of the first `--peer-pages` those that each of them answers. Data: `COPYDESK_DATA`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { replies as cachedReplies } from './cache.js'
import { dataRoot, loadSet, type Sample } from './data.js'
import { words } from './metrics.js'
import { findPeer, nodeCommand, type System } from './peers/index.js'
import { runPipe } from './pipe.js'
import type { Reply } from './protocol.js'

const { values } = parseArgs({
  options: {
    folds: { type: 'boolean', default: false },
    limit: { type: 'string', default: '100000' },
    peer: { type: 'string', multiple: true, default: [] },
    'peer-pages': { type: 'string', default: '100' },
    worst: { type: 'string', default: '0' },
  },
})

const CHILD = join(import.meta.dirname, 'headings.child.ts')
const ADAPTER = createHash('sha256')
  .update(readFileSync(join(import.meta.dirname, 'peers/dom.ts')))
  .update('headings 1')
  .digest('hex')

/** A page as a person sees it: the lines of its article, and those of them that are headings on the page. */
interface GoldPage {
  title: string
  lines: ReadonlySet<string>
  headings: readonly string[]
}

const formOf = (line: string): string => words(line).join(' ')

/** The headings of an answer in normal form, the title aside. */
function headingsOf({ text }: Reply, title: string): string[] {
  return text
    .split('\n')
    .map(formOf)
    .filter((form) => form !== '' && form !== title)
}

function goldOf({ gold }: Sample, page: Reply): GoldPage {
  const title = formOf(gold.title ?? '')
  const onPage = new Set(headingsOf(page, title))
  const lines = (gold.body ?? '')
    .split('\n')
    .map(formOf)
    .filter((form) => form !== '')
  return { title, lines: new Set(lines), headings: lines.filter((line) => onPage.has(line)) }
}

/** Length of the longest common subsequence. */
function shared(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const item of a) {
    const next = [0]
    for (const [k, other] of b.entries())
      next.push(item === other ? (row[k] ?? 0) + 1 : Math.max(next[k] ?? 0, row[k + 1] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}

/** An answer for each page by one system. */
interface Contender {
  name: string
  answers: readonly Reply[]
}

/** Measures on the pages that every system answers, so that all are measured on the same. */
function measure(
  { name, answers }: Contender,
  samples: readonly Sample[],
  pages: readonly GoldPage[],
  common: Set<number>,
) {
  const sum = { wanted: 0, found: 0, given: 0, right: 0 }
  const missed: { id: string; lines: string[] }[] = []
  for (const i of common) {
    const { title, lines, headings } = pages[i] as GoldPage
    const output = headingsOf(answers[i] as Reply, title)
    sum.wanted += headings.length
    sum.found += shared(headings, output)
    sum.given += output.length
    sum.right += output.filter((form) => lines.has(form)).length
    const lost = headings.filter((form) => !output.includes(form))
    if (lost.length > 0) missed.push({ id: samples[i]?.id ?? '', lines: lost })
  }
  const { wanted, found, given, right } = sum
  const failed = answers.filter(({ error }) => error !== null).length
  console.log(
    `${name}: of ${wanted} headings of the article ${found} (${(found / Math.max(1, wanted)).toFixed(3)}) in order; of ` +
      `${given} headings given ${right} (${(right / Math.max(1, given)).toFixed(3)}) stand in it; ${failed} pages failed`,
  )
  missed.sort((a, b) => b.lines.length - a.lines.length)
  for (const { id, lines } of missed.slice(0, Number(values.worst))) console.log(`  ${id}: ${lines.join(' | ')}`)
}

function asked(name: string, version: string): System {
  return { name: `headings-${name}`, version, command: nodeCommand(CHILD, name), adapter: ADAPTER }
}

const root = dataRoot()
if (root === null) console.log('skipped: no pages; COPYDESK_DATA names their folder')
else {
  const articles = loadSet(root, 'wcxb-html').filter(({ kind }) => kind === 'article')
  const peers = (['readability', 'defuddle'] as const).filter((name) => values.peer.includes(name))
  const most = peers.length > 0 ? Math.min(Number(values['peer-pages']), Number(values.limit)) : Number(values.limit)
  const samples = articles.slice(0, most)
  const onPage = await cachedReplies(asked('page', 'jsdom'), samples)
  const pages = samples.map((sample, i) => goldOf(sample, onPage[i] as Reply))
  console.log(`${samples.length} articles, ${pages.filter(({ headings }) => headings.length > 0).length} with headings`)
  const ours = nodeCommand(CHILD, 'copydesk', ...(values.folds ? ['folds'] : []))
  const contenders: Contender[] = [{ name: 'copydesk', answers: await runPipe(ours, samples) }]
  for (const name of peers) {
    const peer = findPeer(name)
    if ('skip' in peer) console.log(`${name}: skipped: ${peer.skip}`)
    else
      contenders.push({
        name: `${name} ${peer.version}`,
        answers: await cachedReplies(asked(name, peer.version), samples),
      })
  }
  const numbers = samples.map((_, i) => i)
  const common = new Set(numbers.filter((i) => contenders.every(({ answers }) => answers[i]?.error === null)))
  console.log(`measured on the ${common.size} that all answer`)
  for (const contender of contenders) measure(contender, samples, pages, common)
}
