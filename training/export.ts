/**
 * Writes what `train.py` learns from: for each set a matrix of features, labels, words for the measure, and the learnt
 * odds as each fold may see them. Usage: tsx training/export.ts [html] [text] [--no-silver]. Silver needs a generated HTML head.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataRoot, loadSet, type Sample, type SetName } from '../bench/data.js'
import { words as scoredWords } from '../bench/metrics.js'
import { columnsOf, computeFeatures, computeOdds, oddsColumns } from '../src/model/features.js'
import { GROUPINGS, groupBlocks } from '../src/model/groups.js'
import type { Head, Tables } from '../src/model/types.js'
import { viewPage } from '../src/model/view.js'
import type { Evidence } from '../src/types/index.js'
import { blockLines } from './block-lines.js'
import { FOLDS, foldOf, siteOf } from './folds.js'
import { namesRound, OddsCounter, wordTokens } from './odds.js'
import { loadOpinions } from './opinions.js'
import { type Prepared, prepare } from './prepare.js'
import { silverSamples } from './silver.js'
import { trimmedPages } from './trimmed.js'
import { Floats, Ints } from './writer.js'

const OUT = join(import.meta.dirname, '../.cache/model')

const LIMITS = {
  html: { names: { pages: 8, size: 1200 }, words: { pages: 20, size: 1500 } },
  text: { names: { pages: 8, size: 0 }, words: { pages: 12, size: 3200 } },
} as const

/** The tables that a page of one fold may see in the training of another fold's model. */
type TablesFor = (fold: number, other: number) => Tables

interface Source {
  name: string
  samples: readonly Sample[]
  /** Whether its words and class names are counted for the odds. */
  teaches: boolean
}

async function sourcesOf(root: string, head: Head): Promise<Source[]> {
  const load = (name: SetName, teaches: boolean): Source => ({ name, samples: loadSet(root, name), teaches })
  if (head === 'html') return [load('wcxb-html', true)]
  const silver = process.argv.includes('--no-silver') ? [] : await silverSamples(root)
  const lines = loadSet(root, 'wcxb-lines')
  return [
    { name: 'wcxb-lines', samples: lines, teaches: true },
    load('wcxb-frags', false),
    { name: 'wcxb-blocks', samples: blockLines(loadSet(root, 'wcxb-html')), teaches: false },
    { name: 'silver-lines', samples: silver, teaches: true },
    { name: 'trimmed', samples: trimmedPages([...lines, ...silver]), teaches: false },
  ]
}

async function exportHead(root: string, head: Head): Promise<void> {
  const names = new OddsCounter()
  const words = new OddsCounter()
  const prepared = new Map<string, Prepared[]>()
  for (const { name, samples, teaches } of await sourcesOf(root, head)) {
    const pages = await prepareAll(name, samples, head)
    prepared.set(name, pages)
    for (const { fold, page, evidence, labels } of teaches ? pages : []) {
      const counts = evidence.map((item) => item.words)
      if (head === 'html') names.add(fold, namesRound(page.blocks), counts, labels.share)
      const tokens = evidence.map((item) => wordTokens(item.tokens))
      words.add(fold, tokens, counts, labels.share)
    }
  }
  const limits = LIMITS[head]
  const tables = (without: readonly number[]): Tables => ({
    names: names.table(without, limits.names),
    words: words.table(without, limits.words),
  })
  const pair = new Map<string, Tables>()
  for (let a = 0; a < FOLDS; a++) for (let b = a; b < FOLDS; b++) pair.set(`${a}-${b}`, tables(a === b ? [a] : [a, b]))
  const tablesFor: TablesFor = (fold, other) => pair.get(`${Math.min(fold, other)}-${Math.max(fold, other)}`) as Tables
  for (const [name, pages] of prepared) writePages(name, head, pages, tablesFor)
  writeFileSync(join(OUT, `${head}.tables.json`), tablesJson(tables([]), pair))
}

