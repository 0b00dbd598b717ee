import { VERSION } from '../data/version.js'
import { fingerprintOf } from '../lib/fingerprint.js'
import { countWords } from '../lib/word-count.js'
import type { Article, Block, DetectedDate, Evidence, Judgement, Page, Warning } from '../types/index.js'
import { aboutOf } from './about.js'
import { joinBody } from './body.js'
import { type ConfidenceOdds, expectConfidence } from './confidence/index.js'
import { type VerdictOdds, weighSigns } from './odds.js'
import { findPeople } from './people/index.js'
import { viewSigns } from './signs/view.js'
import { verdictOf } from './verdict.js'

export { joinBody } from './body.js'

/** What the stages found, ready to be put together. */
export interface Findings {
  page: Page
  evidence: readonly Evidence[]
  judgements: readonly Judgement[]
  title: string | null
  /** Word F1 that the model expected of the body, before anything behind it changed that. */
  expectedF1: number
  language: string
  dates: { published: DetectedDate | null; modified: DetectedDate | null; dates: DetectedDate[] }
  warnings: readonly Warning[]
  /** The body in other forms; absent where none was asked for. */
  rendering?: { markdown: string | null; html: string | null } | undefined
}

/** Fitted odds; an evaluation gives those that never saw a page's site. */
export interface FittedOdds {
  verdict?: VerdictOdds
  confidence?: ConfidenceOdds
}

/**
 * Puts the article together: the only stage that leaves anything out of the text.
 *
 * @param odds default: the shipped ones
 */
export function assemble(findings: Findings, odds: FittedOdds = {}): Article {
  const { page, judgements, dates } = findings
  const blocks = page.blocks.map(({ index, kind, level, text, start, end }, i): Block => {
    const { verdict, reason, rule, score, duplicateOf } = judgements[i] as Judgement
    return { index, kind, level, text, start, end, verdict, reason, rule, score, duplicateOf }
  })
  const text = joinBody(blocks)
  const warnings = [...findings.warnings]
  if (text === '' && blocks.length > 0) warnings.push({ code: 'no-body', message: 'no block reads as an article' })
  const about = aboutOf(page)
  const view = viewSigns(findings)
  const pageOdds = weighSigns(view, odds.verdict)
  const verdict = verdictOf(view, pageOdds)
  return {
    text,
    markdown: findings.rendering?.markdown ?? null,
    html: findings.rendering?.html ?? null,
    title: findings.title,
    ...findPeople(findings),
    ...about,
    wordCount: countWords(text),
    fingerprint: fingerprintOf(
      findings.evidence.flatMap(({ tokens }, i) => (blocks[i]?.verdict === 'kept' ? [tokens] : [])),
    ),
    language: findings.language,
    published: dates.published,
    modified: dates.modified,
    dates: dates.dates,
    verdict,
    confidence: expectConfidence(
      { view, pageOdds, verdict, warnings, description: about.description },
      odds.confidence,
    ),
    blocks,
    removed: blocks.filter((block) => block.verdict === 'removed'),
    warnings,
    format: page.format,
    url: page.url,
    version: VERSION,
  }
}
