import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { removeBeginnings } from './beginnings.js'
import { removeExact } from './exact.js'
import { duplicate } from './judgement.js'
import { removeNear } from './near.js'

/**
 * Leaves one copy of what the body says more than once: repeated runs, exact and near duplicates among the kept
 * blocks. Blocks that went for want of evidence, but repeat a kept block, are named as the duplicates they are.
 */
export function dedupe(
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
): Judgement[] {
  const exact = removeExact(blocks, evidence, judgements)
  const near = removeNear(blocks, evidence, exact)
  return nameCopies(evidence, removeBeginnings(blocks, evidence, near))
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
