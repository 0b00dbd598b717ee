/**
 * Times each stage of `clean` on articles of a set: the median of several rounds a page, summed over the pages, as
 * milliseconds a page and as a ratio to reading the page. Beside them a bare parse of the same pages into a DOM, and the part
 * of annotation that matches phrases, once more by itself.
 * Run: `npm run bench:stages [-- --set wcxb-html|wcxb-lines --limit N --language und]`.
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { parseDocument } from 'htmlparser2'
import { annotate } from '../src/annotate/index.js'
import { phraseIndex } from '../src/annotate/phrase-index.js'
import { PhraseVocabulary } from '../src/annotate/phrase-vocabulary.js'
import { assemble } from '../src/assemble/index.js'
import { classify } from '../src/classify/index.js'
import { datelines } from '../src/clean.js'
import { findDates, rankDates } from '../src/dates/index.js'
import { dedupe } from '../src/dedupe/index.js'
import { detectLanguage } from '../src/language/index.js'
import { PageWords } from '../src/lib/page-words.js'
import { computeFeatures } from '../src/model/features.js'
import { groupBlocks } from '../src/model/groups.js'
import { cutoffOf, expectedF1, headOf, weightsOf } from '../src/model/index.js'
import { scoreTable } from '../src/model/score.js'
import { viewPage } from '../src/model/view.js'
import { checkOptions } from '../src/options.js'
import { readPage } from '../src/read/index.js'
import type { Page } from '../src/types/index.js'
import { dataRoot, loadSet, type SetName } from './data.js'

/** Rounds over the pages; the first ones warm up. */
const ROUNDS = 7
const WARM_UP = 2

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'wcxb-html' },
    limit: { type: 'string', default: '200' },
    language: { type: 'string' },
  },
})

type Times = Map<string, number[]>

/** Runs the stages on one page and adds what each took, in milliseconds. */
function timePage(input: Buffer, url: string | null, times: Times): void {
  const timed = <T>(stage: string, run: () => T): T => {
    const start = performance.now()
    const result = run()
    const known = times.get(stage)
    const taken = performance.now() - start
    if (known === undefined) times.set(stage, [taken])
    else known.push(taken)
    return result
  }
  const { focus, fetchedAt, ...checked } = checkOptions(url === null ? {} : { url })
  timed('bare DOM parse', () => parseDocument(input.toString('utf8')))
  const page = timed('read', () => readPage(input, checked))
  if (page.blocks.length === 0) return
  const head = headOf(page)
  const weights = weightsOf(head)
  const language = timed('language', () => detectLanguage(page, values.language))
  const candidates = timed('dates', () => findDates(page.blocks, language))
  const evidence = timed('annotate', () => annotate(page, datelines(page.blocks, candidates), language))
  matchPhrases(page, language, timed)
  const view = timed('score: view', () => viewPage(page, evidence, weights.tables))
  const table = timed('score: features', () => computeFeatures(head, view))
  const groups = timed('score: groups', () => groupBlocks(head, view))
  const scores = timed('score: trees', () => scoreTable(weights, table, view.words, groups).second)
  const { judgements, headline } = timed('classify', () => {
    const words = evidence.map((item) => item.words)
    const classification = classify(page, evidence, scores, cutoffOf(scores, words, focus))
    const kept = classification.judgements.map(({ verdict }) => verdict === 'kept')
    expectedF1(scores, words, kept)
    return classification
  })
  const judged = timed('dedupe', () => dedupe(page.blocks, evidence, judgements))
  const { warnings, ...dates } = timed('rank dates', () => rankDates(page, candidates, judged, { language, fetchedAt }))
  const title = headline?.text ?? null
  timed('assemble', () =>
    assemble({ page, evidence, judgements: judged, title, expectedF1: 1, language, dates, warnings }),
  )
}

/** Finds the phrases of a page whose tokens are known, as `annotate` does. */
function matchPhrases(page: Page, language: string, timed: <T>(stage: string, run: () => T) => T): void {
  const words = new PageWords(page.blocks)
  timed(PHRASES, () => {
    const vocabulary = new PhraseVocabulary(phraseIndex(language), words.vocabulary.words)
    page.blocks.forEach(({ text }, i) => {
      const { tokens, ids } = words.at(i)
      vocabulary.findPhrases(text, tokens, ids)
    })
  })
}

/** A part of annotation, so that it does not count in the sum. */
const PHRASES = 'annotate: phrases'

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const root = dataRoot()
if (root === null) {
  console.log('skipped: no data; set COPYDESK_DATA')
} else {
  const samples = loadSet(root, values.set as SetName).filter(({ kind }) => kind === 'article' || kind === 'page')
  const pages = samples.slice(0, Number(values.limit)).map((sample) => ({ input: sample.read(), url: sample.url }))
  const totals = new Map<string, number>()
  const all = pages.map((): Times => new Map())
  for (let round = 0; round < ROUNDS; round++) {
    pages.forEach(({ input, url }, i) => {
      if (round === WARM_UP) all[i] = new Map()
      timePage(input, url, all[i] as Times)
    })
  }
  for (const times of all) for (const [stage, own] of times) totals.set(stage, (totals.get(stage) ?? 0) + median(own))
  const reading = totals.get('read') ?? 1
  const print = (stage: string, total: number): void =>
    console.log(
      `${stage.padEnd(18)} ${(total / pages.length).toFixed(3).padStart(8)} ms  ${(total / reading).toFixed(2)} x reading`,
    )
  for (const [stage, total] of totals) print(stage, total)
  const sum = (test: (stage: string) => boolean): number =>
    [...totals].reduce((all, [stage, total]) => all + (test(stage) ? total : 0), 0)
  print(
    'score in all',
    sum((stage) => stage.startsWith('score')),
  )
  const whole = sum((stage) => stage !== 'bare DOM parse' && stage !== PHRASES)
  print('all stages', whole)
  console.log(`phrases are ${((100 * (totals.get(PHRASES) ?? 0)) / whole).toFixed(1)} % of all stages`)
}
