import { type Budget, USUAL } from '../lib/budget.js'
import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { removeBeginnings } from './beginnings.js'
import { removeExact } from './exact.js'
import { duplicate, textNumber } from './judgement.js'
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
  const result = [...judgements]
  const keptByText = new Map<number, number>()
  for (let i = 0; i < result.length; i++) {
    const text = textNumber(evidence, i)
    if (result[i]?.verdict === 'kept' && !keptByText.has(text)) keptByText.set(text, i)
  }
  for (let i = 0; i < result.length; i++) {
    if (result[i]?.reason !== 'boilerplate') continue
    const original = keptByText.get(textNumber(evidence, i))
    if (original !== undefined) result[i] = duplicate('exact-duplicate', original)
  }
  return result
}
