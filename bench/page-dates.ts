/**
 * Measures the dates of whole pages against their gold, with htmldate beside them where Python has it.
 * Run: `npx tsx bench/page-dates.ts [--rows FILE]`; `--rows` writes a JSON line a page. Data: `COPYDESK_DATA`.
 *
 * Two readings: `published`, as copydesk gives it, and the page's one date, `published` or else `modified`, which is what
 * htmldate gives and what the gold of both corpora often holds where a page shows nothing but 'Updated'.
 */
import { writeFileSync } from 'node:fs'
import { clean } from '../src/clean.js'
import type { Article } from '../src/types/index.js'
import { replies } from './cache.js'
import { dataRoot, loadSet, type Sample, type SetName } from './data.js'
import { dayOutcome } from './metrics.js'
import { htmldatePeer } from './peers/htmldate.js'
import { isWritten } from './written-day.js'

interface Tally {
  right: number
  wrong: number
  none: number
  /** Of the pages whose gold has no date. */
  answered: number
  silent: number
}

type Day = string | null

function tally(samples: readonly Sample[], days: readonly Day[]): Tally {
  const counts: Tally = { right: 0, wrong: 0, none: 0, answered: 0, silent: 0 }
  for (const [index, { gold }] of samples.entries()) {
    const day = days[index] ?? null
    if (gold.day !== null) counts[dayOutcome(day, gold.day)]++
    else counts[day === null ? 'silent' : 'answered']++
  }
  return counts
}

/** Precision and accuracy are htmldate's own: right of those answered, right of all. */
function report(name: string, { right, wrong, none, answered, silent }: Tally): void {
  const all = right + wrong + none
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3))
  const undated =
    answered + silent === 0
      ? ''
      : `; answered ${answered} of ${answered + silent} without a date (${share(answered, answered + silent)})`
  console.log(
    `${name}: ${right} right (${share(right, all)}), ${wrong} wrong (${share(wrong, all)}), ${none} none of ${all}; ` +
      `precision ${share(right, right + wrong)}${undated}`,
  )
}

function readPage({ url, format, read }: Sample): Article {
  const bytes = read()
  return clean(format === 'html' ? new Uint8Array(bytes) : bytes.toString('utf8'), url === null ? {} : { url })
}

function toDay(iso: string | null | undefined): Day {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? null
}

const rows: string[] = []

async function measure(root: string, set: SetName): Promise<void> {
  const samples = loadSet(root, set).filter(({ kind }) => !set.startsWith('wcxb') || kind === 'article')
  const published: Day[] = []
  const either: Day[] = []
  const written: boolean[] = []
  for (const sample of samples) {
    const article = readPage(sample)
    const day = toDay(article.published?.iso)
    published.push(day)
    either.push(day ?? toDay(article.modified?.iso))
    written.push(
      sample.gold.day !== null &&
        sample.format === 'text' &&
        isWritten(sample.read().toString('utf8'), sample.gold.day),
    )
    const { gold, id, url } = sample
    rows.push(
      JSON.stringify({ set, id, url, gold: gold.day, published: article.published, modified: article.modified }),
    )
  }
  report(`${set}, published`, tally(samples, published))
  report(`${set}, published or else modified`, tally(samples, either))
  if (set === 'wcxb-lines') {
    const kept = <T>(list: readonly T[]): T[] => list.filter((_, index) => written[index])
    report(`${set}, day written in the text, published`, tally(kept(samples), kept(published)))
    report(`${set}, day written in the text, published or else modified`, tally(kept(samples), kept(either)))
    return
  }
  const peer = htmldatePeer()
  if ('skip' in peer) console.log(`${set}, htmldate: skipped: ${peer.skip}`)
  else
    report(
      `${set}, htmldate ${peer.version}`,
      tally(
        samples,
        (await replies(peer, samples)).map(({ date }) => toDay(date)),
      ),
    )
}

const root = dataRoot()
if (root === null) console.log('skipped: no pages; COPYDESK_DATA names their folder')
else {
  for (const set of ['htmldate-html', 'wcxb-html', 'wcxb-lines'] as const) await measure(root, set)
  const at = process.argv.indexOf('--rows')
  const file = at < 0 ? undefined : process.argv[at + 1]
  if (file !== undefined) writeFileSync(file, `${rows.join('\n')}\n`)
}
