import { DEDUPE } from '../data/dedupe.js'

/** Hash of a run of tokens by their numbers. Two runs may share one. */
export function hashOf(ids: Int32Array, from: number, length: number): number {
  let hash = 0
  for (let k = from; k < from + length; k++) hash = (Math.imul(hash, 0x01000193) + (ids[k] as number) + 1) | 0
  return hash
}

/** How many shingles a text of so many tokens has. */
export function countShingles(tokens: number): number {
  return Math.max(0, tokens - DEDUPE.shingle + 1)
}
