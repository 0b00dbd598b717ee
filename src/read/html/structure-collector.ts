import {
  CODE_PARENTS,
  CONTAINERS,
  INLINES,
  LONGEST_ADDRESS,
  LONGEST_ALT,
  MAX_OPEN_INLINES,
  MAX_PICTURES,
  PICTURES,
} from '../../data/html/structure.js'
import type { Container, ElementEvidence, ImageMark, InlineMark, PageStructure } from '../../types/index.js'
import type { Attributes } from './attributes.js'
import { languageOfNames, languageOfValue } from './code-language.js'
import { sourceOf } from './picture.js'
import { numberOf, tagAttributes } from './tag-attributes.js'

/** Place of an open element on the builder's stack; it ends with the element there. */
interface Open<T> {
  name: string
  mark: T
  depth: number
}

/** A start tag as it stands. */
interface Tag {
  name: string
  attributes: Attributes
  start: number
  end: number
}

/** Follows the builder and notes what shapes the text of a page: containers, inline markup, pictures. */
export class StructureCollector {
  private readonly containers: Container[] = []
  private readonly marks: InlineMark[] = []
  private readonly images: ImageMark[] = []
  private base: string | null = null
  private readonly openContainers: (Open<Container> & { index: number })[] = []
  private readonly openInlines: Open<InlineMark>[] = []
  /** Address that a `<source>` of the open `<picture>` gives; null outside of one. */
  private picture: string | null = null
  /** Offset of the tag that is read. */
  private at = 0

  constructor(private readonly source: string) {}

  /** A tag was read: what ends now ends here. */
  moveTo(at: number): void {
    this.at = at
  }

  /** An element opens that holds something; `depth` is its place on the stack, or that of the element round it. */
  open(tag: Tag, depth: number, element: ElementEvidence | null): void {
    const { name } = tag
    const container = CONTAINERS.get(name)
    const inline = INLINES.get(name)
    if (container !== undefined) this.openContainer(tag, container, depth, element)
    else if (inline !== undefined) this.openInline(tag, inline, depth)
    else if (name === 'picture') this.picture = ''
    else if (PICTURES.has(name)) this.addImage(tag, element)
    if (name === 'code') this.nameLanguage(tag)
  }

  /** An element that holds nothing. */
  void(tag: Tag, element: ElementEvidence | null): void {
    const { name } = tag
    if (PICTURES.has(name)) this.addImage(tag, element)
    else if (name === 'source' && this.picture === '') this.picture = sourceOf(this.attributesOf(tag))
    else if (name === 'base') this.base ??= tag.attributes.get('href')?.slice(0, LONGEST_ADDRESS) ?? null
  }

  /** An end tag of inline markup, which need not stand on the builder's stack. */
  endInline(name: string): void {
    if (name === 'picture') this.picture = null
    for (let i = this.openInlines.length - 1; i >= 0; i--) {
      const open = this.openInlines[i] as Open<InlineMark>
      if (open.name !== name) continue
      open.mark.end = this.at
      this.openInlines.splice(i, 1)
      return
    }
  }

  /** The element at that place on the stack ends, and all inside it. */
  closeTo(depth: number): void {
    for (const stack of [this.openContainers, this.openInlines]) {
      while ((stack.at(-1)?.depth ?? -1) >= depth) {
        const open = stack.pop()
        if (open !== undefined) open.mark.end = this.at
      }
    }
  }

  finish(): PageStructure {
    this.at = this.source.length
    this.closeTo(0)
    const marks = this.marks.filter(({ start, end }) => end > start)
    return { containers: this.containers, marks, images: this.images, base: this.base }
  }

  private openContainer(tag: Tag, kind: Container['kind'], depth: number, element: ElementEvidence | null): void {
    const parent = this.openContainers.at(-1)?.index ?? -1
    const mark: Container = { kind, parent, start: tag.start, end: this.source.length }
    const index = this.containers.push(mark) - 1
    this.openContainers.push({ name: tag.name, mark, depth, index })
    if (tag.name === 'ol') mark.first = numberOf(this.rare(tag, 'start')?.get('start')) ?? 1
    else if (kind === 'code') mark.language = this.languageOf(tag, element)
    else if (kind === 'cell') {
      const spans = this.rare(tag, 'span')
      if (tag.name === 'th') mark.header = true
      mark.columns = spanOf(spans?.get('colspan'))
      mark.rows = spanOf(spans?.get('rowspan'))
    }
  }

  private openInline(tag: Tag, kind: InlineMark['kind'], depth: number): void {
    const href = kind === 'link' ? tag.attributes.get('href') : undefined
    if (kind === 'link' && (href === undefined || href.length > LONGEST_ADDRESS)) return
    if (this.openInlines.length >= MAX_OPEN_INLINES) return
    const mark: InlineMark = { kind, start: tag.end, end: this.source.length, href }
    this.marks.push(mark)
    this.openInlines.push({ name: tag.name, mark, depth })
  }

  private addImage(tag: Tag, element: ElementEvidence | null): void {
    if (this.images.length >= MAX_PICTURES) return
    const attributes = this.attributesOf(tag)
    const src = this.picture || sourceOf(attributes)
    if (src === '') return
    this.images.push({
      at: tag.start,
      parent: this.openContainers.at(-1)?.index ?? -1,
      src,
      alt: (attributes.get('alt') ?? '').slice(0, LONGEST_ALT).toWellFormed(),
      width: numberOf(attributes.get('width')),
      height: numberOf(attributes.get('height')),
      element,
      names: `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
        .slice(0, LONGEST_ALT)
        .toLowerCase()
        .trim(),
    })
  }

  private languageOf(tag: Tag, element: ElementEvidence | null): string | undefined {
    const own = languageOfNames(tag.attributes.get('class') ?? '')
    if (own !== undefined) return own
    const stated = this.rare(tag, 'data-')
    const value = languageOfValue(stated?.get('data-lang') ?? stated?.get('data-language'))
    if (value !== undefined) return value
    let around = element?.parent ?? null
    for (let i = 0; i < CODE_PARENTS && around !== null; i++) {
      const named = languageOfNames(around.names)
      if (named !== undefined) return named
      around = around.parent
    }
    return undefined
  }

  /** `<code>` inside `<pre>` names the language most often. */
  private nameLanguage(tag: Tag): void {
    const around = this.openContainers.at(-1)?.mark
    if (around?.kind !== 'code' || around.language !== undefined) return
    const stated = this.rare(tag, 'data-')
    around.language =
      languageOfNames(tag.attributes.get('class') ?? '') ??
      languageOfValue(stated?.get('data-lang') ?? stated?.get('data-language'))
  }

  /** All attributes of a tag where part of a name stands in it; most tags have none. */
  private rare(tag: Tag, part: string): Map<string, string> | undefined {
    const text = this.source.slice(tag.start, tag.end)
    return text.toLowerCase().includes(part) ? tagAttributes(text) : undefined
  }

  private attributesOf({ start, end }: Tag): Map<string, string> {
    return tagAttributes(this.source.slice(start, end))
  }
}

/** A span of more than one cell, in the bounds of the standard. */
function spanOf(value: string | undefined): number | undefined {
  const span = numberOf(value)
  return span === undefined || span < 2 ? undefined : Math.min(span, 1_000)
}
