import {
  ELEMENTS,
  type ElementTraits,
  FOREIGN_BREAKOUT,
  HEAD_CONTENT,
  UNKNOWN_ELEMENT,
} from '../../data/html/elements.js'
import type { ElementEvidence } from '../../types/index.js'
import { BlockBuffer } from './block-buffer.js'
import { BlockSink } from './block-sink.js'
import { evidenceOf } from './evidence.js'
import { MetadataCollector } from './metadata.js'
import { type Frame, OpenElements } from './open-elements.js'
import { endTagTarget, impliedEnd } from './tag-closing.js'
import type { Attributes, TagHandler } from './tag-reader.js'
import { hiddenBy } from './visibility.js'

/** Content that is no text of the page, up to its end tag. */
interface Skip {
  name: string
  depth: number
}

/** Follows the tags of a page and parts its text into blocks. */
export class PageBuilder implements TagHandler {
  readonly sink = new BlockSink()
  readonly metadata: MetadataCollector
  /** True where elements were flattened for standing too deep. */
  depthLimited = false
  private readonly open = new OpenElements()
  private readonly visible: BlockBuffer
  private readonly aside: BlockBuffer
  private skip: Skip | null = null
  /** Position of the open link, -1 where there is none. */
  private link = -1
  /** Elements that were flattened and not closed yet, by name. */
  private readonly flattened = new Map<string, number>()
  private elementCount = 0
  private bodyEvidence: ElementEvidence | null = null

  constructor(private readonly source: string) {
    this.visible = new BlockBuffer(source)
    this.aside = new BlockBuffer(source)
    this.metadata = new MetadataCollector(source)
  }

