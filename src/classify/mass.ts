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
