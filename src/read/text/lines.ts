import { trimRange } from '../../lib/block-text.js'

/** A line that holds something, without the white space at its ends. */
export interface Line {
  start: number
  end: number
  /** Blank lines in front of it. */
  gapBefore: number
}

/** Parts a text into its lines, at most so many; `\n`, `\r\n`, `\r`, form feeds and Unicode's separators end one. */
export function splitLines(source: string, most: number): Line[] {
  const lines: Line[] = []
  let gapBefore = 0
  let start = 0
  for (let at = 0; at <= source.length && lines.length < most; at++) {
    const unit = at === source.length ? 0x0a : source.charCodeAt(at)
    if (!endsLine(unit)) continue
    const line = trimRange(source, start, at)
    if (line.start < line.end) {
      lines.push({ ...line, gapBefore })
      gapBefore = 0
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
