import { PROSE, PROSE_SHARE } from '../data/weights.js'
import type { Evidence } from '../types/index.js'

/** Whether hidden blocks are really out of sight: not where more prose is hidden than shown. */
export function hidingTells(evidence: readonly Evidence[], prose: readonly boolean[]): boolean {
  let hidden = 0
  let shown = 0
  evidence.forEach((item, i) => {
    if (!prose[i] || item.repeatOf !== null || item.labels.length > 0) return
    if (item.markup.hidden) hidden += item.words
    else shown += item.words
  })
  return shown >= hidden
}

/** Whether most words of the likely blocks stand in sentences. */
export function isProsePage(evidence: readonly Evidence[], scores: Float32Array, cutoff: number): boolean {
  let words = 0
  let inSentences = 0
  evidence.forEach((item, i) => {
    if ((scores[i] as number) < cutoff) return
    words += item.words
    if (item.endsSentence && item.words >= PROSE.words) inSentences += item.words
  })
  return inSentences >= words * PROSE_SHARE
}