  startTag(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void {
    if (this.skip !== null && !this.endsSkip(this.skip, name, selfClosing)) return
    const known = ELEMENTS.get(name) ?? UNKNOWN_ELEMENT
    const traits = name === 'template' && attributes.has('shadowrootmode') ? UNKNOWN_ELEMENT : known

    if (this.open.top.name === 'head' && !HEAD_CONTENT.has(name)) this.closeTo(this.open.topDepth)
    this.metadata.startTag(name, attributes, start, end)
    if (traits.display === 'none') {
      // In SVG a self-closing tag has no content; in HTML the slash means nothing.
      if (name !== 'svg' || !selfClosing) this.skip = { name, depth: 1 }
      return
    }
    if (isOpenedOnce(name) && this.open.find(name) >= 0) return

    if (name === 'a') this.closeLink()
    const closed = impliedEnd(this.open, name, traits)
    if (closed >= 0) this.closeTo(closed)
    if (traits.display === 'block') this.endBlock()
    if (traits.structural) this.sink.breakRow()
    if (name === 'br') this.lineBreak(start)
    if (!traits.isVoid) this.openElement(name, traits, attributes, start, end)
  }

  endTag(name: string, start: number): void {
    if (this.skip !== null) {
      if (this.skip.name === name && --this.skip.depth === 0) this.leaveSkip()
      return
    }
    const isBlock = ELEMENTS.get(name)?.display === 'block'
    if (name === 'br') this.lineBreak(start)
    else if (this.closeFlattened(name)) {
      if (isBlock) this.endBlock()
    } else if (name === 'a') this.closeLink()
    else {
      // Text behind `</body>` still stands in the body.
      const target = name === 'body' || name === 'html' ? -1 : endTagTarget(this.open, name)
      if (target > 0) this.closeTo(target)
      else if (isBlock) this.endBlock()
    }
  }

  text(start: number, end: number): void {
    if (this.skip !== null) this.metadata.skippedText(this.skip.name, start, end)
    else if (this.open.top.name !== 'head') this.addText(start, end)
    else if (/\S/.test(this.source.slice(start, end))) {
      this.closeTo(this.open.topDepth)
      this.addText(start, end)
    }
  }

  entity(text: string, start: number, end: number): void {
    if (this.skip !== null) {
      this.metadata.skippedEntity(this.skip.name, text)
      return
    }
    const { top } = this.open
    const buffer = top.aside ? this.aside : this.visible
    if (buffer.addEntity(text, start, end, top, this.link >= 0)) this.settleTimes(buffer)
  }

  isForeign(): boolean {
    return this.skip?.name === 'svg'
  }

  /** Ends the page. */
  finish(): void {
    this.endBlock()
    this.closeTo(1)
    this.sink.breakRow()
    if (this.skip !== null) this.leaveSkip()
  }

  private addText(start: number, end: number): void {
    const { top } = this.open
    const buffer = top.aside ? this.aside : this.visible
    if (buffer.addText(start, end, top, this.link >= 0)) this.settleTimes(buffer)
  }

  private settleTimes(buffer: BlockBuffer): void {
    const waiting = this.metadata.takeWaiting()
    if (waiting !== null) buffer.addTimes(waiting)
  }

  /** Reads a start tag inside skipped content; returns true where the tag ends it. */
  private endsSkip(skip: Skip, name: string, selfClosing: boolean): boolean {
    const foreign = skip.name === 'svg' || skip.name.startsWith('annotation')
    if (foreign && FOREIGN_BREAKOUT.has(name)) {
      this.leaveSkip()
      return true
    }
    if (name === skip.name && !(foreign && selfClosing)) skip.depth++
    return false
  }

  private leaveSkip(): void {
    if (this.skip !== null) this.metadata.skippedEnd(this.skip.name)
    this.skip = null
  }

  private openElement(name: string, traits: ElementTraits, attributes: Attributes, start: number, end: number): void {
    const isLink = name === 'a' && attributes.has('href')
    const time = this.metadata.timeOf(name, attributes, start, end)
    const hides = hiddenBy(name, traits, attributes)
    const order = this.elementCount++
    if (traits.transparent && time === null && hides === undefined) return
    if (this.open.isFull) {
      this.depthLimited = true
      this.flattened.set(name, (this.flattened.get(name) ?? 0) + 1)
      if (isLink) this.link = this.open.topDepth
      return
    }

    const frame = this.open.push(name, traits)
    const evidence = evidenceOf(frame, attributes, order, hides)
    if (evidence !== null) this.applyEvidence(frame, evidence)
    frame.time = time
    if (time !== null) this.metadata.awaitText(time)
    if (isLink) this.link = this.open.topDepth
    if (name === 'tr') this.sink.openRow(this.open.topDepth, frame.owner)
    else if (name === 'td' || name === 'th') this.sink.openCell()
  }

  private applyEvidence(frame: Frame, evidence: ElementEvidence): void {
    const isBlock = frame.traits.display === 'block'
    // Hidden from screen readers only is still shown in the line.
    const startsAside = !isBlock && evidence.hiddenBy !== undefined && evidence.hiddenBy !== 'aria'
    frame.evidence = evidence
    if (startsAside && frame.owner?.hidden !== true) frame.aside = true
    if (isBlock || frame.aside) frame.owner = evidence
  }

  private closeFlattened(name: string): boolean {
    if (this.flattened.size === 0) return false
    const count = this.flattened.get(name)
    if (count === undefined) return false
    if (count === 1) this.flattened.delete(name)
    else this.flattened.set(name, count - 1)
    if (name === 'a') this.link = -1
    return true
  }

  private closeLink(): void {
    this.link = -1
    const depth = this.open.find('a')
    if (depth < 0 || depth < this.open.top.scopeDepth) return
    if (depth > this.open.top.blockDepth) this.closeTo(depth)
    else this.open.release(depth)
  }

  /** Closes the element at that position and all inside it. */
  private closeTo(depth: number): void {
    if (this.open.top.blockDepth >= depth) this.endBlock()
    while (this.open.topDepth >= depth) {
      const at = this.open.topDepth
      const frame = this.open.pop()
      if (frame.traits === ROW) this.sink.closeRow(at)
      if (frame.time !== null) this.metadata.endTime(frame.time)
    }
    if (this.link > this.open.topDepth) this.link = -1
    if (this.flattened.size > 0) this.flattened.clear()
  }

  private lineBreak(at: number): void {
    const { top } = this.open
    const buffer = top.aside ? this.aside : this.visible
    if (!top.preformatted && buffer.endsInBreak) {
      // Two in a row part paragraphs; in a cell that makes the table a layout.
      if (!top.aside) this.sink.breakRow()
      this.endBlock()
    } else buffer.addBreak(at, top)
  }

  private endBlock(): void {
    if (this.visible.isEmpty && this.aside.isEmpty) return
    const block = this.visible.take()
    const aside = this.aside.take()
    for (const part of [block, aside]) if (part !== null) part.element ??= this.impliedBody()
    this.sink.add(block, aside)
  }

  /** A fragment has no `<body>`; its bare text stands in one all the same. */
  private impliedBody(): ElementEvidence {
    this.bodyEvidence ??= {
      tag: 'body',
      parent: null,
      depth: 0,
      index: this.elementCount++,
      names: '',
      role: '',
      itemprop: '',
      hidden: false,
    }
    return this.bodyEvidence
  }
}

const ROW = ELEMENTS.get('tr')

/** Repeated tags of these merge with the open element; a form in a form is ignored. */
function isOpenedOnce(name: string): boolean {
  return name === 'html' || name === 'body' || name === 'head' || name === 'form'
}
