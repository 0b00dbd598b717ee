/**
 * The pages that the verdict is fitted on, each as what its signs say: run, writes them to `.cache/model`; some minutes.
 * Run by `npm run train:verdict`, in front of `verdict-odds.ts`. Data: `COPYDESK_DATA`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { dataRoot, loadSet, type Sample } from '../bench/data.js'
import { type Judged, readSigns, signsOf } from '../src/assemble/signs/index.js'
import { findOut } from '../src/clean.js'
import { unseenWeights } from './fold-weights.js'
import { foldOf, siteOf } from './folds.js'

/**
 * How a page was given: as its site served it; the same without its address; as text, a block a line; as its gold body
 * with the title above; as text in the two flavours that WCXB's articles have. `dated` and `dated-blocks` are the pages of
 * htmldate, in dozens of languages: what has a day of publication is taken for an article.
 */
export type Flavour = 'html' | 'no-address' | 'blocks' | 'body' | 'lines' | 'frags' | 'dated' | 'dated-blocks'

/** A page as the fit sees it. */
export interface VerdictPage {
  id: string
  /** WCXB's page kind. */
  kind: string
  flavour: Flavour
  head: 'html' | 'text'
  fold: number
  signs: readonly number[]
}

/** All pages, and the names of their signs by head. */
export interface VerdictTable {
  names: Readonly<Record<'html' | 'text', readonly string[]>>
  pages: readonly VerdictPage[]
}

const FILE = join(import.meta.dirname, '../.cache/model/verdict-pages.json')

/** The pages as this file wrote them. */
export function readVerdictPages(): VerdictTable {
  return JSON.parse(readFileSync(FILE, 'utf8')) as VerdictTable
}

/** All pages of WCXB in all flavours, and the dated pages of htmldate, judged by weights that never saw their sites. */
async function* verdictPages(root: string): AsyncGenerator<VerdictPage> {
  for (const sample of loadSet(root, 'wcxb-html')) {
    const { id, url, kind, gold } = sample
    const found = findPage(sample, new Uint8Array(sample.read()))
    yield row(sample, 'html', found)
    const page = { ...found.page, url: null, metadata: { ...found.page.metadata, canonicalUrl: null } }
    yield row(sample, 'no-address', { ...found, page })
    yield row({ id, url, kind }, 'blocks', findPage(sample, linesOf(found)))
    const body = [gold.title, gold.body].filter((part) => part !== null).join('\n\n')
    yield row({ id, url, kind }, 'body', findPage(sample, body))
    // jsdom frees a closed window only after a turn of the event loop
    await setImmediate()
  }
  for (const sample of loadSet(root, 'htmldate-html').filter(({ gold }) => gold.day !== null)) {
    const { id, url } = sample
    const found = findPage(sample, new Uint8Array(sample.read()))
    yield row({ id, url, kind: 'article' }, 'dated', found)
    yield row({ id, url, kind: 'article' }, 'dated-blocks', findPage(sample, linesOf(found)))
    await setImmediate()
  }
  for (const flavour of ['lines', 'frags'] as const) {
    for (const sample of loadSet(root, `wcxb-${flavour}`)) {
      yield row(sample, flavour, findPage(sample, sample.read().toString('utf8')))
    }
  }
}

function linesOf({ page }: Judged): string {
  return page.blocks.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n')
}

/** What is found on a page by weights that never saw its site; text is given without its address, as it mostly comes. */
function findPage({ id, url }: Pick<Sample, 'id' | 'url'>, input: string | Uint8Array): Judged {
  const options =
    typeof input === 'string'
      ? { format: 'text' as const }
      : { format: 'html' as const, engine: 'blocks' as const, url: url ?? undefined }
  return findOut(input, options, unseenWeights(url, id))
}

function row({ id, url, kind }: Pick<Sample, 'id' | 'url' | 'kind'>, flavour: Flavour, judged: Judged): VerdictPage {
  const head = judged.page.format === 'html' ? 'html' : 'text'
  return { id, kind, flavour, head, fold: foldOf(siteOf(url, id)), signs: readSigns(judged) }
}

if (import.meta.filename === process.argv[1]) {
  const root = dataRoot()
  if (root === null) {
    console.log('skipped: no pages; COPYDESK_DATA names their folder')
    process.exit(1)
  }
  const pages: VerdictPage[] = []
  for await (const page of verdictPages(root)) pages.push(page)
  const names = { html: signsOf('html').map(({ name }) => name), text: signsOf('text').map(({ name }) => name) }
  writeFileSync(FILE, JSON.stringify({ names, pages }))
}
