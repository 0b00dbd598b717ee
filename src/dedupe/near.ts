import { DEDUPE } from '../data/dedupe.js'
import { isQuestion } from '../lib/sentences.js'
import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { duplicate } from './judgement.js'

/** A kept block and its shingles. */
interface Candidate {
  index: number
  shingles: Set<number>
}

/** The blocks that have a shingle: most have one alone. */
type ByShingle = Map<number, Candidate | Candidate[]>

/**
 * Takes out kept blocks that say what another says, but for case, quotes, dashes or a credit added. The longer one
 * stays.
 */
export function removeNear(
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
): Judgement[] {
  const result = [...judgements]
  const byShingle: ByShingle = new Map()
  evidence.forEach((item, index) => {
    if (result[index]?.verdict !== 'kept' || !isCompared(blocks[index] as SourceBlock, item)) return
    const candidate = { index, shingles: shinglesOf(item.ids) }
    const twin = findTwin(candidate, byShingle, evidence, result)
    if (twin !== null) {
      const stays = item.words > (evidence[twin.index] as Evidence).words ? candidate : twin
      const goes = stays === candidate ? twin : candidate
      result[goes.index] = duplicate('near-duplicate', stays.index)
      if (goes === candidate) return
    }
    for (const shingle of candidate.shingles) {
      const others = byShingle.get(shingle)
      if (others === undefined) byShingle.set(shingle, candidate)
      else if (!Array.isArray(others)) byShingle.set(shingle, [others, candidate])
      else if (others.length < DEDUPE.commonShingle) others.push(candidate)
    }
  })
  return result
}

function isCompared(block: SourceBlock, evidence: Evidence): boolean {
  if (block.kind === 'table-row' || block.kind === 'code' || isQuestion(block.text)) return false
  return evidence.words >= DEDUPE.nearWords
}

function findTwin(
  candidate: Candidate,
  byShingle: ByShingle,
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
): Candidate | null {
  const shared = new Map<Candidate, number>()
  const count = (other: Candidate): void => {
    shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  for (const shingle of candidate.shingles) {
    const others = byShingle.get(shingle)
    if (Array.isArray(others)) others.forEach(count)
    else if (others !== undefined) count(others)
  }
  for (const [other, common] of shared) {
    if (judgements[other.index]?.verdict !== 'kept') continue
    const smaller = Math.min(candidate.shingles.size, other.shingles.size)
    const larger = Math.max(candidate.shingles.size, other.shingles.size)
    if (smaller < larger * DEDUPE.lengthRatio || common < smaller * DEDUPE.containment) continue
    const [a, b] = [evidence[candidate.index] as Evidence, evidence[other.index] as Evidence]
    // Equal texts were judged as exact duplicates already.
    if (a.key !== b.key && saysTheSame(a, b)) return other
  }
  return null
}

/** Hashes of the runs of tokens. Two runs may share one: likeness only says which blocks are compared word by word. */
function shinglesOf(ids: Int32Array): Set<number> {
  const shingles = new Set<number>()
  for (let i = 0; i + DEDUPE.shingle <= ids.length; i++) {
    let hash = 0
    for (let k = i; k < i + DEDUPE.shingle; k++) hash = (Math.imul(hash, 0x01000193) + (ids[k] as number) + 1) | 0
    shingles.add(hash)
  }
  return shingles
}

/**
 * The shorter block's words all stand in the longer one, in the same order, but for very few; numbers without
 * exception. Another day or name makes another sentence.
 */
function saysTheSame(a: Evidence, b: Evidence): boolean {
  const [shorter, longer] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens]
  let missing = Math.floor(shorter.length / DEDUPE.wordsPerSlip)
  let at = 0
  for (const token of shorter) {
    const found = longer.indexOf(token, at)
    if (found >= 0 && found - at <= DEDUPE.longestGap) at = found + 1
    else if (missing-- === 0 || /^\p{N}/u.test(token)) return false
  }
  return true
}
