import { type Budget, USUAL } from '../lib/budget.js'
import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { removeBeginnings } from './beginnings.js'
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
  const exact = removeExact(blocks, evidence, judgements)
  const near = removeNear(blocks, evidence, exact, budget)
  return pointToKept(nameCopies(evidence, removeBeginnings(blocks, evidence, near)))
}

/** A copy may have gone in favour of one that went itself later on: it points to what stays. */
function pointToKept(judgements: readonly Judgement[]): Judgement[] {
  const target = judgements.map(({ duplicateOf }) => duplicateOf)
  return judgements.map((judgement, i) =>
    judgement.duplicateOf === null ? judgement : { ...judgement, duplicateOf: follow(target, i) },
  )
}

/** The end of a chain, which is shortened on the way. */
function follow(target: (number | null)[], from: number): number {
  let at = from
  for (let next = target[at] ?? null; next !== null; next = target[at] ?? null) {
    target[at] = target[next] ?? next
    at = next
  }
  return at
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
