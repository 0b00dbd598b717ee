/** What is measured for linear cost, and how. */

import { annotate } from '../src/annotate/index.js'
import { cleanWith } from '../src/clean.js'
import { findDates } from '../src/dates/index.js'
import { dedupe } from '../src/dedupe/index.js'
import type { Bounds } from '../src/lib/budget.js'
import { USUAL } from '../src/lib/budget.js'
import { weightsOf } from '../src/model/index.js'
import { readPage } from '../src/read/index.js'
import { render } from '../src/structure/index.js'
import type { Judgement, Page } from '../src/types/index.js'
import { BENIGN, HOSTILE, type Shape } from './hostile-pages.js'

/** Ten times the page may cost eleven times the time. */
const MOST_RATIO = 11
/** What is noise: so many milliseconds, and as memory fills this share of a time. */
const NOISE = 40
const NOISE_SHARE = 0.25
/** Of so many runs the best counts, as long as they are short. */
const RUNS = 4
const LONG_RUN = 1_500

/** Limits that cut nothing at the sizes measured. */
const WIDE = { bytes: 100_000_000, nodes: 100_000_000, blocks: 100_000_000 }
const BOUNDS: Bounds = { limits: { ...USUAL.limits, ...WIDE }, budget: USUAL.budget }

export interface LinearCase {
  name: string
  /** Prepares a page of a size; what it returns is timed. */
  prepare(size: number): () => unknown
  /** Largest size in UTF-16 units; default none. */
  most?: number
}

const OPTIONS = { url: null, contentType: undefined } as const

function read({ build, format }: Shape, size: number): Page {
  return readPage(build(size), { ...OPTIONS, format }, BOUNDS)
}

const reading = (name: string, shape: Shape): LinearCase => ({
  name: `read: ${name}`,
  prepare: (size) => {
    const source = shape.build(size)
    return () => readPage(source, { ...OPTIONS, format: shape.format }, BOUNDS)
  },
})

const dating = (name: string, shape: Shape): LinearCase => ({
  name: `dates: ${name}`,
  prepare: (size) => {
    const page = read(shape, size)
    return () => findDates(page.blocks, 'en', null)
  },
})

const KEPT: Judgement = { verdict: 'kept', reason: null, rule: null, score: 1, duplicateOf: null }

const comparing = (name: string, shape: Shape): LinearCase => ({
  name: `dedupe: ${name}`,
  // Evidence of a block takes many times its text.
  most: 10_000_000,
  prepare: (size) => {
    const page = read(shape, size)
    const evidence = annotate(page, [], 'en')
    const judgements = page.blocks.map(() => KEPT)
    return () => dedupe(page.blocks, evidence, judgements)
  },
})

const cleaning = (name: string, shape: Shape): LinearCase => ({
  name: `clean: ${name}`,
  most: 10_000_000,
  prepare: (size) => {
    const source = shape.build(size)
    return () => cleanWith(source, { format: shape.format, engine: 'blocks', limits: WIDE }, weightsOf)
  },
})

const EVERYTHING = { links: true, images: true, emphasis: true, tables: true, headingsFrom: null }

const rendering = (name: string, shape: Shape): LinearCase => ({
  name: `structure: ${name}`,
  most: 20_000_000,
  prepare: (size) => {
    const source = shape.build(size)
    return () => {
      const page = readPage(source, { ...OPTIONS, format: shape.format }, BOUNDS, true)
      const judgements = page.blocks.map(() => KEPT)
      return render(page, judgements, 'en', new Set(['markdown', 'html']), EVERYTHING)
    }
  },
})

const pick = (...names: string[]): [string, Shape][] =>
  names.map((name) => {
    const shape = HOSTILE[name]
    if (shape === undefined) throw new Error(`no such page: ${name}`)
    return [name, shape]
  })

export const LINEAR_CASES: readonly LinearCase[] = [
  ...Object.entries({ article: BENIGN.article, page: BENIGN.page, text: BENIGN.text, markdown: BENIGN.markdown }).map(
    ([name, shape]) => reading(name, shape),
  ),
  ...pick(
    'nested divs with text',
    'fonts left open, a megabyte',
    'nested tables',
    'text between line breaks',
    'one line of HTML',
    'a million attributes',
    'character references',
    'unclosed comment',
    'class tokens',
    'siblings under many divs',
    'one line of text',
    'fragments',
    'lines of 72 columns',
  ).map(([name, shape]) => reading(name, shape)),
  dating('text', BENIGN.text),
  ...pick(
    'dates in one line',
    'digits',
    'slashes between ones',
    'times of day',
    'weekdays',
    'one line of Chinese',
    'one line of Thai',
  ).map(([name, shape]) => dating(name, shape)),
  comparing('text', BENIGN.text),
  ...pick(
    'a paragraph over and over',
    'two blocks in turn',
    'near duplicates',
    'shuffled words',
    'runs that repeat',
    'runs that almost repeat',
  ).map(([name, shape]) => comparing(name, shape)),
  rendering('page', BENIGN.page),
  rendering('markdown', BENIGN.markdown),
  ...pick(
    'links left open round text',
    'mis-nested formatting',
    'nested tables',
    'nested quotations',
    'pictures of many sizes',
    'marks between punctuation',
    'lists left open',
  ).map(([name, shape]) => rendering(name, shape)),
  cleaning('page', BENIGN.page),
  cleaning('text', BENIGN.text),
  ...pick(
    'siblings',
    'nested quotations',
    'dates a line',
    'consent words',
    'long class names round many blocks',
    'headlines over a text',
  ).map(([name, shape]) => cleaning(name, shape)),
]

export interface Timing {
  size: number
  /** CPU time of the best run, in milliseconds. */
  ms: number
  /** Times the size before, null for the first. */
  ratio: number | null
}

/** Times a case at sizes ten times apart, and tells whether some step cost more than it may. */
export function findUnlinear(one: LinearCase, least: number, most: number): { times: Timing[]; over: boolean } {
  const times: Timing[] = []
  let over = false
  for (let size = least; size <= Math.min(most, one.most ?? most); size = nextSize(size, most)) {
    const ms = best(one.prepare(size))
    const before = times.at(-1)
    const step = before === undefined ? 1 : size / before.size
    times.push({ size, ms, ratio: before === undefined ? null : ms / before.ms })
    const may = before === undefined ? Number.POSITIVE_INFINITY : (before.ms * MOST_RATIO * step) / 10
    if (ms > may * (1 + NOISE_SHARE) + NOISE) over = true
  }
  return { times, over }
}

/** Ten times as much, or up to the end where that is nearer. */
function nextSize(size: number, most: number): number {
  return size < most && size * 10 > most ? most : size * 10
}

/** CPU time of the fastest of several runs: other work on the machine only ever adds time. */
function best(run: () => unknown): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let k = 0; k < RUNS; k++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    const ms = (user + system) / 1000
    fastest = Math.min(fastest, ms)
    if (ms > LONG_RUN) break
  }
  return fastest
}
