import type { Token } from 'markdown-it'
import { INLINES, LONGEST_ALT } from '../../data/html/structure.js'
import { toSourceRange } from '../../lib/segments.js'
import type { Container, ContainerKind, ImageMark, InlineKind, InlineMark, PageStructure } from '../../types/index.js'
import { languageOfValue } from '../html/code-language.js'
import { sourceOf } from '../html/picture.js'
import { tagAttributes } from '../html/tag-attributes.js'
import { type CutText, originOf } from './cuts.js'
import type { PlacedText } from './place.js'

/** Tokens that open a container, by their type without `_open`. */
const OPENING: Readonly<Record<string, ContainerKind>> = {
  bullet_list: 'list',
  ordered_list: 'list',
  list_item: 'item',
  blockquote: 'quote',
  table: 'table',
  tr: 'row',
}

/** Inline tokens, by their type without `_open`. */
const INLINE: Readonly<Record<string, InlineKind>> = { em: 'em', strong: 'strong', s: 'del', link: 'link' }

const HTML_TAG = /^<(\/?)([a-z]{1,10})(?![a-z0-9-])/i

/** Inline markup that is open, with the length of the text in front of it. */
interface OpenMark {
  mark: InlineMark
  name: string
  from: number
}

/** Gathers the structure of Markdown from markdown-it's tokens; offsets lead to what markdown-it reads. */
export class MarkdownStructure {
  private readonly containers: Container[] = []
  private readonly marks: InlineMark[] = []
  private readonly images: ImageMark[] = []
  private readonly open: number[] = []
  private inline: OpenMark[] = []

  /** A token of block level, which stands in the range of its lines. */
  block(token: Token, start: number, end: number): void {
    const kind = OPENING[token.type.replace(/_(?:open|close)$/, '')]
    if (token.type === 'fence' || token.type === 'code_block') {
      const language = languageOfValue(token.info.trim().split(/\s/, 1)[0])
      this.add({ kind: 'code', parent: this.around, start, end, language })
    } else if (kind !== undefined && token.nesting > 0) {
      const container: Container = { kind, parent: this.around, start, end }
      if (token.type === 'ordered_list_open') container.first = Number(token.attrGet('start') ?? 1)
      this.open.push(this.add(container))
    } else if (kind !== undefined) this.open.pop()
  }

  /** A cell that was just read, from a length of the row's text on. */
  cell(row: PlacedText, from: number, header: boolean): void {
    const to = row.text.text.length
    const range = to > from ? sourceRange(row, from, to) : { start: row.cursor, end: row.cursor }
    this.add({ kind: 'cell', parent: this.around, ...range, ...(header ? { header: true as const } : {}) })
  }

  /** An inline token; `length` is that of the text in front of it, for a code span also that behind it. */
  token(token: Token, target: PlacedText, before: number): void {
    const { type } = token
    const kind = INLINE[type.replace(/_(?:open|close)$/, '')]
    if (kind !== undefined && token.nesting > 0) this.begin(kind, type, before, attributeOf(token, 'href'))
    else if (kind !== undefined) this.end(type.replace('close', 'open'), target)
    else if (type === 'code_inline') {
      this.begin('code', type, before)
      this.end(type, target)
    } else if (type === 'image') this.addImage(attributeOf(token, 'src') ?? '', token.content, target.cursor)
    else if (type === 'html_inline') this.tag(token.content, target, before)
  }

  /** The inline tokens of a block end. */
  endInline(target: PlacedText): void {
    for (const { name } of [...this.inline].reverse()) this.end(name, target)
    this.inline = []
  }

  /** Takes in the structure of a piece of HTML that stands at an offset. */
  html(structure: PageStructure, offset: number): void {
    const shift = this.containers.length
    const parentOf = (parent: number): number => (parent < 0 ? this.around : parent + shift)
    const around = this.around
    for (const { parent, start, end, ...rest } of structure.containers)
      this.add({ ...rest, parent: parent < 0 ? around : parent + shift, start: start + offset, end: end + offset })
    for (const mark of structure.marks) this.marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset })
    for (const image of structure.images)
      this.images.push({ ...image, at: image.at + offset, parent: parentOf(image.parent), element: null })
  }

  /** All that was found, with offsets of the whole source. */
  finish(whole: CutText): PageStructure {
    const placed = <T extends { start: number; end: number }>(mark: T): T => ({
      ...mark,
      start: originOf(whole, mark.start),
      end: mark.end > mark.start ? originOf(whole, mark.end - 1) + 1 : originOf(whole, mark.start),
    })
    return {
      containers: this.containers.map(placed),
      marks: this.marks.filter(({ start, end }) => end > start).map(placed),
      images: this.images.map((image) => ({ ...image, at: originOf(whole, image.at) })),
      base: null,
    }
  }

  private get around(): number {
    return this.open.at(-1) ?? -1
  }

  /** Containers ascend by their start, so that the innermost one of an offset is found by it. */
  private add(container: Container): number {
    const start = Math.max(container.start, this.containers.at(-1)?.start ?? 0)
    return this.containers.push({ ...container, start, end: Math.max(start, container.end) }) - 1
  }

  private begin(kind: InlineKind, name: string, from: number, href?: string): void {
    const mark: InlineMark = { kind, start: 0, end: 0, href }
    this.marks.push(mark)
    this.inline.push({ mark, name, from })
  }

  private end(name: string, target: PlacedText): void {
    const at = this.inline.findLastIndex((open) => open.name === name)
    const [open] = at < 0 ? [] : this.inline.splice(at, 1)
    const to = target.text.text.length
    if (open !== undefined && to > open.from) Object.assign(open.mark, sourceRange(target, open.from, to))
  }

  private tag(markup: string, target: PlacedText, before: number): void {
    const [, slash, word = ''] = HTML_TAG.exec(markup) ?? []
    const name = word.toLowerCase()
    const kind = INLINES.get(name)
    if (name === 'img') {
      const attributes = tagAttributes(markup)
      this.addImage(sourceOf(attributes), attributes.get('alt') ?? '', target.cursor)
    } else if (kind === undefined) return
    else if (slash === '/') this.end(name, target)
    else this.begin(kind, name, before, kind === 'link' ? tagAttributes(markup).get('href') : undefined)
  }

  private addImage(src: string, alt: string, at: number): void {
    if (src === '') return
    this.images.push({ at, parent: this.around, src, alt: alt.slice(0, LONGEST_ALT), element: null, names: '' })
  }
}

function sourceRange({ text }: PlacedText, from: number, to: number): { start: number; end: number } {
  return toSourceRange({ segments: text.segments, start: 0 }, from, to)
}

function attributeOf(token: Token, name: string): string | undefined {
  const value = token.attrGet(name)
  return value === null ? undefined : String(value)
}
