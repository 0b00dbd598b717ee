/** Scores of one page, and their summary over a set. */
import type { Gold } from './data.js'
import {
  type Confusion,
  confusionScore,
  type DayOutcome,
  dayOutcome,
  harmonic,
  sameTitle,
  sameWords,
  shingleShares,
  snippetConfusion,
  snippetShare,
  type WordScore,
  wordScore,
  words,
} from './metrics.js'
import type { Reply } from './protocol.js'

/** A page scores badly below this word F1. */
const BAD_F1 = 0.8

/** One page; null where its gold says nothing of the measure. */
export interface PageScore {
  id: string
  word: WordScore | null
  /** Share of wanted snippets present. */
  with: number | null
  /** Share of unwanted snippets absent. */
  without: number | null
  exact: boolean | null
  shingles: Omit<Confusion, 'tn'> | null
  snippets: Confusion
  title: boolean | null
  day: DayOutcome | null
  /** Time of the extraction, in milliseconds; null where unknown. */
  ms: number | null
  failed: boolean
}

/** A set; null where no page has gold for the measure. */
export interface Summary {
  pages: number
  f1: number | null
  precision: number | null
  recall: number | null
  with: number | null
  without: number | null
  exact: number | null
  /** Pages under word F1 .8. */
  under: number | null
  shingleF1: number | null
  snippetPrecision: number | null
  snippetRecall: number | null
  snippetF1: number | null
  title: number | null
  dayRight: number
  dayWrong: number
  dayNone: number
  /** Mean time a page, in milliseconds. */
  ms: number | null
  /** Pages on which the system failed or ran out of time; they score as empty. */
  failed: number
}

export function scorePage(id: string, gold: Gold, reply: Reply): PageScore {
  const predicted = words(reply.text)
  const wanted = gold.body === null ? null : words(gold.body)
  const found = snippetShare(reply.text, gold.without)
  return {
    id,
    word: wanted && wordScore(predicted, wanted),
    with: snippetShare(reply.text, gold.with),
    without: found === null ? null : 1 - found,
    exact: wanted && sameWords(predicted, wanted),
    shingles: wanted && shingleShares(predicted, wanted),
    snippets: snippetConfusion(reply.text, gold.with, gold.without),
    title: gold.title === null ? null : sameTitle(reply.title, gold.title),
    day: gold.day === null ? null : dayOutcome(reply.date, gold.day),
    ms: reply.ms,
    failed: reply.error !== null,
  }
}

/** Means over pages, except for snippet scores, whose counts are summed first. */
export function summarize(scores: readonly PageScore[]): Summary {
  const word = present(scores.map((score) => score.word))
  const shingle = present(scores.map((score) => score.shingles))
  const snippets = sumConfusion(scores.map((score) => score.snippets))
  const hasSnippets = snippets.tp + snippets.fp + snippets.fn + snippets.tn > 0
  const snippet = confusionScore(snippets)
  const days = (outcome: DayOutcome) => scores.filter((score) => score.day === outcome).length
  return {
    pages: scores.length,
    f1: mean(word.map((score) => score.f1)),
    precision: mean(word.map((score) => score.precision)),
    recall: mean(word.map((score) => score.recall)),
    with: mean(present(scores.map((score) => score.with))),
    without: mean(present(scores.map((score) => score.without))),
    exact: share(present(scores.map((score) => score.exact))),
    under: word.length === 0 ? null : word.filter((score) => score.f1 < BAD_F1).length,
    shingleF1: shingle.length === 0 ? null : pooledShingleF1(shingle),
    snippetPrecision: hasSnippets ? snippet.precision : null,
    snippetRecall: hasSnippets ? snippet.recall : null,
    snippetF1: hasSnippets ? snippet.f1 : null,
    title: share(present(scores.map((score) => score.title))),
    dayRight: days('right'),
    dayWrong: days('wrong'),
    dayNone: days('none'),
    ms: mean(present(scores.map((score) => score.ms))),
    failed: scores.filter((score) => score.failed).length,
  }
}

/** Zyte's: each page's shares weigh the same, precision and recall come from their sums. */
function pooledShingleF1(shares: readonly Omit<Confusion, 'tn'>[]): number {
  const { precision, recall } = confusionScore(sumConfusion(shares.map((share) => ({ ...share, tn: 0 }))))
  return harmonic(precision, recall)
}

function sumConfusion(all: readonly Confusion[]): Confusion {
  const sum = { tp: 0, fp: 0, fn: 0, tn: 0 }
  for (const one of all) {
    sum.tp += one.tp
    sum.fp += one.fp
    sum.fn += one.fn
    sum.tn += one.tn
  }
  return sum
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.flatMap((value) => (value === null ? [] : [value]))
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function share(values: readonly boolean[]): number | null {
  return mean(values.map(Number))
}
