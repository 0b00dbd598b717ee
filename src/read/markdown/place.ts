import { BlockText, isWhiteSpace } from '../../lib/block-text.js'

/** Units of markup that may stand between two pieces of text: a long indent, a chain of quotation marks. */
const REACH = 1_000

/**
 * Gathers the text of one block from what markdown-it gives back, and finds the place of each piece in the source:
 * every piece stands behind the one before it.
 */
export class PlacedText {
  readonly text = new BlockText()
  linkLength = 0
  /** Offset behind the last piece. */
  end: number
  /** Offset from which the next piece is looked for. */
  cursor: number
  /** Last unit of the text: looking at the text itself would copy all of it for each piece. */
  private last = 0

  constructor(
    private readonly source: string,
    from: number,
    private readonly to: number,
  ) {
    this.cursor = from
    this.end = from
  }

  /** Appends text that stands in the source as it is, white space folded. */
  addText(piece: string): void {
    const at = this.find(piece)
    if (at >= 0) this.append(piece, at)
    else if (piece.includes('|') && piece !== '|') for (const part of piece.split(/(\|)/)) this.addText(part)
    else this.append(piece, Math.min(this.cursor, Math.max(0, this.to - piece.length)))
  }

  /** Appends text that stands for something else in the source: `&` for `&amp;`. */
  addDecoded(piece: string, markup: string): void {
    const at = this.find(markup)
    if (at < 0) {
      this.addText(piece)
      return
    }
    if (piece.trim() === '') this.join(' ', at)
    else this.push(piece, at)
    this.passTo(at + markup.length)
    this.end = this.cursor
  }

  /** Appends one line of code: its white space counts. */
  addLine(line: string): void {
    this.text.join('\n', Math.max(0, this.cursor - 1))
    if (line === '') return
    const at = this.find(line)
    if (at >= 0) this.pushLine(line, at)
    else {
      // markdown-it writes the rest of a tab that a list has used in part as spaces.
      const code = line.trimStart()
      const from = this.find(code)
      const place = from < 0 ? Math.min(this.cursor, Math.max(0, this.to - code.length)) : from
      this.push(line.slice(0, line.length - code.length), Math.min(this.cursor, place))
      this.pushLine(code, place)
    }
    this.end = this.cursor
  }

  /** Appends a joint, unless white space stands there already. */
  join(joint: ' ' | '\n' | '\t', at = this.cursor): void {
    if (joint !== '\t' && isWhiteSpace(this.last)) return
    this.text.join(joint, Math.max(0, at))
    this.last = joint.charCodeAt(0)
  }

  /** Leaves out markup that stands in the source as it is. */
  skip(markup: string): void {
    const at = this.find(markup)
    if (at >= 0) this.passTo(at + markup.length)
  }

  /** Leaves out what follows the text of a link or an image: `](address "title")` or `][reference]`. */
  skipLinkTail(): void {
    if (this.source[this.cursor] !== ']') return
    const opening = this.source[this.cursor + 1]
    if (opening === '(') this.passTo(endOfTarget(this.source, this.cursor + 2, this.to))
    else if (opening === '[') this.passTo(this.source.indexOf(']', this.cursor + 2) + 1)
    else this.passTo(this.cursor + 1)
  }

  private find(piece: string): number {
    const window = this.source.slice(this.cursor, Math.min(this.to, this.cursor + piece.length + REACH))
    const at = window.indexOf(piece)
    return at < 0 ? -1 : this.cursor + at
  }

  private append(piece: string, at: number): void {
    let from = 0
    if (this.text.segments.length === 0 || isWhiteSpace(this.last)) {
      while (from < piece.length && isWhiteSpace(piece.charCodeAt(from))) from++
    }
    // markdown-it gives line ends within code spans as spaces: the piece is right, the source not.
    if (this.source.startsWith(piece, at)) this.text.append(this.source, at + from, at + piece.length)
    else this.text.push(piece.slice(from).replace(/\s+/g, ' '), at)
    this.passTo(at + piece.length)
    if (from === piece.length) return
    this.last = piece.charCodeAt(piece.length - 1)
    this.end = this.cursor
  }

  private push(piece: string, at: number): void {
    this.text.push(piece, at)
    this.last = piece.charCodeAt(piece.length - 1)
  }

  private pushLine(line: string, at: number): void {
    this.push(line, at)
    this.passTo(at + line.length)
  }

  private passTo(at: number): void {
    this.cursor = Math.min(this.to, Math.max(this.cursor, at))
  }
}

/** Offset behind the bracket that ends a link's target; `from` where none does. */
export function endOfTarget(source: string, from: number, to: number): number {
  let depth = 1
  let quote = ''
  for (let at = from; at < to; at++) {
    const unit = source[at] as string
    if (unit === '\\') at++
    else if (quote !== '') quote = unit === quote ? '' : quote
    else if (unit === '<') quote = '>'
    else if ((unit === '"' || unit === "'") && isWhiteSpace(source.charCodeAt(at - 1))) quote = unit
    else if (unit === '(') depth++
    else if (unit === ')' && --depth === 0) return at + 1
  }
  return from
}
