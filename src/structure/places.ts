import type { Container, SourceBlock } from '../types/index.js'

/** First offset of a block's text that stands at or behind an offset of the source. */
export function textOffset({ segments, text }: Pick<SourceBlock, 'segments' | 'text'>, at: number): number {
  let low = 0
  let high = segments.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle * 2 + 1] as number) <= at) low = middle + 1
    else high = middle
  }
  if (low === 0) return 0
  const pair = (low - 1) * 2
  const offset = (segments[pair] as number) + at - (segments[pair + 1] as number)
  return Math.min(offset, segments[pair + 2] ?? text.length)
}

/** Position of the innermost container that holds an offset of the source, -1 where none does. */
export function innermostAt(containers: readonly Container[], at: number): number {
  let found = countUpTo(containers, at) - 1
  while (found >= 0 && (containers[found] as Container).end <= at) found = (containers[found] as Container).parent
  return found
}

/** How many of the items, which ascend by `start`, begin at an offset of the source or in front of it. */
export function countUpTo(items: readonly { start: number }[], at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