/** Reads all pages of a set and parts them into folds; equal pages share one, whatever address served them. */
async function prepareAll(name: string, samples: readonly Sample[], head: Head): Promise<Prepared[]> {
  const opinions = head === 'html' ? await loadOpinions(samples) : null
  const firstSite = new Map<string, string>()
  return samples.map((sample, i) => {
    const hash = createHash('sha256').update(sample.read()).digest('hex')
    const site = firstSite.get(hash) ?? siteOf(sample.url, sample.id)
    firstSite.set(hash, site)
    if (i % 200 === 199) console.error(`${name}: ${i + 1} read`)
    return prepare(sample, foldOf(site), opinions === null ? null : (page) => opinions(sample, page))
  })
}

/** The full tables, and for each fold the ones that its site did not teach. */
function tablesJson(full: Tables, pair: ReadonlyMap<string, Tables>): string {
  const plain = ({ names, words }: Tables) => ({ names: [...names], words: [...words] })
  const folds = Array.from({ length: FOLDS }, (_, fold) => plain(pair.get(`${fold}-${fold}`) as Tables))
  return JSON.stringify({ full: plain(full), folds })
}

function writePages(set: string, head: Head, pages: readonly Prepared[], tablesFor: TablesFor): void {
  const [oddsFrom, oddsTo] = oddsColumns(head)
  const matrix = new Floats(join(OUT, `${set}.features.f32`))
  const odds = new Floats(join(OUT, `${set}.odds.f32`))
  const labels = new Floats(join(OUT, `${set}.labels.f32`))
  const words = new Ints(join(OUT, `${set}.words.i32`))
  const groups = new Ints(join(OUT, `${set}.groups.i32`))
  const vocabulary = new Map<string, number>()
  const idOf = (word: string): number => {
    const known = vocabulary.get(word)
    if (known !== undefined) return known
    vocabulary.set(word, vocabulary.size)
    return vocabulary.size - 1
  }
  const index = pages.map(({ sample, page, evidence, fold, labels: own, blockWords }) => {
    const view = viewPage(page, evidence, tablesFor(fold, fold))
    const { data, rows } = computeFeatures(head, view)
    matrix.add(rowByRow(data, rows))
    for (let other = 0; other < FOLDS; other++) {
      odds.add(rowByRow(computeOdds(head, { ...view, tables: tablesFor(fold, other) }), rows))
    }
    for (const group of groupBlocks(head, view)) groups.add([...group])
    const keys = new Map<string, number>()
    for (let i = 0; i < rows; i++) {
      const { key } = evidence[i] as Evidence
      if (!keys.has(key)) keys.set(key, i)
      labels.add([
        view.words[i] as number,
        own.share[i] as number,
        own.trust[i] as number,
        keys.get(key) as number,
        blockWords[i]?.length ?? 0,
      ])
      words.add((blockWords[i] ?? []).map(idOf))
    }
    const gold = scoredWords(sample.gold.body ?? '')
    words.add(gold.map(idOf))
    const { id, kind, url, gold: said } = sample
    const language = sample.language()
    return {
      id,
      kind,
      url,
      language,
      fold,
      rows,
      gold: gold.length,
      with: said.with,
      without: said.without,
      texts: page.blocks.map(({ text }) => text),
    }
  })
  for (const file of [matrix, odds, labels, words, groups]) file.close()
  const columns = columnsOf(head).map(({ name }) => name)
  const meta = { set, head, columns, odds: [oddsFrom, oddsTo], folds: FOLDS, groupings: GROUPINGS[head] }
  writeFileSync(join(OUT, `${set}.meta.json`), JSON.stringify(meta))
  writeFileSync(join(OUT, `${set}.pages.jsonl`), index.map((line) => JSON.stringify(line)).join('\n'))
}

/** A table that is given column after column, as numpy reads it. */
function rowByRow(data: Float32Array, rows: number): Float32Array {
  const width = data.length / rows
  return data.map((_, at) => data[(at % width) * rows + Math.floor(at / width)] as number)
}

const root = dataRoot()
if (root === null) throw new Error('no data: set COPYDESK_DATA')
mkdirSync(OUT, { recursive: true })
for (const head of ['html', 'text'] as const) {
  if (process.argv.includes(head) || !['html', 'text'].some((name) => process.argv.includes(name)))
    await exportHead(root, head)
}
