/**
 * Times the built package beside a bare parse of the same pages into a DOM, and beside the peers. What runs in this
 * process runs in turns and is CPU time; what runs in another is the time that it tells itself.
 * Run: `npm run bench [-- --limit N --peer-pages N --peer NAME --rounds N --no-peers --json]`.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseDocument } from 'htmlparser2'
import { loadBuilt } from './built.js'
import { dataRoot, loadSet, type Sample } from './data.js'
import { findPeer, nodeCommand, PEER_NAMES } from './peers/index.js'
import { type Command, runPipe } from './pipe.js'
import { type ColdStart, timeColdStarts } from './speed/cold-start.js'
import { mean, median, type PageTimes, timeRounds } from './speed/rounds.js'

const BARE = 'bare parse'

const { values } = parseArgs({
  options: {
    limit: { type: 'string', default: '200' },
    'peer-pages': { type: 'string', default: '40' },
    rounds: { type: 'string', default: '7' },
    peer: { type: 'string', multiple: true, default: [...PEER_NAMES] },
    'no-peers': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

/** Times over some of the pages beside those of another over the same pages. */
interface Row {
  name: string
  pages: number
  /** Milliseconds a page. */
  mean: number
  median: number
  /** Mean over mean, and the median of the pages' own ratios. */
  meanRatio: number
  medianRatio: number
}

function row(name: string, times: PageTimes, beside: PageTimes): Row {
  const ratios = times.map((time, page) => time / (beside[page] as number))
  return {
    name,
    pages: times.length,
    mean: mean(times),
    median: median(times),
    meanRatio: mean(times) / mean(beside),
    medianRatio: median(ratios),
  }
}

/** Rows of a system in processes of its own, over the pages that it answered. */
async function timeChild(name: string, command: Command, samples: readonly Sample[], bare: PageTimes): Promise<Row> {
  const replies = await runPipe(command, samples)
  const answered = replies.flatMap(({ ms }, page) => (ms === null ? [] : [{ ms, page }]))
  return row(
    name,
    answered.map(({ ms }) => ms),
    answered.map(({ page }) => bare[page] as number),
  )
}

async function run(root: string): Promise<void> {
  const { clean } = await loadBuilt()
  const articles = loadSet(root, 'wcxb-html').filter(({ kind }) => kind === 'article')
  const samples = articles.slice(0, Number(values.limit))
  const lines = new Map(loadSet(root, 'wcxb-lines').map((sample) => [sample.id, sample]))
  const pages = samples.map((sample) => ({
    html: sample.read(),
    text: lines.get(sample.id)?.read().toString('utf8') ?? '',
    options: sample.url === null ? {} : { url: sample.url },
  }))
  const page = (i: number) => pages[i] as (typeof pages)[number]
  const times = timeRounds(
    [
      { name: BARE, run: (i) => parseDocument(page(i).html.toString('utf8')) },
      { name: 'HTML', run: (i) => clean(page(i).html, { ...page(i).options, engine: 'blocks' }) },
      { name: 'text', run: (i) => clean(page(i).text, page(i).options) },
    ],
    pages.length,
    Number(values.rounds),
  )
  const of = (name: string): PageTimes => times.get(name) as PageTimes
  const rows = [row(BARE, of(BARE), of(BARE)), row("copydesk, 'blocks'", of('HTML'), of(BARE))]
  rows.push(row('copydesk, text', of('text'), of(BARE)))
  const textBesideHtml = row('text beside HTML', of('text'), of('HTML'))

  const notes: string[] = []
  if (!values['no-peers']) {
    const some = samples.slice(0, Number(values['peer-pages']))
    const auto = nodeCommand(join(import.meta.dirname, 'built.child.ts'), JSON.stringify({ engine: 'auto' }))
    rows.push(await timeChild("copydesk, 'auto'", auto, some, of(BARE)))
    for (const name of PEER_NAMES.filter((each) => values.peer.includes(each))) {
      const peer = findPeer(name)
      if ('skip' in peer) notes.push(`${name} skipped: ${peer.skip}`)
      else rows.push(await timeChild(`${name} ${peer.version}`, peer.command, some, of(BARE)))
    }
  }
  const first = page(0)
  const starts = timeColdStarts(first.html.toString('utf8'), first.text)
  if (values.json) console.log(JSON.stringify({ rows, textBesideHtml, starts, notes }))
  else print(rows, textBesideHtml, starts, notes)
}

function print(rows: readonly Row[], text: Row, starts: readonly ColdStart[], notes: readonly string[]): void {
  console.log(`${''.padEnd(36)} pages   mean ms  median ms  mean ratio  median ratio   (ratios to the bare parse)`)
  for (const { name, pages, ...numbers } of rows) {
    const cells = [
      String(pages).padStart(5),
      numbers.mean.toFixed(2).padStart(9),
      numbers.median.toFixed(2).padStart(10),
      numbers.meanRatio.toFixed(2).padStart(11),
      numbers.medianRatio.toFixed(2).padStart(13),
    ]
    console.log(`${name.padEnd(36)} ${cells.join(' ')}`)
  }
  console.log(`text beside HTML: mean ${text.meanRatio.toFixed(2)}, median ${text.medianRatio.toFixed(2)}`)
  const alone = starts[0] as ColdStart
  for (const { name, wall, cpu } of starts) {
    const more = `${Math.round(wall - alone.wall)} ms more than node alone, CPU ${Math.round(cpu - alone.cpu)} ms more`
    console.log(`start, ${name}: ${Math.round(wall)} ms${name === alone.name ? '' : `, ${more}`}`)
  }
  for (const note of notes) console.log(note)
}

const root = dataRoot()
if (root === null) console.log('skipped: no data; set COPYDESK_DATA')
else await run(root)
