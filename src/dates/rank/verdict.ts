import type { Reason } from '../../types/index.js'

/** What was decided about a block, as far as dates ask. */
export interface DateBlockVerdict {
  verdict: 'kept' | 'removed'
  /** Null where the block is kept. */
  reason: Reason | null
}
