import type { Evidence, Focus, Judgement, Page } from '../types/index.js'
import { measureCohesion } from './cohesion.js'
import { type Context, proseOf, type Run } from './context.js'
import { extendRun } from './extend.js'
import { findHeadline, type Headline } from './headline.js'
import { findInserts } from './inserts.js'
import { nameByPhrases } from './labels.js'
import { hidingTells } from './mass.js'
import { attribute, type Case, DECISIVE_RULES } from './rules.js'
import { findRun, valueOf } from './run.js'
import { findSections } from './sections.js'
import { topicOf } from './topic.js'

/** What the classifier says of a page. */
export interface Classification {
  judgements: Judgement[]
  headline: Headline | null
  /** For each block whether it reads as sentences. */
  prose: readonly boolean[]
}

/** Gives each block a verdict: the article's run by weights, then the decisive rules, each with its reason. */
export function classify(page: Page, evidence: readonly Evidence[], focus: Focus): Classification {
  const prose = proseOf(page, evidence)
  const headline = findHeadline(page, evidence, prose)
  const context: Context = {
    page,
    evidence,
    prose,
    headline,
    topic: topicOf(evidence, prose, headline),
    hidingTells: hidingTells(evidence, prose),
    focus,
  }
  const namings = page.blocks.map((_, i) => nameByPhrases(context, i))
  const named = namings.map((naming, i) => naming !== null || (evidence[i] as Evidence).shape !== null)
  const run = extendRun(context, findRun(context, named), named)
  const cohesion = measureCohesion(context, run)
  const sections = findSections(context, run, namings, cohesion)
  const inserts = findInserts(context, run, namings, cohesion)
  const judgements = page.blocks.map((block, i) => {
    const c: Case = {
      context,
      block,
      evidence: evidence[i] as Evidence,
      prose: prose[i] as boolean,
      naming: namings[i] ?? null,
      section: sections[i] ?? null,
      insert: inserts[i] ?? null,
      run,
    }
    return judge(c, valueOf(context, block, i, named[i] as boolean), run)
  })
  return { judgements, headline, prose }
}

function judge(c: Case, value: number, run: Run): Judgement {
  for (const rule of DECISIVE_RULES) {
    const reason = rule.reason(c)
    if (reason === null) continue
    const name = rule.name === 'phrase' ? (c.naming?.rule ?? rule.name) : rule.name
    return removed(reason, name, Math.min(0.1, likelihood(value, false)))
  }
  const inside = c.block.index >= run.start && c.block.index <= run.end
  if (inside) {
    return { verdict: 'kept', reason: null, rule: null, score: likelihood(value, true), duplicateOf: null }
  }
  return removed(attribute(c), 'outside-run', likelihood(value, false))
}

function removed(reason: Judgement['reason'], rule: string, score: number): Judgement {
  return { verdict: 'removed', reason, rule, score, duplicateOf: null }
}

/** A likelihood from a block's value and its place; two decimals are all it is worth. */
function likelihood(value: number, inside: boolean): number {
  const odds = (inside ? 2 : -2) + value / 20
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}
