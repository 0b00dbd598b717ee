import type { Evidence, Judgement, Reason } from '../types/index.js'

/** The judgement on a copy whose original stays. */
export function duplicate(reason: Reason, original: number): Judgement {
  return { verdict: 'removed', reason, rule: `dedupe.${reason}`, score: 0, duplicateOf: original }
}

/** Number of a block's text: equal texts have equal numbers. */
export function textNumber(evidence: readonly Evidence[], i: number): number {
  return (evidence[i] as Evidence).repeatOf ?? i
}
