/** Labels blocks by aligning them with the gold text: the share of each block's words that stand in it. */

export interface Labels {
  /** Share of the block's words that are gold, 0 to 1. */
  share: Float32Array
  /** 1 where the label is plain; less where it is doubtful. */
  trust: Float32Array
}

interface Candidate {
  block: number
  /** Where in the gold the block begins. */
  from: number
  to: number
  matched: number
}

const RUN = 3
/** Places in the gold that are tried for a block. */
const MOST_PLACES = 12
/** Share of a block's words that must agree for it to be placed at all. */
const LEAST_SHARE = 0.3
/** A copy of text that is already placed elsewhere: deduplication takes it, so its label hardly counts. */
const COPY_TRUST = 0.2

/**
 * Places blocks in the gold text in the order of both, so that of several copies only one is positive; long blocks
 * that stand out of order are placed afterwards where their gold words are still free.
 */
export function labelBlocks(blocks: readonly (readonly string[])[], gold: readonly string[]): Labels {
  const share = new Float32Array(blocks.length)
  const trust = new Float32Array(blocks.length).fill(1)
  const indexes = [1, 2, RUN].map((size) => indexRuns(gold, size))
  const candidates = blocks.map((tokens, i) => placesOf(tokens, gold, indexes, i))
  const free = new Uint8Array(gold.length).fill(1)
  const placed = new Uint8Array(blocks.length)
  for (const candidate of bestChain(candidates, gold.length)) {
    share[candidate.block] = candidate.matched / (blocks[candidate.block]?.length ?? 1)
    placed[candidate.block] = 1
    free.fill(0, candidate.from, candidate.to)
  }
  candidates.forEach((places, i) => {
    if (placed[i] === 1 || places.length === 0) return
    const length = blocks[i]?.length ?? 1
    const open = places.find(({ from, to }) => freeShare(free, from, to) > 0.6)
    if (open !== undefined && length >= RUN) {
      share[i] = open.matched / length
      free.fill(0, open.from, open.to)
    } else trust[i] = COPY_TRUST
  })
  return { share, trust }
}

function indexRuns(gold: readonly string[], size: number): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (let i = 0; i + size <= gold.length; i++) {
    const key = gold.slice(i, i + size).join(' ')
    const places = index.get(key)
    if (places === undefined) index.set(key, [i])
    else places.push(i)
  }
  return index
}

function placesOf(
  tokens: readonly string[],
  gold: readonly string[],
  indexes: readonly Map<string, number[]>[],
  block: number,
): Candidate[] {
  if (tokens.length === 0) return []
  const size = Math.min(RUN, tokens.length)
  const index = indexes[size - 1] as Map<string, number[]>
  const votes = new Map<number, number>()
  for (let at = 0; at + size <= tokens.length; at++) {
    const places = index.get(tokens.slice(at, at + size).join(' ')) ?? []
    for (const place of places.slice(0, 200)) {
      const diagonal = place - at
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + 1)
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, tokens.length < 6 ? 100 : MOST_PLACES)
  return best.flatMap(([diagonal]) => {
    const from = Math.max(0, diagonal)
    const to = Math.min(gold.length, diagonal + tokens.length)
    const matched = matchedWords(tokens, index, size, diagonal)
    return matched >= LEAST_SHARE * tokens.length ? [{ block, from, to, matched }] : []
  })
}

/** Words of the block that stand in runs which the gold has near the same place. */
function matchedWords(
  tokens: readonly string[],
  index: ReadonlyMap<string, number[]>,
  size: number,
  diagonal: number,
): number {
  const slack = 8 + tokens.length / 4
  const hit = new Uint8Array(tokens.length)
  for (let at = 0; at + size <= tokens.length; at++) {
    const places = index.get(tokens.slice(at, at + size).join(' ')) ?? []
    if (places.some((place) => Math.abs(place - at - diagonal) <= slack)) hit.fill(1, at, at + size)
  }
  return hit.reduce((sum, value) => sum + value, 0)
}

/** The candidates, one a block at most, that follow each other in page and gold and match most words. */
function bestChain(candidates: readonly (readonly Candidate[])[], length: number): Candidate[] {
  const best = new Float64Array(length + 2)
  const bestAt = new Int32Array(length + 2).fill(-1)
  const all: Candidate[] = []
  const previous: number[] = []
  const sums: number[] = []
  for (const places of candidates) {
    const first = all.length
    for (const candidate of places) {
      const [sum, before] = query(best, bestAt, candidate.from)
      all.push(candidate)
      previous.push(before)
      sums.push(sum + candidate.matched)
    }
    // A block's places are entered together, so that none follows another of the same block.
    for (let k = first; k < all.length; k++) {
      const { from, to, matched } = all[k] as Candidate
      enter(best, bestAt, Math.max(from + 1, to - Math.floor((to - from - matched) / 2) - 1), sums[k] as number, k)
    }
  }
  let at = sums.reduce((top, sum, k) => (top < 0 || sum > (sums[top] as number) ? k : top), -1)
  const chain: Candidate[] = []
  while (at >= 0) {
    chain.push(all[at] as Candidate)
    at = previous[at] as number
  }
  return chain.reverse()
}

/** Fenwick tree for the best sum among chains that end at or before a place. */
function query(best: Float64Array, bestAt: Int32Array, place: number): [number, number] {
  let sum = 0
  let at = -1
  for (let i = place + 1; i > 0; i -= i & -i) {
    if ((best[i] as number) > sum) {
      sum = best[i] as number
      at = bestAt[i] as number
    }
  }
  return [sum, at]
}

function enter(best: Float64Array, bestAt: Int32Array, place: number, sum: number, k: number): void {
  for (let i = place + 1; i < best.length; i += i & -i) {
    if (sum > (best[i] as number)) {
      best[i] = sum
      bestAt[i] = k
    }
  }
}

function freeShare(free: Uint8Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += free[i] as number
  return sum / Math.max(1, to - from)
}
