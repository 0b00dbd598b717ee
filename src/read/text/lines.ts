import { trimRange } from '../../lib/block-text.js'
import type { Budget } from '../../lib/budget.js'
import { partEnd } from '../../lib/long-blocks.js'

/** A line that holds something, without the white space at its ends. */
export interface Line {
  start: number
  end: number
  /** White space in front of it, in UTF-16 units. */
  indent: number
  /** Blank lines in front of it. */
  gapBefore: number
}

/** Columns that a line takes up, its indentation among them. */
export function widthOf(line: Line): number {
  return line.indent + line.end - line.start
}

/** Lines between two looks at the clock. */
const LINES = 1_024

/**
 * Parts a text into its lines, at most so many; `\n`, `\r\n`, `\r`, form feeds and Unicode's separators end one. A line longer
 * than a block may be is parted.
 */
export function splitLines(source: string, most: number, budget: Budget): Line[] {
  const lines: Line[] = []
  let gapBefore = 0
  let start = 0
  for (let at = 0; at <= source.length && lines.length < most; at++) {
    const unit = at === source.length ? 0x0a : source.charCodeAt(at)
    if (!endsLine(unit)) continue
    const line = trimRange(source, start, at)
    if (line.start < line.end) {
      for (let from = line.start; from < line.end && lines.length < most; gapBefore = 0) {
        if (lines.length % LINES === 0 && budget.spent) return lines
        const part = trimRange(source, from, partEnd(source, from, line.end))
        lines.push({ ...part, indent: from === line.start ? line.start - start : 0, gapBefore })
        from = trimRange(source, part.end, line.end).start
      }
    } else if (at < source.length) gapBefore++
    if (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++
    start = at + 1
  }
  return lines
}

function endsLine(unit: number): boolean {
  if (unit <= 0x0d) return unit >= 0x0a
  return unit === 0x85 || unit === 0x2028 || unit === 0x2029
}
