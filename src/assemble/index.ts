import { VERSION } from '../data/version.js'
import { fingerprintOf } from '../lib/fingerprint.js'
import { countWords } from '../lib/word-count.js'
import type { Article, Block, DetectedDate, Evidence, Judgement, Page, Warning } from '../types/index.js'
import { aboutOf } from './about.js'
import { joinBody } from './body.js'
import { findPeople } from './people/index.js'
import { judgePage } from './verdict.js'

export { joinBody } from './body.js'

/** What the stages found, ready to be put together. */
export interface Findings {
  page: Page
  evidence: readonly Evidence[]
  judgements: readonly Judgement[]
  title: string | null
  confidence: number
  language: string
  dates: { published: DetectedDate | null; modified: DetectedDate | null; dates: DetectedDate[] }
  warnings: readonly Warning[]
  /** The body in other forms; absent where none was asked for. */
  rendering?: { markdown: string | null; html: string | null } | undefined
}

/** Puts the article together: the only stage that leaves anything out of the text. */
export function assemble(findings: Findings): Article {
  const { page, judgements, dates } = findings
  const blocks = page.blocks.map(({ index, kind, level, text, start, end }, i): Block => {
    const { verdict, reason, rule, score, duplicateOf } = judgements[i] as Judgement
    return { index, kind, level, text, start, end, verdict, reason, rule, score, duplicateOf }
  })
  const text = joinBody(blocks)
  const warnings = [...findings.warnings]
  if (text === '' && blocks.length > 0) warnings.push({ code: 'no-body', message: 'no block reads as an article' })
  return {
    text,
    markdown: findings.rendering?.markdown ?? null,
    html: findings.rendering?.html ?? null,
    title: findings.title,
    ...findPeople(findings),
    ...aboutOf(page),
    wordCount: countWords(text),
    fingerprint: fingerprintOf(
      findings.evidence.flatMap(({ tokens }, i) => (blocks[i]?.verdict === 'kept' ? [tokens] : [])),
    ),
    language: findings.language,
    published: dates.published,
    modified: dates.modified,
    dates: dates.dates,
    verdict: judgePage(findings),
    confidence: findings.confidence,
    blocks,
    removed: blocks.filter((block) => block.verdict === 'removed'),
    warnings,
    format: page.format,
    url: page.url,
    version: VERSION,
  }
}
