import { ELEMENTS, type ElementTraits, HEAD_CONTENT, UNKNOWN_ELEMENT } from '../../data/html/elements.js'
import { DEFAULT_LIMITS } from '../../data/limits.js'
import type { ElementEvidence, LimitValues } from '../../types/index.js'
import type { Attributes } from './attributes.js'
import { BlockBuffer } from './block-buffer.js'
import { BlockSink } from './block-sink.js'
import { evidenceOf } from './evidence.js'
import { FlattenedElements } from './flattened.js'
import { MetadataCollector } from './metadata.js'
import { type Frame, OpenElements } from './open-elements.js'
import { SignCollector } from './signs.js'
import { SkippedContent } from './skipped-content.js'
import type { StructureCollector } from './structure-collector.js'
import { endTagTarget, impliedEnd, isOpenedOnce, isReopened } from './tag-closing.js'
import type { TagHandler } from './tag-reader.js'
import { hiddenBy } from './visibility.js'

/** Follows the tags of a page and parts its text into blocks. */
export class PageBuilder implements TagHandler {
  readonly sink: BlockSink
  readonly metadata: MetadataCollector
  readonly signs = new SignCollector()
  /** True where elements were flattened for standing too deep. */
  depthLimited = false
  private readonly open: OpenElements
  private readonly visible: BlockBuffer
  private readonly aside: BlockBuffer
  private readonly skipped = new SkippedContent()
  /** Position of the open link, -1 where there is none. */
  private link = -1
  private readonly flattened = new FlattenedElements()
  private elementCount = 0
  private bodyEvidence: ElementEvidence | null = null

  constructor(
    private readonly source: string,
    limits: Pick<LimitValues, 'blocks' | 'depth'> = DEFAULT_LIMITS,
    /** Is told of all that shapes the text, where that is asked for. */
    private readonly structure: StructureCollector | null = null,
  ) {
    this.sink = new BlockSink(limits.blocks)
    this.open = new OpenElements(limits.depth)
    this.visible = new BlockBuffer(source)
    this.aside = new BlockBuffer(source)
    this.metadata = new MetadataCollector(source)
  }

