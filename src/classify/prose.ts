import { PROSE } from '../data/weights.js'
import type { Evidence, SourceBlock } from '../types/index.js'

/** Whether a block reads as sentences do: long enough, and with an end; a very long one needs none. */
export function isProse(block: SourceBlock, evidence: Evidence): boolean {
  if (block.kind === 'heading' || block.kind === 'code') return false
  return evidence.endsSentence ? evidence.words >= PROSE.words : evidence.words >= PROSE.unfinishedWords
}
