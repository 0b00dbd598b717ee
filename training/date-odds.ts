/**
 * Fits the odds by which a page's days are ranked (`src/data/dates/rank-odds.generated.ts`): a conditional logit over the
 * days that a page claims, and none of them. Prints what five folds over sites say of it, then writes the odds of all pages.
 * Run: `npm run train:dates [-- --dry]`. Data: `COPYDESK_DATA`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataRoot, loadSet, type Sample, type SetName } from '../bench/data.js'
import { clean } from '../src/clean.js'
import { ANSWER_FROM } from '../src/data/dates/rank-weights.js'
import { dayNumber } from '../src/dates/civil.js'
import { findDates } from '../src/dates/index.js'
import { gatherEvidence } from '../src/dates/rank/gather.js'
import { claimsOf } from '../src/dates/rank/moments.js'
import { type DayClaim, FEATURES, type Feature } from '../src/dates/rank/odds.js'
import { checkOptions } from '../src/options.js'
import { readPage } from '../src/read/index.js'
import { writeDigest } from './digest.js'
import { FOLDS, foldOf, siteOf } from './folds.js'

const SETS: readonly SetName[] = ['htmldate-html', 'wcxb-html', 'wcxb-lines']
const TARGET = join(import.meta.dirname, '../src/data/dates/rank-odds.generated.ts')

/** Strength of the pull towards zero, steps and step size of the ascent (AdaGrad); the figures move little with any of them. */
const RIDGE = 0.5
const STEPS = 400
const STEP = 0.3

interface Case {
  set: SetName
  fold: number
  claims: readonly DayClaim[]
  /** Day number of the gold, null where the page has no date. */
  gold: number | null
  /** Gold that says what a page is: not the day of a change where a publication is claimed, nor one that nothing claims. */
  usable: boolean
}

type Odds = Readonly<Record<Feature, number>>

function caseOf(set: SetName, { id, url, format, gold, read }: Sample): Case {
  const bytes = read()
  const input = format === 'html' ? new Uint8Array(bytes) : bytes.toString('utf8')
  const options = url === null ? {} : { url }
  const { blocks, language } = clean(input, options)
  const page = readPage(input, checkOptions(options))
  const { evidence } = gatherEvidence(page, findDates(page.blocks, language), blocks, { language, fetchedAt: null })
  const { claims, changes } = claimsOf(evidence, null)
  const day = gold.day === null ? null : toDay(gold.day)
  const claimed = claims.some((each) => each.day === day)
  const isChange = day !== null && changes.has(day) && claims.some((each) => each.day !== day)
  const usable = claims.length > 0 && (day === null || (claimed && !isChange))
  return { set, fold: foldOf(siteOf(url, id)), claims, gold: day, usable }
}

function toDay(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return dayNumber(year, month, day)
}

function scoreOf({ features }: DayClaim, odds: Odds): number {
  return features.reduce((sum, feature) => sum + odds[feature], 0)
}

function probabilities(claims: readonly DayClaim[], odds: Odds): number[] {
  const scores = claims.map((claim) => scoreOf(claim, odds))
  const most = Math.max(0, ...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(-most))
  return scores.map((score) => Math.exp(score - most) / total)
}

function fitOdds(cases: readonly Case[]): Odds {
  const zero = (): Record<Feature, number> =>
    Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<Feature, number>
  const odds = zero()
  const squares = zero()
  for (let step = 0; step < STEPS; step++) {
    const slope = zero()
    for (const { claims, gold } of cases) {
      const chances = probabilities(claims, odds)
      for (const [index, { day, features }] of claims.entries()) {
        const miss = (day === gold ? 1 : 0) - (chances[index] ?? 0)
        for (const feature of features) slope[feature] += miss
      }
    }
    for (const feature of FEATURES) {
      const pull = slope[feature] - RIDGE * odds[feature]
      squares[feature] += pull * pull
      odds[feature] += (STEP * pull) / Math.sqrt(squares[feature] + 1e-9)
    }
  }
  return odds
}

interface Answer {
  given: Case
  day: number | null
  chance: number
}

function answer(given: Case, odds: Odds): Answer {
  const chances = probabilities(given.claims, odds)
  const best = chances.indexOf(Math.max(...chances))
  return { given, day: given.claims[best]?.day ?? null, chance: chances[best] ?? 0 }
}

function report(name: string, answers: readonly Answer[], from: number): void {
  const tally = { right: 0, wrong: 0, none: 0, 'answered without gold': 0, 'silent without gold': 0 }
  for (const { given, day, chance } of answers) {
    const said = chance >= from ? day : null
    if (given.gold === null) tally[said === null ? 'silent without gold' : 'answered without gold']++
    else tally[said === null ? 'none' : said === given.gold ? 'right' : 'wrong']++
  }
  console.log(
    `${name}, from ${from}: ${Object.entries(tally)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
  )
}

/** How often the answers of each tenth of probability are right: what `confidence` is worth. */
function reportCalibration(answers: readonly Answer[]): void {
  for (let tenth = 4; tenth < 10; tenth++) {
    const inside = answers.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth)
    const right = inside.filter(({ day, given }) => day === given.gold && day !== null).length
    const share = inside.length === 0 ? 'none' : (right / inside.length).toFixed(2)
    console.log(`chance ${tenth / 10} to ${(tenth + 1) / 10}: ${share} of ${inside.length} right`)
  }
}

function source(odds: Odds): string {
  const lines = FEATURES.map((name) => `  ${name}: ${odds[name].toFixed(2)},`)
  return [
    '// Generated by training/date-odds.ts from the pages of WCXB (CC-BY-4.0) and htmldate (Apache-2.0); do not edit.',
    '/** Log odds of each feature of a day against the page having no date. */',
    'export const ODDS = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
}

const root = dataRoot()
if (root === null) console.log('skipped: no pages; COPYDESK_DATA names their folder')
else {
  const cases = SETS.flatMap((set) =>
    loadSet(root, set)
      .filter((sample) => !set.startsWith('wcxb') || sample.kind === 'article')
      .map((sample) => caseOf(set, sample)),
  )
  const answers: Answer[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const odds = fitOdds(cases.filter((each) => each.fold !== fold && each.usable))
    answers.push(...cases.filter((each) => each.fold === fold).map((each) => answer(each, odds)))
  }
  for (const set of SETS) {
    const own = answers.filter(({ given }) => given.set === set)
    for (const from of [0.4, 0.5, ANSWER_FROM, 0.7]) report(set, own, from)
  }
  reportCalibration(answers)
  const odds = fitOdds(cases.filter((each) => each.usable))
  const all = cases.map((each) => answer(each, odds))
  for (const set of SETS)
    report(
      `${set}, odds of all pages`,
      all.filter(({ given }) => given.set === set),
      ANSWER_FROM,
    )
  if (!process.argv.includes('--dry')) {
    writeFileSync(TARGET, source(odds))
    writeDigest()
  }
}
