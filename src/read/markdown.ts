import MarkdownIt, { type Token } from 'markdown-it'
import { MAX_BLOCKS } from '../data/html/limits.js'
import type { BlockKind, Page, SourceBlock, Warning } from '../types/index.js'
import { readHtml } from './html/index.js'
import { cut, originOf, originsOf, type Range } from './markdown/cuts.js'
import { readHeader } from './markdown/header.js'
import { readInline } from './markdown/inline.js'
import { isCutOff, MAX_NESTING } from './markdown/nesting.js'
import { PlacedText } from './markdown/place.js'
import { findSplitLinks } from './markdown/split-links.js'

/** Where the reader stands: the constructs that are open round the current token. */
interface Context {
  lists: number
  quotes: number
  heading: number
}

/**
 * Reads Markdown, CommonMark with tables, and what scrapers make of it: a header in front, links round whole blocks. Both
 * are cut out before it is parsed, and offsets are led back to the whole.
 */
export function readMarkdown(source: string, url: string | null): Page {
  const header = readHeader(source)
  const { cuts, linked } = findSplitLinks(source, header.end)
  const whole = cut(source, header.end > 0 ? [[0, header.end], ...cuts] : cuts)
  const { blocks, warnings } = readBlocks(whole.text)
  let next = 0
  const placed = blocks.map((block) => {
    const segments = originsOf(whole, block.segments, block.text.length)
    const [start, end] = [originOf(whole, block.start), originOf(whole, block.end - 1) + 1]
    while (next < linked.length && (linked[next] as Range)[1] <= start) next++
    const isLinked = next < linked.length && (linked[next] as Range)[0] < end
    return { ...block, start, end, segments, linkLength: isLinked ? block.text.length : block.linkLength }
  })
  return { format: 'markdown', source, url, blocks: placed, metadata: header.metadata, warnings }
}

/** Block structure by markdown-it, offsets by walking the source beside it. */
function readBlocks(source: string): Pick<Page, 'blocks' | 'warnings'> {
  const lineStarts = startsOfLines(source)
  const blocks: SourceBlock[] = []
  const warnings: Warning[] = []
  const context: Context = { lists: 0, quotes: 0, heading: 0 }
  let row: PlacedText | null = null
  let cursor = 0
  let range = { start: 0, end: 0 }

  const emit = (placed: PlacedText, kind: BlockKind, level: number): void => {
    cursor = Math.max(cursor, placed.cursor)
    const block = toBlock(placed, kind, level, blocks.length)
    if (block !== null) blocks.push(block)
  }
  // markdown-it reads NUL as U+FFFD: its pieces are looked for in what it read.
  const read = source.replaceAll('\0', '\ufffd')
  const place = (): PlacedText => new PlacedText(read, cursor, range.end)

  // Escapes and character references stay tokens of their own, so that each piece of text stands in the source as it is.
  const tokens = new MarkdownIt({ html: true, maxNesting: MAX_NESTING }).disable('text_join').parse(source, {})
  for (const [i, token] of tokens.entries()) {
    if (blocks.length >= MAX_BLOCKS) {
      warnings.push({ code: 'blocks-truncated', message: `the page has more than ${MAX_BLOCKS} blocks` })
      break
    }
    if (token.map !== null) {
      range = { start: offsetOf(lineStarts, token.map[0], source), end: offsetOf(lineStarts, token.map[1], source) }
      cursor = Math.max(cursor, range.start)
    }
    track(context, token)
    if (token.type === 'tr_open') row = place()
    else if (token.type === 'tr_close' && row !== null) {
      emit(row, 'table-row', 0)
      row = null
    } else if (token.type === 'inline') {
      const target = row ?? place()
      if (row !== null) row.join('\t')
      readInline(token.children ?? [], target)
      if (row === null) emit(target, kindOf(context), levelOf(context))
    } else if (token.type === 'fence' || token.type === 'code_block') {
      emit(readCode(token.content, place()), 'code', 0)
      cursor = range.end
    } else if (token.type === 'html_block') {
      blocks.push(...readHtmlBlock(source.slice(range.start, range.end), range.start, blocks.length))
      cursor = range.end
    } else if (isCutOff(token, tokens[i + 1])) {
      const target = place()
      target.addText(source.slice(range.start, range.end).replace(/^[\s>]+/, ''))
      emit(target, kindOf(context), levelOf(context))
      if (warnings.length === 0) {
        warnings.push({ code: 'depth-limited', message: `quotations and lists deeper than ${MAX_NESTING} levels` })
      }
    }
  }
  return { blocks, warnings }
}

function toBlock({ text, end, linkLength }: PlacedText, kind: BlockKind, level: number, index: number) {
  const folded = text.text.trimEnd()
  const start = text.segments[1]
  if (folded === '' || start === undefined) return null
  return {
    index,
    kind,
    level,
    text: folded,
    start,
    end,
    segments: text.segments,
    linkLength: Math.min(linkLength, folded.length),
    gapBefore: index === 0 ? 0 : 1,
    element: null,
  }
}

/** The lines of a block of code, each looked for on its own: markup of quotations and lists may stand between them. */
function readCode(content: string, target: PlacedText): PlacedText {
  for (const line of content
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n'))
    target.addLine(line.trimEnd())
  return target
}

/** The blocks of a piece of HTML within the Markdown. */
function readHtmlBlock(html: string, offset: number, index: number): SourceBlock[] {
  return readHtml(html, null).blocks.map((block, i) => ({
    ...block,
    index: index + i,
    start: block.start + offset,
    end: block.end + offset,
    segments: block.segments.map((at, k) => (k % 2 === 0 ? at : at + offset)),
    gapBefore: 1,
    element: null,
  }))
}

function track(context: Context, token: Token): void {
  if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') context.lists++
  else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') context.lists--
  else if (token.type === 'blockquote_open') context.quotes++
  else if (token.type === 'blockquote_close') context.quotes--
  else if (token.type === 'heading_open') context.heading = Number(token.tag.slice(1))
  else if (token.type === 'heading_close') context.heading = 0
}

function kindOf(context: Context): BlockKind {
  if (context.heading > 0) return 'heading'
  if (context.lists > 0) return 'list-item'
  return context.quotes > 0 ? 'quote' : 'paragraph'
}

function levelOf(context: Context): number {
  return context.heading > 0 ? context.heading : context.lists
}

/** Offsets of the lines as markdown-it counts them: it ends a line at `\n`, `\r\n` or `\r`. */
function startsOfLines(source: string): number[] {
  const starts = [0]
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

function offsetOf(lineStarts: readonly number[], line: number, source: string): number {
  return lineStarts[line] ?? source.length
}
