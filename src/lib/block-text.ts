/** Any white space that a page may hold, NBSP and ideographic space included. */
const WHITE_SPACE = /\s+/g
const ODD_WHITE_SPACE = /\s\s|[^\S ]/

/**
 * Gathers the text of one block from pieces of the input: folds white space, and keeps the pairs that lead from each
 * offset of the text back to the input.
 */
export class BlockText {
  text = ''
  readonly segments: number[] = []

  /** Appends `source.slice(start, end)`, white space folded. A joint must be appended with `join` before. */
  append(source: string, start: number, end: number): void {
    const slice = source.slice(start, end)
    let from = 0
    for (const match of ODD_WHITE_SPACE.test(slice) ? slice.matchAll(WHITE_SPACE) : []) {
      if (match[0] === ' ') continue
      this.push(`${slice.slice(from, match.index)} `, start + from)
      from = match.index + match[0].length
    }
    if (from < slice.length) this.push(slice.slice(from), start + from)
  }

  /** Appends text that stands at `sourceOffset` in the input, as it is. */
  push(text: string, sourceOffset: number): void {
    if (text === '') return
    this.segments.push(this.text.length, sourceOffset)
    this.text += text
  }

  /** Appends a joint (a space, a line break, a tab) that stands for something at `sourceOffset` in the input. */
  join(joint: ' ' | '\n' | '\t', sourceOffset: number): void {
    if (this.text !== '') this.push(joint, sourceOffset)
  }
}

/** The range of `source` without the white space at its ends, as offsets; empty ranges have `start === end`. */
export function trimRange(source: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isWhiteSpace(source.charCodeAt(start))) start++
  while (end > start && isWhiteSpace(source.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Whether a UTF-16 unit is white space, as `\s` has it. */
export function isWhiteSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
