import type { Judgement, Reason } from '../types/index.js'

/** The judgement on a copy whose original stays. */
export function duplicate(reason: Reason, original: number): Judgement {
  return { verdict: 'removed', reason, rule: `dedupe.${reason}`, score: 0, duplicateOf: original }
}
