/**
 * Cleans many pages in one process, as the batch command does, and measures whether memory stays: live heap and resident set
 * after the first thousand pages and at the end. Run: `npm run bench:soak -- [--pages N] [--opinion N]`; ends with 1 where either
 * has grown by more than a fifth. Every page is told apart by a line of its own, and every N-th goes through the second opinion.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { USUAL_STYLE } from '../src/batch/article-line.js'
import { runJobs } from '../src/batch/pool/index.js'
import { lineJobs } from '../src/batch/sources/lines.js'
import { dataRoot, loadSet } from './data.js'

/** Pages after which memory is first measured: by then all tables are loaded and all code is compiled. */
const WARM_UP = 1_000
/** Growth that is still taken for noise of the heap. */
const MOST_GROWTH = 1.2
/** Dev pages that are mixed with the fixtures, where the data is present. */
const DEV_PAGES = 100
/** Longest page that is taken: a soak is about many pages, not about large ones. */
const LONGEST = 400_000
/** Pages between two lines of progress. */
const PROGRESS = 5_000

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '100000' }, opinion: { type: 'string', default: '50' } },
})
const pages = Number(values.pages)
const everyNth = Number(values.opinion)
if (!Number.isSafeInteger(pages) || pages <= WARM_UP) throw new Error(`--pages must be more than ${WARM_UP}`)
if (!Number.isSafeInteger(everyNth) || everyNth < 1) throw new Error('--opinion must be a whole number from 1')

type Field = 'html' | 'text'
type Source = Record<Field, string | null>

interface Memory {
  heap: number
  rss: number
}

const sources = [...fixtures(), ...devPages()]
const start = Date.now()
let done = 0
let asked = 0
let failed = 0
let first: Memory | null = null

console.log(`${sources.length} pages, ${pages} times one of them, every ${everyNth}th with the second opinion`)
while (done < pages) {
  const turn = Math.min(everyNth, pages - done)
  await cleanAll(done, turn - 1, 'auto')
  await cleanAll(done + turn - 1, 1, 'readability')
  asked += 1
  const before = done
  done += turn
  if (first === null && done >= WARM_UP) {
    first = measure()
    tell('after the warm-up', first)
  } else if (Math.floor(before / PROGRESS) < Math.floor(done / PROGRESS)) tell('so far', measure())
}
const last = measure()
tell('at the end', last)
const growth = { heap: last.heap / (first?.heap ?? last.heap), rss: last.rss / (first?.rss ?? last.rss) }
console.log(
  `growth: heap x${growth.heap.toFixed(3)}, rss x${growth.rss.toFixed(3)}; ${asked} second opinions, ${failed} records failed`,
)
process.exitCode = failed === 0 && Math.max(growth.heap, growth.rss) <= MOST_GROWTH ? 0 : 1

async function cleanAll(from: number, count: number, engine: 'auto' | 'readability'): Promise<void> {
  const work = { reply: 'lines' as const, options: { engine }, style: USUAL_STYLE }
  const replies = runJobs(lineJobs(records(from, count)), work, { jobs: 1, timeout: null })
  for await (const { error } of replies) if (error !== null) failed += 1
}

/** Records of pages, each with a line that no other has. */
async function* records(from: number, count: number): AsyncGenerator<Uint8Array> {
  for (let id = from; id < from + count; id++) {
    const { html, text } = sources[id % sources.length] as Source
    const page =
      html === null
        ? { text: `${text}\n\nThis is copy ${id}.` }
        : { html: html.replace('</body>', `<p>This is copy ${id}.</p></body>`) }
    yield new TextEncoder().encode(JSON.stringify({ id, ...page }))
  }
}

function fixtures(): Source[] {
  const folder = join(import.meta.dirname, '../fixtures')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
    .map((name) => toSource(name.endsWith('.html') ? 'html' : 'text', readFileSync(join(folder, name), 'utf8')))
}

function devPages(): Source[] {
  const root = dataRoot()
  if (root === null) return []
  return (['wcxb-html', 'wcxb-lines'] as const).flatMap((set) =>
    loadSet(root, set)
      .slice(0, DEV_PAGES)
      .map((sample) => toSource(sample.format, sample.read().toString('utf8')))
      .filter(({ html, text }) => (html ?? text ?? '').length <= LONGEST),
  )
}

function toSource(field: Field, page: string): Source {
  return { html: null, text: null, [field]: page }
}

/** Live memory, in MB; needs `--expose-gc`, else garbage counts as well. */
function measure(): Memory {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 }
}

function tell(when: string, { heap, rss }: Memory): void {
  const seconds = (Date.now() - start) / 1000
  console.log(`${done} pages ${when}: heap ${heap.toFixed(1)} MB, rss ${rss.toFixed(1)} MB, ${seconds.toFixed(0)} s`)
}
