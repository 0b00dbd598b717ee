import { annotate } from './annotate/index.js'
import { assemble, type Findings } from './assemble/index.js'
import { type Classification, classify } from './classify/index.js'
import { BLOCKS_A_MILLISECOND, STAGE_PARTS } from './data/limits.js'
import { type DateCandidate, datelineOf, findDates, rankDates } from './dates/index.js'
import { dedupe } from './dedupe/index.js'
import { detectLanguage } from './language/index.js'
import { Budget } from './lib/budget.js'
import { PageWords } from './lib/page-words.js'
import { leaveOutRepeats } from './memory/index.js'
import { cutoffOf, expectedF1, type Head, headOf, scoreBlocks, type Weights, weightsOf } from './model/index.js'
import { secondOpinion } from './opinion/index.js'
import { checkOptions } from './options.js'
import { readPage } from './read/index.js'
import { render } from './structure/index.js'
import {
  type Article,
  type CleanOptions,
  CopydeskError,
  type Dateline,
  type Evidence,
  type Focus,
  type Judgement,
  type Page,
  type Reason,
  type SourceBlock,
  type Warning,
} from './types/index.js'

/**
 * Cleans a scraped news page: HTML, Markdown or text that somebody already extracted.
 *
 * @param input the page as a string, or as bytes whose charset is found out
 * @param options all optional; see {@link CleanOptions}
 * @returns the article, with all blocks of the page and the reason for each that was left out
 * @throws CopydeskError `invalid-input` where the input is neither string nor bytes, `invalid-option` for a bad option
 */
export function clean(input: string | Uint8Array, options?: CleanOptions): Article {
  return cleanWith(input, options, weightsOf)
}

/** `clean` with other weights: an evaluation judges each page by weights that never saw its site. */
export function cleanWith(
  input: string | Uint8Array,
  options: CleanOptions | undefined,
  weightsFor: (head: Head) => Weights,
): Article {
  return assemble(findOut(input, options, weightsFor))
}

/** All stages but the last: what there is to put together. */
export function findOut(
  input: string | Uint8Array,
  options: CleanOptions | undefined,
  weightsFor: (head: Head) => Weights,
): Findings {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new CopydeskError('invalid-input', `the page must be a string or a Uint8Array, not ${nameOf(input)}`)
  }
  const checked = checkOptions(options)
  const { focus, keep, engine, fetchedAt, limits, memory, outputs } = checked
  const budget = Budget.start(limits.milliseconds)
  const part = (stage: keyof typeof STAGE_PARTS): Budget => budget.part(STAGE_PARTS[stage])

  const read = readPage(input, checked, { limits, budget: part('read') }, outputs.size > 0)
  const language = detectLanguage(read, checked.language, budget)
  // Dates are found before blocks are judged: a block that is nothing but a date is told by it.
  const words = new PageWords(read.blocks)
  const found = findDates(read.blocks, language, read.url, part('dates'), words)
  const annotated = annotate(read, datelines(read.blocks, found), language, part('annotate'), words)
  const { page, evidence, candidates } = withinTime(read, annotated, found, budget)

  const judging: Judging = { focus, weights: weightsFor(headOf(page)), budget }
  const first = judge(page, evidence, judging)
  const opinion = secondOpinion(page, evidence, first.expected, engine, budget)
  const { judgements, headline, expected } = opinion === null ? first : judge(page, opinion.evidence, judging)

  // What the model thinks of a page stays what it is without a memory: the site's own lines go behind it.
  const own = memory === null ? judgements : leaveOutRepeats(page, evidence, judgements, memory, checked.site ?? null)
  const judged = keepAll(dedupe(page.blocks, evidence, keepAll(own, keep), part('dedupe')), keep)
  const { warnings, ...dates } = rankDates(page, candidates, judged, { language, fetchedAt, budget: part('rank') })

  return {
    page,
    evidence,
    judgements: judged,
    title: headline?.text ?? null,
    expectedF1: Math.round(expected * 1000) / 1000,
    language,
    dates,
    rendering: outputs.size > 0 ? render(page, judged, language, outputs, checked.structure) : undefined,
    warnings: [...page.warnings, ...(opinion?.warnings ?? []), ...warnings, ...(budget.stopped ? [OUT_OF_TIME] : [])],
  }
}

const OUT_OF_TIME: Warning = {
  code: 'limit-time',
  message: 'the time of the call ran out: the result is of what was read and compared by then',
}

/** The page up to the block that was annotated last, and that there is time to judge. */
function withinTime(
  page: Page,
  annotated: readonly Evidence[],
  candidates: readonly DateCandidate[],
  budget: Budget,
): { page: Page; evidence: readonly Evidence[]; candidates: readonly DateCandidate[] } {
  const most = Math.min(annotated.length, Math.ceil(Math.max(0, budget.left) * BLOCKS_A_MILLISECOND))
  if (most >= page.blocks.length) return { page, evidence: annotated, candidates }
  budget.stop()
  return {
    page: { ...page, blocks: page.blocks.slice(0, most) },
    evidence: annotated.slice(0, most),
    candidates: candidates.filter(({ block }) => block < most),
  }
}

/** By what blocks are judged. */
interface Judging {
  focus: Focus
  weights: Weights
  budget: Budget
}

/** Scores and classifies the blocks; `expected` is the word F1 that the body is expected to have. */
function judge(
  page: Page,
  evidence: readonly Evidence[],
  { focus, weights, budget }: Judging,
): Classification & { expected: number } {
  const scores = scoreBlocks(page, evidence, weights, budget.part(STAGE_PARTS.score))
  const words = evidence.map((item) => item.words)
  const classification = classify(page, evidence, scores, cutoffOf(scores, words, focus))
  const kept = classification.judgements.map(({ verdict }) => verdict === 'kept')
  return { ...classification, expected: expectedF1(scores, words, kept) }
}

/** For each block that is a date with its labels and nothing else, of which kind. */
export function datelines(blocks: readonly SourceBlock[], candidates: readonly DateCandidate[]): (Dateline | null)[] {
  const byBlock: DateCandidate[][] = blocks.map(() => [])
  for (const candidate of candidates) byBlock[candidate.block]?.push(candidate)
  return blocks.map((block, i) => datelineOf(block, byBlock[i] ?? []))
}

/** Takes back what was removed for a reason that the caller wants to remove nothing. */
function keepAll(judgements: readonly Judgement[], keep: ReadonlySet<Reason>): Judgement[] {
  return judgements.map((judgement) =>
    judgement.reason !== null && keep.has(judgement.reason)
      ? { ...judgement, verdict: 'kept', reason: null, rule: 'option.keep', duplicateOf: null }
      : judgement,
  )
}

function nameOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}
