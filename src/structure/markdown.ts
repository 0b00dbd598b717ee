import { MAX_SPAN } from '../data/structure.js'
import { endedHeading, escapeMarkdown } from '../lib/markup-text.js'
import { inlineToMarkdown, longestRun, targetOf } from './markdown-inline.js'
import type { Block, Cell, Inline, List, Row, Table } from './nodes.js'

/** Writes blocks in Markdown: CommonMark with tables. */
export function toMarkdown(blocks: readonly Block[]): string {
  return join(blocks, '\n\n')
}

function join(blocks: readonly Block[], between: string): string {
  const parts: string[] = []
  /** Lists that follow one another, whose items would otherwise make one list. */
  let lists = 0
  for (const [i, block] of blocks.entries()) {
    const previous = blocks[i - 1]
    const continues = block.type === 'list' && previous?.type === 'list'
    lists = continues && (block.first === null) === (previous.first === null) ? lists + 1 : 0
    parts.push(blockToMarkdown(block, lists))
  }
  return parts.filter((part) => part !== '').join(between)
}

function blockToMarkdown(block: Block, lists: number): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${endedHeading(inlineToMarkdown(block.children, 'line'))}`
    case 'paragraph':
      return inlineToMarkdown(block.children, 'lines')
    case 'caption':
      return caption(block.children)
    case 'code':
      return fence(block.text, block.language)
    case 'image':
      return `![${escapeMarkdown(block.alt.replace(/\s+/g, ' ').trim())}](${targetOf(block.src)})`
    case 'quote':
      return indented(join(block.children, '\n\n'), '> ', '> ')
    case 'figure':
      return join(block.children, '\n\n')
    case 'list':
      return list(block, lists)
    case 'table':
      return table(block)
  }
}

/** Markdown has no captions: they stand in italics below the picture, and have none inside. */
function caption(children: readonly Inline[]): string {
  return inlineToMarkdown([{ kind: 'em', href: null, children: plain(children) }], 'line')
}

function plain(children: readonly Inline[]): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (typeof child === 'string') return [child]
    const inner = plain(child.children)
    return child.kind === 'em' || child.kind === 'strong' ? inner : [{ ...child, children: inner }]
  })
}

function list({ first, items }: List, lists: number): string {
  const isOrdered = first !== null
  const isTight = items.every(({ children }) => children.every((child, i) => isTightChild(child, i)))
  return items
    .map(({ children }, i) => {
      const bullet = lists % 2 === 0 ? '-' : '*'
      const marker = isOrdered ? `${first + i}${lists % 2 === 0 ? '.' : ')'} ` : `${bullet} `
      return indented(join(children, isTight ? '\n' : '\n\n'), marker, ' '.repeat(marker.length))
    })
    .join(isTight ? '\n' : '\n\n')
}

/** One paragraph, and lists that may follow it without a blank line. */
function isTightChild(child: Block, i: number): boolean {
  if (child.type === 'paragraph') return i === 0
  return child.type === 'list' && (child.first === null || child.first === 1)
}

/** Puts a mark in front of the first line and an indent in front of the others. */
function indented(text: string, first: string, other: string): string {
  return text
    .split('\n')
    .map((line, i) => ((i === 0 ? first : other) + line).trimEnd())
    .join('\n')
}

function fence(text: string, language: string | null): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${marks}${language ?? ''}\n${text.replaceAll('\0', '\ufffd')}\n${marks}`
}

/** The first row heads the table where the page says so; Markdown cannot go without a head, so that any other has an empty one. */
function table({ caption: title, rows }: Table): string {
  const lines = rows.map(cellsOf)
  const columns = Math.max(...widths(lines), 1)
  const [first, ...others] = rows[0]?.cells.every(({ header }) => header) ? lines : [[], ...lines]
  const head = [...(first ?? []), ...new Array<string>(columns - (first?.length ?? 0)).fill('')]
  const written = [head, new Array<string>(columns).fill('---'), ...others].map((cells) => `| ${cells.join(' | ')} |`)
  return (title === null ? '' : `${caption(title)}\n\n`) + written.join('\n')
}

function widths(lines: readonly string[][]): number[] {
  return [lines.reduce((most, { length }) => Math.max(most, length), 0)]
}

/** The cells of a row; a span over columns is that many cells, the others empty. */
function cellsOf({ cells }: Row): string[] {
  let spare = MAX_SPAN
  return cells.flatMap(({ children, columns }: Cell) => {
    const empty = Math.min(columns - 1, spare)
    spare -= empty
    return [inlineToMarkdown(children, 'cell'), ...new Array<string>(empty).fill('')]
  })
}
