import type { SourceBlock } from '../types/index.js'

/**
 * Maps a range of a block's text to the input.
 *
 * @param block a block with its segment pairs
 * @param start UTF-16 offset of the range's first unit in `block.text`
 * @param end UTF-16 offset behind its last unit; greater than `start`
 * @returns the offsets in the decoded input
 */
export function toSourceRange(
  block: Pick<SourceBlock, 'segments' | 'start'>,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: toSource(block, start), end: toSource(block, end - 1) + 1 }
}

function toSource(block: Pick<SourceBlock, 'segments' | 'start'>, offset: number): number {
  const { segments } = block
  const at = pairAt(segments, offset)
  const from = segments[at] ?? 0
  const to = segments[at + 1] ?? block.start
  return to + Math.max(0, offset - from)
}

/** Position of the last pair that begins at or in front of the offset. */
export function pairAt(segments: readonly number[], offset: number): number {
  let low = 0
  let high = segments.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle * 2] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low * 2
}
