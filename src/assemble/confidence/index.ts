import { CUT_LOSS, CUT_SHORT, LEAST_DOUBTS, SUMMARY_LENGTH } from '../../data/confidence.js'
import { CONFIDENCE_ODDS } from '../../data/confidence-odds.generated.js'
import { countWords } from '../../lib/word-count.js'
import type { Confidence, Verdict, Warning } from '../../types/index.js'
import { chance, headOf, type PageOdds } from '../odds.js'
import type { SignView } from '../signs/view.js'
import { type ExpectedWords, expectedWords } from './expected.js'
import { DOUBT_SIGNS, readDoubts } from './signs.js'

/** What a unit of a sign adds to the log odds of each share. */
export interface DoubtOdds extends Confidence {
  /** The range of values that the fit has seen; those beyond count as its ends. */
  from: number
  to: number
}

/** Log odds of each share: before any sign, and what the signs add. */
export interface HeadConfidence extends Confidence {
  signs: Readonly<Record<string, DoubtOdds>>
}

/** Pages with markup, and those without, each with odds of their own. */
export type ConfidenceOdds = Readonly<Record<'html' | 'text', HeadConfidence>>

/** What is known of a page when its confidence is reckoned. */
export interface Settled {
  view: SignView
  /** What its signs come to, by `weighSigns`. */
  pageOdds: PageOdds
  verdict: Verdict
  warnings: readonly Warning[]
  /** The page's own summary, of its metadata. */
  description: string | null
}

/** An empty body holds no junk, and all of the article is missing. */
const NOTHING: Confidence = { f1: 0, keptJunk: 0, lostArticle: 1 }

/**
 * How far the body, as it is given, is expected to be from the article.
 *
 * @param odds default: the shipped ones; an evaluation gives those that never saw the page's site
 */
export function expectConfidence(settled: Settled, odds: ConfidenceOdds = CONFIDENCE_ODDS): Confidence {
  const { view, pageOdds } = settled
  if (view.kept.length === 0) return { ...NOTHING }
  const expected = expectedWords(view.evidence, view.judgements)
  const fitted = weighDoubts(readDoubts(view, expected, pageOdds), odds[headOf(view.page.format)])
  const { f1, keptJunk, lostArticle } = lessSure(fitted, settled, expected)
  return { f1: round(f1), keptJunk: round(keptJunk), lostArticle: round(lostArticle) }
}

/** The shares that the signs come to, by the odds of their head. */
export function weighDoubts(values: readonly number[], { signs, ...before }: HeadConfidence): Confidence {
  const sums = { f1: before.f1, keptJunk: before.keptJunk, lostArticle: before.lostArticle }
  DOUBT_SIGNS.forEach(({ name }, k) => {
    const own = signs[name]
    if (own === undefined) return
    const value = Math.min(own.to, Math.max(own.from, values[k] ?? 0))
    sums.f1 += own.f1 * value
    sums.keptJunk += own.keptJunk * value
    sums.lostArticle += own.lostArticle * value
  })
  return { f1: chance(sums.f1), keptJunk: chance(sums.keptJunk), lostArticle: chance(sums.lostArticle) }
}

/** Adds the doubts that no fit could learn, and takes for junk what the caller keeps against the verdict on it; F1 falls as the harmonic mean of the two sides does. */
function lessSure(fitted: Confidence, settled: Settled, { body, keptAnyway }: ExpectedWords): Confidence {
  const { verdict, warnings } = settled
  const least = LEAST_DOUBTS[isSummary(settled) ? 'paywall' : verdict] ?? { keptJunk: 0, lostArticle: 0 }
  const found = 1 - Math.max(fitted.lostArticle, least.lostArticle)
  const ownShare = keptAnyway === 0 ? 1 : body / (body + keptAnyway)
  const keptJunk = 1 - (1 - Math.max(fitted.keptJunk, least.keptJunk)) * ownShare
  const lostArticle = 1 - (warnings.some(({ code }) => CUT_SHORT.has(code)) ? found * (1 - CUT_LOSS) : found)
  const fall = harmonic(1 - keptJunk, 1 - lostArticle) / harmonic(1 - fitted.keptJunk, 1 - fitted.lostArticle)
  return { f1: fitted.f1 * fall, keptJunk, lostArticle }
}

/** The body is hardly longer than what the page itself gives for a summary: the rest is not there. */
function isSummary({ view, verdict, description }: Settled): boolean {
  return verdict === 'article' && description !== null && view.keptWords <= SUMMARY_LENGTH * countWords(description)
}

function harmonic(a: number, b: number): number {
  return (2 * a * b) / (a + b)
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
