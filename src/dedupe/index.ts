import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
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
  return nameLasting(nameCopies(evidence, removeNear(blocks, evidence, removeExact(blocks, evidence, judgements))))
}

/** A copy may have gone for an original that went in turn for a longer one: names the one that stays. */
function nameLasting(judgements: readonly Judgement[]): Judgement[] {
  const originals = judgements.map(({ duplicateOf }) => duplicateOf)
  const lastingOf = (original: number): number => {
    const chain: number[] = []
    let at = original
    for (let next = originals[at]; typeof next === 'number'; next = originals[at]) {
      chain.push(at)
      at = next
    }
    // Shortened as it is walked, so that long chains cost no more than their length.
    for (const link of chain) originals[link] = at
    return at
  }
  return judgements.map((judgement) =>
    judgement.duplicateOf === null ? judgement : { ...judgement, duplicateOf: lastingOf(judgement.duplicateOf) },
  )
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
