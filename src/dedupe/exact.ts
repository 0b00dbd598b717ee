import { DEDUPE } from '../data/dedupe.js'
import { isQuestion } from '../lib/sentences.js'
import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { duplicate, textNumber } from './judgement.js'

const QUOTATION = /^["'“”„«‹「『‘—–-]/u

/**
 * Takes out runs of blocks that stand earlier in the same order, then single blocks that are long enough. Blocks that
 * went for want of evidence take part as copies, never as originals.
 */
export function removeExact(
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
): Judgement[] {
  const isKept = (i: number): boolean => judgements[i]?.verdict === 'kept'
  const places: number[] = []
  let total = 0
  for (let i = 0; i < judgements.length; i++) {
    const { verdict, reason } = judgements[i] as Judgement
    if (reason === null || reason === 'boilerplate') places.push(i)
    if (reason === null && verdict === 'kept') total += (evidence[i] as Evidence).words
  }
  /** By the text's number, the first place where it is kept. */
  const firstPlaces = new Map<number, number>()
  const result = [...judgements]
  let at = 0
  while (at < places.length) {
    const place = places[at] as number
    const text = textNumber(evidence, place)
    const first = firstPlaces.get(text)
    if (first === undefined) {
      if (isKept(place)) firstPlaces.set(text, at)
      at++
      continue
    }
    const length = runLength(evidence, places, first, at, isKept)
    const repeats = isRepeat(evidence, places, at, length, total)
    for (let k = 0; k < length; k++) {
      const copy = places[at + k] as number
      const original = places[first + k] as number
      if (repeats) result[copy] = duplicate('repeated-run', original)
      else if (isLong(blocks[copy] as SourceBlock, evidence[copy] as Evidence) && !inVerse(evidence, places, at + k)) {
        result[copy] = duplicate('exact-duplicate', original)
      }
    }
    at += length
  }
  return result
}

/** How many blocks from `at` on repeat those from `first` on, in order; the two runs do not overlap. */
function runLength(
  evidence: readonly Evidence[],
  places: readonly number[],
  first: number,
  at: number,
  isKept: (i: number) => boolean,
): number {
  let length = 1
  while (first + length < at && at + length < places.length) {
    const original = places[first + length] as number
    const copy = places[at + length] as number
    if (!isKept(original) || textNumber(evidence, original) !== textNumber(evidence, copy)) break
    length++
  }
  return length
}

/** A run is a repeat where its blocks are no mere lines, or where it is a good part of the text. */
function isRepeat(
  evidence: readonly Evidence[],
  places: readonly number[],
  at: number,
  length: number,
  total: number,
): boolean {
  if (length < DEDUPE.runBlocks) return false
  let words = 0
  for (let k = 0; k < length; k++) words += (evidence[places[at + k] as number] as Evidence).words
  return words / length >= DEDUPE.runWordsPerBlock || words >= total * DEDUPE.wholeShare
}

/** Among lines as short as those of a song or a list, a repeat is part of the form. */
function inVerse(evidence: readonly Evidence[], places: readonly number[], at: number): boolean {
  let words = 0
  let lines = 0
  for (let k = Math.max(0, at - DEDUPE.verseReach); k <= Math.min(places.length - 1, at + DEDUPE.verseReach); k++) {
    words += (evidence[places[k] as number] as Evidence).words
    lines++
  }
  return words / lines < DEDUPE.runWordsPerBlock
}

/** Short lines repeat on purpose (refrains, rows of a table), and so do questions and quotations. */
function isLong(block: SourceBlock, evidence: Evidence): boolean {
  if (block.kind === 'table-row' || isQuestion(block.text)) return false
  const plain = block.kind === 'paragraph' && evidence.endsSentence && !QUOTATION.test(block.text)
  return evidence.words >= (plain ? DEDUPE.exactPlainWords : DEDUPE.exactWords)
}
