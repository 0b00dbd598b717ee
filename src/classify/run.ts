import { COST_BY_FOCUS, RULES, VALUES } from '../data/weights.js'
import type { Evidence, SourceBlock } from '../types/index.js'
import type { Context, Run } from './context.js'

/** The run of blocks with the greatest sum of values: the article with what stands inside it. */
export function findRun(context: Context, named: readonly boolean[]): Run {
  let best: Run = { start: 0, end: -1 }
  let bestSum = 0
  let sum = 0
  let start = 0
  context.page.blocks.forEach((block, i) => {
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += valueOf(context, block, i, named[i] as boolean)
    if (sum > bestSum) {
      bestSum = sum
      best = { start, end: i }
    }
  })
  return best
}

/** What a block adds to a run, in words. */
export function valueOf(context: Context, block: SourceBlock, i: number, named: boolean): number {
  const evidence = context.evidence[i] as Evidence
  const value = rawValue(context, block, evidence, context.prose[i] as boolean, named)
  return value < 0 ? value * COST_BY_FOCUS[context.focus] : value
}

function rawValue(context: Context, block: SourceBlock, evidence: Evidence, prose: boolean, named: boolean): number {
  // A second copy of prose counts neither way; repeated short lines are judged as the first was.
  if ((evidence.repeatOf !== null && prose) || block.index === context.headline?.block) return 0
  if (named) return VALUES.named
  const { markup } = evidence
  if (markup.hidden && context.hidingTells) return VALUES.hidden
  if (markup.reason !== null) return VALUES.markup
  if (evidence.linkShare > RULES.linkShare) return VALUES.links
  if (evidence.secondOpinion === true) return Math.max(1, Math.min(evidence.words, VALUES.mostWords))
  if (prose) {
    const words = Math.min(evidence.words, VALUES.mostWords)
    return evidence.endsSentence ? words : words * VALUES.unfinishedShare - VALUES.unfinishedCost
  }
  if (evidence.endsSentence && evidence.words > 2) return evidence.words * VALUES.shortSentenceShare
  if (block.kind === 'heading') return VALUES.heading
  if (/[,;:，、；：،]$/u.test(block.text.slice(-1))) return VALUES.openLine
  if (block.kind === 'list-item' || block.kind === 'table-row') return VALUES.listItem
  return evidence.words >= VALUES.longerLineWords ? VALUES.longerLine : VALUES.shortLine
}
