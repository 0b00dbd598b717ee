/**
 * The pages that the confidence is fitted on, each as what its signs of doubt say and what became of its words; written to
 * `.cache/model`. Run by `npm run train:confidence`, in front of `confidence-odds.ts`. Data: `COPYDESK_DATA`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { dataRoot, loadSet, type Sample } from '../bench/data.js'
import { type WordScore, wordScore, words } from '../bench/metrics.js'
import { expectedWords } from '../src/assemble/confidence/expected.js'
import { readDoubts } from '../src/assemble/confidence/signs.js'
import { weighSigns } from '../src/assemble/odds.js'
import { viewSigns } from '../src/assemble/signs/view.js'
import { findOut } from '../src/clean.js'
import type { CleanOptions } from '../src/types/index.js'
import { unseenOdds } from './fold-verdicts.js'
import { unseenWeights } from './fold-weights.js'
import { foldOf, siteOf } from './folds.js'

/** How a page was given: as its site served it; its blocks as text, one a line; its article in WCXB's flavours of text. */
export type Flavour = 'html' | 'blocks' | 'lines' | 'frags'

/** A page as the fit sees it. */
export interface ConfidencePage {
  id: string
  /** WCXB's page kind. */
  kind: string
  flavour: Flavour
  head: 'html' | 'text'
  fold: number
  signs: readonly number[]
  /** What its body scores against the gold. */
  word: WordScore
}

const FILE = join(import.meta.dirname, '../.cache/model/confidence-pages.json')

/** The pages as this file wrote them. */
export function readConfidencePages(): ConfidencePage[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as ConfidencePage[]
}

/** All pages of WCXB with a body, judged by weights and odds that never saw their sites. */
async function* confidencePages(root: string): AsyncGenerator<ConfidencePage> {
  for (const sample of loadSet(root, 'wcxb-html')) {
    const { page, rows } = judged(sample, 'html', new Uint8Array(sample.read()))
    yield* rows
    yield* judged(sample, 'blocks', page.blocks.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n')).rows
    // jsdom frees a closed window only after a turn of the event loop
    await setImmediate()
  }
  for (const flavour of ['lines', 'frags'] as const) {
    for (const sample of loadSet(root, `wcxb-${flavour}`)) {
      yield* judged(sample, flavour, sample.read().toString('utf8')).rows
    }
  }
}

/** The page as read, and its row where anything was kept. Text is given without its address, as it mostly comes. */
function judged({ id, url, kind, gold }: Sample, flavour: Flavour, input: string | Uint8Array) {
  const head = flavour === 'html' ? 'html' : 'text'
  const options: CleanOptions = head === 'html' ? { format: head, url: url ?? undefined } : { format: head }
  const found = findOut(input, options, unseenWeights(url, id))
  const kept = found.page.blocks.filter((_, i) => found.judgements[i]?.verdict === 'kept').map(({ text }) => text)
  const view = viewSigns(found)
  const row = (): ConfidencePage => ({
    id,
    kind,
    flavour,
    head,
    fold: foldOf(siteOf(url, id)),
    signs: readDoubts(view, expectedWords(view.evidence, view.judgements), weighSigns(view, unseenOdds(url, id))),
    word: wordScore(words(kept.join('\n\n')), words(gold.body ?? '')),
  })
  return { page: found.page, rows: kept.length === 0 ? [] : [row()] }
}

if (import.meta.filename === process.argv[1]) {
  const root = dataRoot()
  if (root === null) {
    console.log('skipped: no pages; COPYDESK_DATA names their folder')
    process.exit(1)
  }
  const pages: ConfidencePage[] = []
  for await (const page of confidencePages(root)) pages.push(page)
  writeFileSync(FILE, JSON.stringify(pages))
}
