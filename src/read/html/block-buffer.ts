import type { BlockKind, ElementEvidence, SourceBlock, TimeTag } from '../../types/index.js'
import type { Frame } from './open-elements.js'
import { endOfLiteral, endOfRun, firstVisible, isDropped, isSpace, startOfLine, trimmedEnd } from './white-space.js'

/** A finished block on its way to the page, with the dates whose text it holds. */
export interface FinishedBlock extends SourceBlock {
  segments: number[]
  times: readonly TimeTag[]
}

/** Zero-width characters, marks of direction and soft hyphens alone are no text. */
const INVISIBLE = /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+$/

const NO_TIMES: readonly TimeTag[] = []

/** Gathers the text of one block, folds its white space, and notes where each stretch of it stands in the source. */
export class BlockBuffer {
  private text = ''
  private segments: number[] = []
  private start = 0
  private end = 0
  private visibleLength = 0
  private linkLength = 0
  private kind: BlockKind = 'paragraph'
  private level = 0
  private owner: ElementEvidence | null = null
  private times: TimeTag[] | null = null
  /** Source offset of white space that counts only if text follows; -1 where there is none. */
  private space = -1
  private spaceInLink = false
  /** Source offset of a `<br>` that counts only if text follows; -1 where there is none. */
  private lineBreak = -1

  constructor(private readonly source: string) {}

  get isEmpty(): boolean {
    return this.visibleLength === 0
  }

  /** True where a `<br>` stands behind the text so far. */
  get endsInBreak(): boolean {
    return !this.isEmpty && this.lineBreak >= 0
  }

  /** Adds a `<br>`; in front of the text it is dropped. */
  addBreak(at: number, frame: Frame): void {
    if (this.isEmpty) return
    if (frame.preformatted) this.append('\n', at, false)
    else this.lineBreak = at
    this.space = -1
  }

  /** Notes that the next text belongs to these dates. */
  addTimes(times: readonly TimeTag[]): void {
    this.times ??= []
    for (const time of times) this.times.push(time)
  }

  /** Adds a stretch of the source; returns true where some of it is visible. */
  addText(start: number, end: number, frame: Frame, inLink: boolean): boolean {
    return frame.preformatted ? this.addVerbatim(start, end, frame, inLink) : this.addFolded(start, end, frame, inLink)
  }

  /** Adds a decoded character reference; returns true where it is visible. */
  addEntity(text: string, start: number, end: number, frame: Frame, inLink: boolean): boolean {
    if (isSpace(text.charCodeAt(0))) {
      if (frame.preformatted && !this.isEmpty) this.append(text, start, inLink)
      else this.noteSpace(start, inLink)
      return false
    }
    this.addVisible(text, start, end, frame, inLink)
    return true
  }

  /** Ends the block and empties the buffer; null where there was no visible text. */
  take(): FinishedBlock | null {
    const { visibleLength: length, segments } = this
    if (length === 0) return null
    while (segments.length > 2 && (segments[segments.length - 2] as number) >= length) segments.length -= 2
    const text = this.text.length === length ? this.text : this.text.slice(0, length)
    const block: FinishedBlock = {
      index: -1,
      kind: this.kind,
      level: this.level,
      text,
      start: this.start,
      end: this.end,
      segments,
      linkLength: Math.min(this.linkLength, length),
      gapBefore: 0,
      element: this.owner,
      times: this.times ?? NO_TIMES,
    }
    this.text = ''
    this.segments = []
    this.visibleLength = 0
    this.linkLength = 0
    this.times = null
    return INVISIBLE.test(text) ? null : block
  }

  private addFolded(start: number, end: number, frame: Frame, inLink: boolean): boolean {
    const { source } = this
    let visible = false
    let at = start
    while (at < end) {
      const unit = source.charCodeAt(at)
      if (isSpace(unit)) this.noteSpace(at++, inLink)
      else if (unit === 0) at++
      else {
        const stop = endOfRun(source, at + 1, end)
        this.addVisible(source.slice(at, stop), at, stop, frame, inLink)
        visible = true
        at = stop
      }
    }
    return visible
  }

  private addVerbatim(start: number, end: number, frame: Frame, inLink: boolean): boolean {
    const { source } = this
    const first = firstVisible(source, start, end)
    const visible = first < end
    let at = start
    if (this.isEmpty) {
      if (!visible) return false
      // Empty lines in front go, the indent of the first line stays.
      at = startOfLine(source, first, start)
      this.begin(at, frame)
    }
    while (at < end) {
      const stop = endOfLiteral(source, at, end)
      if (stop > at) this.append(source.slice(at, stop), at, inLink)
      at = stop + 1
    }
    if (visible) this.markVisible(trimmedEnd(source, first, end), end)
    return visible
  }

  private addVisible(text: string, start: number, end: number, frame: Frame, inLink: boolean): void {
    if (this.isEmpty) this.begin(start, frame)
    else if (this.lineBreak >= 0) this.append('\n', this.lineBreak, false)
    else if (this.space >= 0) this.append(' ', this.space, this.spaceInLink && inLink)
    this.space = -1
    this.lineBreak = -1
    this.append(text, start, inLink)
    this.end = end
    this.visibleLength = this.text.length
  }

  private begin(start: number, frame: Frame): void {
    this.start = start
    this.kind = frame.kind
    this.level = frame.level
    this.owner = frame.owner
    this.space = -1
    this.lineBreak = -1
  }

  private append(text: string, at: number, inLink: boolean): void {
    const { segments } = this
    const last = segments.length - 2
    const length = this.text.length
    if (last < 0 || length - (segments[last] as number) !== at - (segments[last + 1] as number))
      segments.push(length, at)
    this.text += text
    if (inLink) this.linkLength += text.length
  }

  /** Text behind the last visible character counts only if more follows. */
  private markVisible(stop: number, end: number): void {
    this.end = stop
    let trailing = 0
    for (let at = stop; at < end; at++) if (!isDropped(this.source, at)) trailing++
    this.visibleLength = this.text.length - trailing
  }

  private noteSpace(at: number, inLink: boolean): void {
    if (this.space >= 0) return
    this.space = at
    this.spaceInLink = inLink
  }
}
