import { RULES } from '../data/weights.js'
import type { Evidence, Reason } from '../types/index.js'

/** Reasons whose elements may well hold more prose than the article does. */
const OFTEN_LARGE: ReadonlySet<Reason> = new Set(['comment', 'related', 'listing', 'consent'])

/** Reasons named by markup that hold most of the prose outside any other name: there the class is a misnomer. */
export function findMisnomers(evidence: readonly Evidence[], prose: readonly boolean[]): Set<Reason> {
  const words = new Map<Reason | null, number>()
  let all = 0
  evidence.forEach((item, i) => {
    if (!prose[i] || item.repeatOf !== null) return
    all += item.words
    words.set(item.markup.reason, (words.get(item.markup.reason) ?? 0) + item.words)
  })
  const misnomers = new Set<Reason>()
  for (const [reason, mass] of words) {
    if (reason !== null && !OFTEN_LARGE.has(reason) && mass >= all * RULES.misnomerShare) misnomers.add(reason)
  }
  return misnomers
}

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
