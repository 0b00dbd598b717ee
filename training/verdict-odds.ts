/**
 * Fits the odds by which a page is called an article, a listing or neither (`src/data/verdict-odds.generated.ts`): two
 * logistic regressions a head over the signs of `src/assemble/signs`. Prints what five folds over sites say of them, writes
 * the odds of each fold to `.cache/model` for `npm run eval:verdicts -- --folds`, and those of all pages into the source.
 * Run: `npm run train:verdict [-- --dry]`, after `npm run train`. Pages: `verdict-pages.ts`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeadOdds, SignOdds, VerdictOdds } from '../src/assemble/odds.js'
import { VERDICTS } from '../src/data/verdicts.js'
import { foldOddsFile } from './fold-verdicts.js'
import { FOLDS } from './folds.js'
import { fitLogistic } from './logistic.js'
import { scaleOf } from './scale.js'
import { type Flavour, readVerdictPages, type VerdictPage, type VerdictTable } from './verdict-pages.js'

const TARGET = join(import.meta.dirname, '../src/data/verdict-odds.generated.ts')
/** Pull towards zero of a sign's odds, on signs of unit variance. F1 moves by less than .005 between 5 and 40. */
const RIDGE = 20
const HEADS = ['html', 'text'] as const
type Head = (typeof HEADS)[number]

/** Flavours that teach; the others are articles alone, and would teach that their flavour is an article. */
const TEACH: Readonly<Record<Head, readonly Flavour[]>> = {
  html: ['html', 'no-address', 'dated'],
  text: ['blocks', 'body', 'dated-blocks'],
}
const LISTS = ['listing', 'collection']

function fitHead(pages: readonly VerdictPage[], names: readonly string[]): HeadOdds {
  const scales = names.map((_, k) => scaleOf(pages.map(({ signs }) => signs[k] ?? 0)))
  const rows = pages.map(({ signs }) =>
    scales.map(({ from, to, mean, deviation }, k) => (Math.min(to, Math.max(from, signs[k] ?? 0)) - mean) / deviation),
  )
  const isArticle = pages.map(({ kind }) => kind === 'article')
  const article = fitLogistic(rows, isArticle, RIDGE)
  const rest = rows.filter((_, i) => isArticle[i] !== true)
  const isList = pages.filter((_, i) => isArticle[i] !== true).map(({ kind }) => LISTS.includes(kind))
  const listing = fitLogistic(rest, isList, RIDGE)
  const bias = ({ weights, bias }: typeof article): number =>
    scales.reduce((sum, { mean, deviation }, k) => sum - ((weights[k] ?? 0) * mean) / deviation, bias)
  const signs: Record<string, SignOdds> = {}
  scales.forEach(({ from, to, deviation }, k) => {
    const odds = { article: (article.weights[k] ?? 0) / deviation, listing: (listing.weights[k] ?? 0) / deviation }
    signs[names[k] ?? ''] = {
      from: round(from),
      to: round(to),
      article: round(odds.article),
      listing: round(odds.listing),
    }
  })
  return { article: round(bias(article)), listing: round(bias(listing)), signs }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function fitOdds(table: VerdictTable, without: number | null): VerdictOdds {
  const head = (name: Head): HeadOdds =>
    fitHead(
      table.pages.filter(({ flavour, fold }) => TEACH[name].includes(flavour) && fold !== without),
      table.names[name],
    )
  return { html: head('html'), text: head('text') }
}

function chanceOf({ signs }: VerdictPage, odds: HeadOdds, names: readonly string[]): number {
  const sum = names.reduce((all, name, k) => {
    const { from, to, article } = odds.signs[name] ?? { from: 0, to: 0, article: 0 }
    return all + article * Math.min(to, Math.max(from, signs[k] ?? 0))
  }, odds.article)
  return 1 / (1 + Math.exp(-sum))
}

/** Precision, recall and F1 of 'article' by flavour, by the odds alone. */
function report({ pages, names }: VerdictTable, folds: readonly VerdictOdds[]): void {
  for (const flavour of new Set(pages.map((page) => page.flavour))) {
    const own = pages.filter((page) => page.flavour === flavour)
    const head = own[0]?.head ?? 'html'
    const chances = own.map((page) => chanceOf(page, (folds[page.fold] as VerdictOdds)[head], names[head]))
    for (const from of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
      const said = own.filter((_, i) => (chances[i] ?? 0) >= from)
      const right = said.filter(({ kind }) => kind === 'article').length
      const articles = own.filter(({ kind }) => kind === 'article').length
      const figures = [right / said.length, right / articles, (2 * right) / (said.length + articles)]
      const mark = from === VERDICTS.articleFrom[head] ? ' (as shipped)' : ''
      console.log(
        `${flavour}, from ${from}: precision, recall, F1 ${figures.map((x) => x.toFixed(3)).join(', ')}${mark}`,
      )
    }
  }
}

function source(odds: VerdictOdds): string {
  const head = (name: Head): string[] => [
    `  ${name}: {`,
    `    article: ${odds[name].article},`,
    `    listing: ${odds[name].listing},`,
    '    signs: {',
    ...Object.entries(odds[name].signs).map(
      ([sign, { from, to, article, listing }]) =>
        `      '${sign}': { from: ${from}, to: ${to}, article: ${article}, listing: ${listing} },`,
    ),
    '    },',
    '  },',
  ]
  return [
    '// Generated by training/verdict-odds.ts from the pages of WCXB (CC-BY-4.0) and of htmldate (Apache-2.0); do not edit.',
    '/** Log odds of an article, and of a listing where there is none: before any sign, and for a unit of each. */',
    'export const VERDICT_ODDS = {',
    ...HEADS.flatMap(head),
    '} as const',
    '',
  ].join('\n')
}

const table = readVerdictPages()
const folds = Array.from({ length: FOLDS }, (_, fold) => fitOdds(table, fold))
report(table, folds)
if (!process.argv.includes('--dry')) {
  folds.forEach((odds, fold) => {
    writeFileSync(foldOddsFile(fold), JSON.stringify(odds))
  })
  writeFileSync(TARGET, source(fitOdds(table, null)))
}
