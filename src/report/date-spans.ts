import type { Block, DetectedDate } from '../types/index.js'

/** A date in the text of a block. */
export interface DateSpan {
  date: DetectedDate
  /** UTF-16 offsets into the block's text. */
  start: number
  end: number
}

/** The dates of a block: those that its text shows, and those that stand there only in the source. */
export interface BlockDates {
  shown: DateSpan[]
  unseen: DetectedDate[]
}

/**
 * Parts a page's dates among its blocks, by their places in the source.
 *
 * @returns the dates of each block that has any, by its index, in the order of the source
 */
export function datesByBlock(blocks: readonly Block[], dates: readonly DetectedDate[]): Map<number, DetectedDate[]> {
  const inOrder = [...blocks].sort((a, b) => a.start - b.start)
  const byBlock = new Map<number, DetectedDate[]>()
  let at = 0
  for (const date of dates.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start)) {
    while (at < inOrder.length && (inOrder[at] as Block).end < date.end) at += 1
    const block = inOrder[at]
    if (block === undefined || date.start < block.start) continue
    const known = byBlock.get(block.index)
    if (known === undefined) byBlock.set(block.index, [date])
    else known.push(date)
  }
  return byBlock
}

/**
 * Finds a block's dates in its text. Offsets of dates count in the source, where tags and references may stand between
 * two letters; so the words are looked for, in order.
 */
export function datesOf(block: Block, dates: readonly DetectedDate[] = []): BlockDates {
  const shown: DateSpan[] = []
  const unseen: DetectedDate[] = []
  let from = 0
  for (const date of dates) {
    const start = date.text === '' ? -1 : block.text.indexOf(date.text, from)
    if (start === -1) {
      unseen.push(date)
      continue
    }
    from = start + date.text.length
    shown.push({ date, start, end: from })
  }
  return { shown, unseen }
}
