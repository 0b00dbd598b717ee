import { DEDUPE } from '../data/dedupe.js'
import type { Budget } from '../lib/budget.js'
import { isQuestion } from '../lib/sentences.js'
import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { duplicate } from './judgement.js'
import { Meetings } from './meetings.js'
import { countShingles, hashOf } from './shingles.js'

const CLOSING_BRACKET = /\p{Pe}$/u

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
  budget: Budget,
): Judgement[] {
  const result = [...judgements]
  const byShingle: ByShingle = new Map()
  for (const index of sharingShingles(blocks, evidence, judgements, budget)) {
    if (budget.spent) break
    const candidate = { index, shingles: shinglesOf((evidence[index] as Evidence).ids) }
    const twin = findTwin(candidate, byShingle, evidence, result)
    if (twin !== null) {
      const stays = moreComplete(twin, candidate, blocks, evidence)
      const goes = stays === candidate ? twin : candidate
      result[goes.index] = duplicate('near-duplicate', stays.index)
      if (goes === candidate) continue
    }
    for (const shingle of candidate.shingles) {
      const others = byShingle.get(shingle)
      if (others === undefined) byShingle.set(shingle, candidate)
      else if (!Array.isArray(others)) byShingle.set(shingle, [others, candidate])
      else if (others.length < DEDUPE.commonShingle) others.push(candidate)
    }
  }
  return result
}

/** The blocks that are compared: those kept that have a shingle in common with another. */
function sharingShingles(
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
  budget: Budget,
): number[] {
  const compared: number[] = []
  let shingles = 0
  for (let i = 0; i < evidence.length; i++) {
    if (judgements[i]?.verdict !== 'kept' || !isCompared(blocks[i] as SourceBlock, evidence[i] as Evidence)) continue
    compared.push(i)
    shingles += countShingles((evidence[i] as Evidence).ids.length)
  }
  const meetings = new Meetings(blocks.length, shingles)
  for (const i of compared) {
    if (budget.spent) break
    const { ids } = evidence[i] as Evidence
    const count = countShingles(ids.length)
    for (let at = 0; at < count; at++) meetings.add(hashOf(ids, at, DEDUPE.shingle), i)
  }
  return compared.filter((i) => meetings.has(i))
}

/** The longer of two likes, the first of equals; but a label in front and a link behind add nothing to a text. */
function moreComplete(
  first: Candidate,
  later: Candidate,
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
): Candidate {
  const words = ({ index }: Candidate): number => (evidence[index] as Evidence).words
  const [longer, shorter] = words(later) > words(first) ? [later, first] : [first, later]
  const text = (blocks[longer.index] as SourceBlock).text
  return addsWords(evidence[longer.index] as Evidence, evidence[shorter.index] as Evidence, text) ? longer : shorter
}

function addsWords(longer: Evidence, shorter: Evidence, text: string): boolean {
  if (longer.words - shorter.words > DEDUPE.labelWords) return true
  if (longer.key.endsWith(shorter.key)) return false
  // A credit stands in brackets; 'Read more' neither does nor ends a sentence.
  return !longer.key.startsWith(shorter.key) || longer.endsSentence || CLOSING_BRACKET.test(text)
}

function isCompared(block: SourceBlock, evidence: Evidence): boolean {
  if (evidence.words < DEDUPE.nearWords || block.kind === 'table-row' || block.kind === 'code') return false
  return !isQuestion(block.text)
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
  const count = countShingles(ids.length)
  for (let at = 0; at < count; at++) shingles.add(hashOf(ids, at, DEDUPE.shingle))
  return shingles
}

/**
 * The shorter block's words all stand in the longer one, in the same order, but for typing slips. Another day, name or
 * number makes another sentence.
 */
function saysTheSame(a: Evidence, b: Evidence): boolean {
  const [shorter, longer] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens]
  let missing = Math.floor(shorter.length / DEDUPE.wordsPerSlip)
  let at = 0
  for (const token of shorter) {
    const found = longer.indexOf(token, at)
    if (found >= 0 && found - at <= DEDUPE.longestGap) at = found + 1
    else if (missing-- === 0 || !isSlip(token, longer[at] ?? '')) return false
  }
  return true
}

/**
 * Whether two words differ by one letter, added, dropped or another. Numbers and words of a single character, as scripts
 * that do not part words have them, are never slips of one another.
 */
function isSlip(word: string, other: string): boolean {
  const [shorter, longer] = word.length <= other.length ? [word, other] : [other, word]
  if (shorter.length < DEDUPE.slipLetters || longer.length - shorter.length > 1 || /\p{N}/u.test(word)) return false
  let same = 0
  while (same < shorter.length && shorter[same] === longer[same]) same++
  return shorter.slice(longer.length === shorter.length ? same + 1 : same) === longer.slice(same + 1)
}
