import type { InlineMark, SourceBlock } from '../types/index.js'
import type { Addresses } from './address.js'
import type { Inline, InlineNode } from './nodes.js'
import type { Kept } from './options.js'
import { textOffset } from './places.js'

/** A stretch of a block's text with its markup. */
interface Span {
  mark: InlineMark
  href: string | null
  from: number
  to: number
}

/** Gives blocks, asked for in page order, the inline markup that stands on them. */
export class InlineReader {
  /** Marks that begin in front of the block and may reach into it. */
  private active: InlineMark[] = []
  private next = 0

  constructor(
    private readonly marks: readonly InlineMark[],
    private readonly addresses: Addresses,
    private readonly kept: Kept,
  ) {}

  /** The marks on a block as spans of its text, outer ones first. */
  spansOf(block: SourceBlock): Span[] {
    const { marks } = this
    this.active = this.active.filter(({ end }) => end > block.start)
    for (; this.next < marks.length; this.next++) {
      const mark = marks[this.next] as InlineMark
      if (mark.start >= block.end) break
      if (mark.end > block.start) this.active.push(mark)
    }
    const spans: Span[] = []
    for (const mark of block.stated || block.kind === 'code' ? [] : this.active) {
      const from = textOffset(block, mark.start)
      const to = textOffset(block, mark.end)
      if (to <= from) continue
      if (mark.kind !== 'link') {
        if (this.kept.emphasis) spans.push({ mark, href: null, from, to })
        continue
      }
      const href = this.kept.links ? this.addresses.link(mark.href ?? '') : null
      if (href !== null) spans.push({ mark, href, from, to })
    }
    return spans.sort((a, b) => a.from - b.from || b.to - a.to)
  }
}

/** A piece of a block's text with the markup in it; spans begin in order, outer ones first. */
export function inlineOf(text: string, spans: readonly Span[], from = 0, to = text.length): Inline[] {
  const root: Inline[] = []
  const open: { to: number; node: InlineNode }[] = []
  let at = from
  const children = (): Inline[] => open.at(-1)?.node.children ?? root
  const advance = (until: number): void => {
    if (until > at) children().push(text.slice(at, until))
    at = Math.max(at, until)
  }
  const closeUpTo = (until: number): void => {
    for (let top = open.at(-1); top !== undefined && top.to <= until; top = open.at(-1)) {
      advance(top.to)
      open.pop()
    }
  }
  for (const span of spans) {
    const start = trimmedStart(text, Math.max(span.from, from), to)
    closeUpTo(start)
    // Markup that overlaps ends with what is round it.
    const end = trimmedEnd(text, start, Math.min(span.to, to, open.at(-1)?.to ?? to))
    if (end <= start || open.some(({ node }) => node.kind === span.mark.kind || node.kind === 'code')) continue
    advance(start)
    open.push({ to: end, node: nodeIn(children(), span) })
  }
  closeUpTo(to)
  advance(to)
  return root
}

/** A node for a span behind what has been written: it goes on with the one in front where both say the same. */
function nodeIn(siblings: Inline[], { mark: { kind }, href }: Span): InlineNode {
  const last = siblings.at(-1)
  if (last !== undefined && typeof last !== 'string' && last.kind === kind && last.href === href) return last
  const node: InlineNode = { kind, href, children: [] }
  siblings.push(node)
  return node
}

function trimmedStart(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/.test(text[at] as string)) at++
  return at
}

function trimmedEnd(text: string, from: number, to: number): number {
  let at = to
  while (at > from && /\s/.test(text[at - 1] as string)) at--
  return at
}
