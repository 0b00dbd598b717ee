import { DEDUPE } from '../data/dedupe.js'
import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { duplicate } from './judgement.js'

const QUOTATION = /^["'“”„«‹「『‘—–-]/u

/** Takes out runs of kept blocks that stand earlier in the same order, then single blocks that are long enough. */
export function removeExact(
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
): Judgement[] {
  const kept = judgements.flatMap((judgement, i) => (judgement.verdict === 'kept' ? [i] : []))
  const total = kept.reduce((sum, i) => sum + (evidence[i] as Evidence).words, 0)
  const firstPlaces = new Map<string, number>()
  const result = [...judgements]
  let at = 0
  while (at < kept.length) {
    const key = (evidence[kept[at] as number] as Evidence).key
    const first = firstPlaces.get(key)
    if (first === undefined) {
      firstPlaces.set(key, at)
      at++
      continue
    }
    const length = runLength(evidence, kept, first, at)
    const repeats = isRepeat(evidence, kept, at, length, total)
    for (let k = 0; k < length; k++) {
      const copy = kept[at + k] as number
      const original = kept[first + k] as number
      if (repeats) result[copy] = duplicate('repeated-run', original)
      else if (isLong(blocks[copy] as SourceBlock, evidence[copy] as Evidence)) {
        result[copy] = duplicate('exact-duplicate', original)
      }
    }
    at += length
  }
  return result
}

/** How many blocks from `at` on repeat those from `first` on, in order; the two runs do not overlap. */
function runLength(evidence: readonly Evidence[], kept: readonly number[], first: number, at: number): number {
  let length = 1
  while (first + length < at && at + length < kept.length) {
    const a = evidence[kept[first + length] as number] as Evidence
    const b = evidence[kept[at + length] as number] as Evidence
    if (a.key !== b.key) break
    length++
  }
  return length
}

/** A run is a repeat where its blocks are no mere lines, or where it is a good part of the text. */
function isRepeat(
  evidence: readonly Evidence[],
  kept: readonly number[],
  at: number,
  length: number,
  total: number,
): boolean {
  if (length < DEDUPE.runBlocks) return false
  let words = 0
  for (let k = 0; k < length; k++) words += (evidence[kept[at + k] as number] as Evidence).words
  return words / length >= DEDUPE.runWordsPerBlock || words >= total * DEDUPE.wholeShare
}

/** Short lines repeat on purpose (refrains, rows of a table), and so do questions and quotations. */
function isLong(block: SourceBlock, evidence: Evidence): boolean {
  if (block.kind === 'table-row') return false
  const plain = block.kind === 'paragraph' && evidence.endsSentence && !QUOTATION.test(block.text)
  return evidence.words >= (plain ? DEDUPE.exactPlainWords : DEDUPE.exactWords)
}
