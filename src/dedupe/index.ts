import { type Budget, USUAL } from '../lib/budget.js'
import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { removeExact } from './exact.js'
import { duplicate } from './judgement.js'
import { removeNear } from './near.js'

/**
 * Leaves one copy of what the body says more than once: repeated runs, exact and near duplicates among the kept
 * blocks, as far as the budget lasts. Blocks that went for want of evidence, but repeat a kept block, are named as the duplicates they are.
 */
export function dedupe(
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
  budget: Budget = USUAL.budget,
): Judgement[] {
  if (budget.spent) return [...judgements]
  return nameCopies(evidence, removeNear(blocks, evidence, removeExact(blocks, evidence, judgements), budget))
}

function nameCopies(evidence: readonly Evidence[], judgements: readonly Judgement[]): Judgement[] {
  const keptByKey = new Map<string, number>()
  judgements.forEach((judgement, i) => {
    const { key } = evidence[i] as Evidence
    if (judgement.verdict === 'kept' && !keptByKey.has(key)) keptByKey.set(key, i)
  })
  return judgements.map((judgement, i) => {
    const original = keptByKey.get((evidence[i] as Evidence).key)
    const vague = judgement.reason === 'boilerplate'
    return vague && original !== undefined ? duplicate('exact-duplicate', original) : judgement
  })
}
