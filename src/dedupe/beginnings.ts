import { DEDUPE } from '../data/dedupe.js'
import { endsWithEllipsis, isQuestion, writesNoFullStop } from '../lib/sentences.js'
import type { Evidence, Judgement, SourceBlock } from '../types/index.js'
import { duplicate } from './judgement.js'
import { Meetings } from './meetings.js'
import { hashOf } from './shingles.js'

/**
 * Takes out kept blocks with which a longer one begins: a teaser that was cut off, a sentence that stands above the text
 * and once more in it. Longer blocks come first, so that what a copy points to stays.
 */
export function removeBeginnings(
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
): Judgement[] {
  const result = [...judgements]
  const byOpening = new Map<string, number[]>()
  for (const i of longestFirst(evidence, judgements)) {
    const item = evidence[i] as Evidence
    const opening = item.tokens.slice(0, DEDUPE.openingTokens).join(' ')
    const longer = byOpening.get(opening) ?? []
    const whole = mayBeginAnother(blocks[i] as SourceBlock, item)
      ? longer.find((other) => begins(item.tokens, (evidence[other] as Evidence).tokens))
      : undefined
    if (whole !== undefined) result[i] = duplicate('near-duplicate', whole)
    else if (longer.length === 0) byOpening.set(opening, [i])
    else if (longer.length < DEDUPE.commonShingle) longer.push(i)
  }
  return result
}

/** The kept blocks that open with the words of another. */
function longestFirst(evidence: readonly Evidence[], judgements: readonly Judgement[]): number[] {
  const tokens = (i: number): number => (evidence[i] as Evidence).tokens.length
  const openings = new Meetings(evidence.length, evidence.length)
  const kept: number[] = []
  for (let i = 0; i < evidence.length; i++) {
    if (judgements[i]?.verdict !== 'kept' || tokens(i) < DEDUPE.openingTokens) continue
    kept.push(i)
    openings.add(hashOf((evidence[i] as Evidence).ids, 0, DEDUPE.openingTokens), i)
  }
  return kept.filter((i) => openings.has(i)).sort((a, b) => tokens(b) - tokens(a) || a - b)
}

/** What was cut off, or a sentence; rows, questions and headings repeat the words of others on purpose. */
function mayBeginAnother(block: SourceBlock, { words, endsSentence }: Evidence): boolean {
  if (block.kind === 'table-row' || block.kind === 'code') return false
  if (endsWithEllipsis(block.text)) return true
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return false
  if (words < DEDUPE.nearWords || isQuestion(block.text)) return false
  return endsSentence || writesNoFullStop(block.text)
}

/** Whether all tokens are those of the longer text, the last one perhaps cut off. */
function begins(tokens: readonly string[], longer: readonly string[]): boolean {
  if (tokens.length >= longer.length) return false
  const last = tokens.length - 1
  for (let t = 0; t < last; t++) if (tokens[t] !== longer[t]) return false
  return (longer[last] as string).startsWith(tokens[last] as string)
}
