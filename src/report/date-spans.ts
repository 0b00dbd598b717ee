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
 * Finds a block's dates in its text. Offsets of dates count in the source, where tags and references may stand between
 * two letters; so the words are looked for, in order.
 *
 * @param dates the page's dates, in page order
 */
export function datesOf(block: Block, dates: readonly DetectedDate[]): BlockDates {
  const shown: DateSpan[] = []
  const unseen: DetectedDate[] = []
  let from = 0
  for (const date of dates) {
    if (date.start < block.start || date.end > block.end) continue
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
