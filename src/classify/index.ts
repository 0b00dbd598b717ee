import type { Evidence, Judgement, Page } from '../types/index.js'
import { nameByNeighbours } from './attribution.js'
import { measureCohesion } from './cohesion.js'
import { type Context, proseOf } from './context.js'
import { fillGaps } from './gaps.js'
import { keepHeadings } from './headings.js'
import { findHeadline, type Headline } from './headline.js'
import { findInserts } from './inserts.js'
import { nameByPhrases } from './labels.js'
import { hidingTells, isProsePage } from './mass.js'
import { attribute, type Case, decide } from './rules.js'
import { findSections } from './sections.js'
import { otherArticles } from './siblings.js'
import { topicOf } from './topic.js'

export type { Case } from './rules.js'

/** What the classifier says of a page. */
export interface Classification {
  judgements: Judgement[]
  headline: Headline | null
}

/**
 * Gives each block a verdict: a rule's where one speaks against it, by its score otherwise.
 *
 * @param scores for each block the share of its words that stand in the article, as the model expects it
 * @param cutoff the score from which blocks of this page are kept
 */
export function classify(
  page: Page,
  evidence: readonly Evidence[],
  scores: Float32Array,
  cutoff: number,
): Classification {
  const { context, cases, headline } = casesOf(page, evidence, scores, cutoff)
  const words = evidence.map((item) => item.words)
  const judgements = cases.map((each) => judge(each, cutoff))
  const filled = keepHeadings(fillGaps(judgements, page, words), page.blocks)
  return { judgements: nameByNeighbours(filled, page, evidence, context.prose), headline }
}

/** What the rules see of each block. */
export function casesOf(
  page: Page,
  evidence: readonly Evidence[],
  scores: Float32Array,
  cutoff: number,
): { context: Context; cases: Case[]; headline: Headline | null } {
  const prose = proseOf(page, evidence)
  const headline = findHeadline(page, evidence, prose)
  const context: Context = {
    page,
    evidence,
    prose,
    headline,
    scores,
    cutoff,
    isProsePage: page.format !== 'html' || isProsePage(evidence, scores, cutoff),
    topic: onDemand(() => topicOf(evidence, prose, headline, (i) => (scores[i] as number) >= cutoff)),
    hidingTells: hidingTells(evidence, prose),
  }
  const namings = page.blocks.map((_, i) => nameByPhrases(context, i))
  const cohesion = measureCohesion(context)
  const sections = findSections(context, namings, cohesion)
  const boxes = findInserts(context, namings, cohesion)
  const isOther = otherArticles(context)
  const firstText = prose.findIndex(
    (is, i) => is && (scores[i] as number) >= cutoff && evidence[i]?.key !== headline?.key,
  )
  const cases = page.blocks.map(
    (block, i): Case => ({
      context,
      block,
      evidence: evidence[i] as Evidence,
      prose: prose[i] as boolean,
      naming: namings[i] ?? null,
      section: sections[i] ?? null,
      box: boxes[i] ?? null,
      otherArticle: isOther(i),
      aboveText: i < firstText,
      score: scores[i] as number,
    }),
  )
  return { context, cases, headline }
}

/** A value that is found out when it is first asked for. */
function onDemand<T extends object>(find: () => T): () => T {
  let found: T | null = null
  return () => {
    found ??= find()
    return found
  }
}

function judge(c: Case, cutoff: number): Judgement {
  const score = Math.round(c.score * 1000) / 1000
  const decided = decide(c)
  if (decided !== null) return { verdict: 'removed', ...decided, score, duplicateOf: null }
  if (c.score >= cutoff) return { verdict: 'kept', reason: null, rule: null, score, duplicateOf: null }
  return { verdict: 'removed', reason: attribute(c), rule: 'score', score, duplicateOf: null }
}