  startTag(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void {
    if (this.skipped.name !== '') {
      if (!this.skipped.startTag(name, selfClosing)) return
      this.leaveSkipped()
    }
    this.structure?.moveTo(start)
    const known = ELEMENTS.get(name) ?? UNKNOWN_ELEMENT
    const traits = name === 'template' && attributes.has('shadowrootmode') ? UNKNOWN_ELEMENT : known

    if (this.open.top.name === 'head' && !HEAD_CONTENT.has(name)) this.closeTo(this.open.topDepth)
    this.metadata.startTag(name, attributes, start, end)
    if (traits.display === 'none') {
      // In SVG a self-closing tag has no content; in HTML the slash means nothing, and browsers do not read <noscript>.
      const isEmpty = selfClosing && (name === 'svg' || this.inNoscript)
      if (!isEmpty) this.skipped.begin(name)
      return
    }
    if (isOpenedOnce(name) && this.open.find(name) >= 0) return

    if (name === 'a') this.closeLink()
    const closed = impliedEnd(this.open, name, traits)
    if (closed >= 0) this.closeTo(closed)
    if (traits.display === 'block') this.endBlock()
    if (traits.structural) this.sink.breakRow()
    if (name === 'br') this.lineBreak(start)
    if (name === 'meta' && this.signs.isOpen) this.signs.nameInMeta(attributes)
    if (this.signs.isOpen && traits.display === 'block') this.signs.lineBreak()
    if (!traits.isVoid) this.openElement(name, traits, attributes, start, end)
    else this.structure?.void({ name, attributes, start, end }, this.open.top.evidence)
  }

  endTag(name: string, start: number): void {
    if (this.skipped.name !== '') {
      const closes = this.skipped.endTag(name)
      const isOutside = name === 'noscript' && this.inNoscript
      if (closes || isOutside) this.leaveSkipped()
      if (!isOutside) return
    }
    this.structure?.moveTo(start)
    this.structure?.endInline(name)
    // Most end tags close the innermost element.
    if (name === this.open.top.name && this.flattened.isEmpty && !isReopened(name)) {
      this.closeTo(this.open.topDepth)
      return
    }
    const isBlock = ELEMENTS.get(name)?.display === 'block'
    if (name === 'br') this.lineBreak(start)
    else if (this.flattened.close(name)) {
      if (name === 'a') this.link = -1
      if (isBlock) this.endBlock()
    } else if (name === 'a') this.closeLink()
    else {
      // Text behind `</body>` still stands in the body.
      const target = isReopened(name) ? -1 : endTagTarget(this.open, name)
      if (target > 0) this.closeTo(target)
      else if (isBlock) this.endBlock()
    }
  }

  text(start: number, end: number): void {
    if (this.skipped.name !== '') this.metadata.skippedText(this.skipped.name, start, end)
    else if (this.open.top.name !== 'head') this.addText(start, end)
    else if (/\S/.test(this.source.slice(start, end))) {
      this.closeTo(this.open.topDepth)
      this.addText(start, end)
    }
  }

  entity(text: string, start: number, end: number): void {
    if (this.skipped.name !== '') {
      this.metadata.skippedEntity(this.skipped.name, text)
      return
    }
    const { top } = this.open
    const buffer = top.aside ? this.aside : this.visible
    if (buffer.addEntity(text, start, end, top, this.link >= 0)) this.settleTimes(buffer)
    if (this.signs.isOpen) this.signs.text(text)
  }

  isForeign(): boolean {
    return this.skipped.isForeign || this.inNoscript
  }

  /** Ends the page. */
  finish(): void {
    this.endBlock()
    this.closeTo(1)
    this.sink.breakRow()
    this.leaveSkipped()
  }

  /** Where scripts run, the content of `<noscript>` is text up to its end tag: an `<iframe>` in it swallows nothing. */
  private get inNoscript(): boolean {
    return this.open.find('noscript') >= 0
  }

  private addText(start: number, end: number): void {
    const { top } = this.open
    const buffer = top.aside ? this.aside : this.visible
    if (buffer.addText(start, end, top, this.link >= 0)) this.settleTimes(buffer)
    if (this.signs.isOpen && !top.aside) this.signs.text(this.source.slice(start, end))
  }

  private settleTimes(buffer: BlockBuffer): void {
    const waiting = this.metadata.takeWaiting()
    if (waiting !== null) buffer.addTimes(waiting)
  }

  private leaveSkipped(): void {
    this.metadata.skippedEnd(this.skipped.name)
    this.skipped.name = ''
  }

  private openElement(name: string, traits: ElementTraits, attributes: Attributes, start: number, end: number): void {
    const isLink = name === 'a' && attributes.has('href')
    const time = this.metadata.timeOf(name, attributes, start, end)
    const hides = hiddenBy(name, traits, attributes)
    const order = this.elementCount++
    if (traits.transparent && time === null && hides === undefined) {
      this.structure?.open({ name, attributes, start, end }, this.open.topDepth, this.open.top.evidence)
      return
    }
    if (this.open.isFull) {
      this.depthLimited = true
      this.flattened.open(name)
      if (isLink) this.link = this.open.topDepth
      return
    }

    const frame = this.open.push(name, traits)
    const evidence = evidenceOf(frame, attributes, order, hides, this.metadata.names)
    if (evidence !== null) this.applyEvidence(frame, evidence)
    frame.time = time
    if (time !== null) this.metadata.awaitText(time)
    frame.sign = this.signs.start(attributes, start)
    this.structure?.open({ name, attributes, start, end }, this.open.topDepth, frame.evidence)
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

  private closeLink(): void {
    this.link = -1
    this.structure?.endInline('a')
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
      if (frame.sign !== null) this.signs.end(frame.sign)
    }
    if (this.link > this.open.topDepth) this.link = -1
    this.flattened.clear()
    this.structure?.closeTo(depth)
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
