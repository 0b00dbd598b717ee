import { pairAt } from '../../lib/segments.js'

/** A text from which ranges were cut, and the way back to the offsets of the whole. */
export interface CutText {
  text: string
  /** Pairs `[offset in text, offset in source, ...]` as the segments of a block. */
  pairs: readonly number[]
}

/** A range of the source, end excluded. */
export type Range = readonly [start: number, end: number]

/** Takes ranges out of a text; they ascend and do not overlap. */
export function cut(source: string, ranges: readonly Range[]): CutText {
  if (ranges.length === 0) return { text: source, pairs: [0, 0] }
  const pieces: string[] = []
  const pairs: number[] = []
  let length = 0
  let from = 0
  for (const [start, end] of [...ranges, [source.length, source.length] as const]) {
    pairs.push(length, from)
    pieces.push(source.slice(from, start))
    length += start - from
    from = end
  }
  return { text: pieces.join(''), pairs }
}

/** Offset in the source of the unit at an offset of the text. */
export function originOf({ pairs }: CutText, offset: number): number {
  const at = pairAt(pairs, offset)
  return (pairs[at + 1] ?? 0) + offset - (pairs[at] ?? 0)
}

/** Segments that lead to the text, as segments that lead to the source: one that runs over a cut is parted there. */
export function originsOf(cutText: CutText, segments: readonly number[], length: number): number[] {
  const { pairs } = cutText
  if (pairs.length <= 2) return [...segments]
  const origins: number[] = []
  for (let i = 0; i < segments.length; i += 2) {
    const from = segments[i] ?? 0
    const at = segments[i + 1] ?? 0
    const to = segments[i + 2] ?? length
    origins.push(from, originOf(cutText, at))
    for (let k = pairAt(pairs, at) + 2; k < pairs.length && (pairs[k] ?? 0) < at + to - from; k += 2) {
      const inText = from + (pairs[k] ?? 0) - at
      if (inText > from) origins.push(inText, pairs[k + 1] ?? 0)
    }
  }
  return origins
}
