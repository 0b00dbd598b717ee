import { HEADINGS } from '../data/weights.js'
import type { Judgement, SourceBlock } from '../types/index.js'

/**
 * Keeps headings that stand within the text: what is above them stays, and so does what they head. A label such as 'FAQ' or a
 * middling score says little there; a section, a phrase at the start or a named box says more. The heading of a box stays with
 * what the box holds.
 */
export function keepHeadings(judgements: readonly Judgement[], blocks: readonly SourceBlock[]): Judgement[] {
  const result = [...judgements]
  /** The next block that is no heading stays. */
  let headsText = false
  for (let i = result.length - 1; i > 0; i--) {
    const judgement = result[i] as Judgement
    if (blocks[i]?.kind !== 'heading') headsText = judgement.verdict === 'kept'
    else if (headsText && (isOfBox(judgement) || (judgements[i - 1]?.verdict === 'kept' && isDoubtful(judgement))))
      result[i] = { ...judgement, verdict: 'kept', reason: null, rule: 'heading' }
  }
  return result
}

function isDoubtful({ rule, score, verdict }: Judgement): boolean {
  if (verdict === 'kept' || rule === null || score < HEADINGS.score) return false
  return rule === 'score' || rule.endsWith('.whole')
}

function isOfBox({ rule, score }: Judgement): boolean {
  return rule === 'foreign-box' && score >= HEADINGS.boxScore
}
