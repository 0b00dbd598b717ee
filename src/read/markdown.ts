import MarkdownIt, { type Token } from 'markdown-it'
import { LONGEST_MARKDOWN, LONGEST_TIMED_MARKDOWN } from '../data/limits.js'
import { type Bounds, USUAL } from '../lib/budget.js'
import { partEnd, partLong } from '../lib/long-blocks.js'
import type { BlockKind, Page, SourceBlock, Warning } from '../types/index.js'
import { readHtml } from './html/index.js'
import { cut, originOf, originsOf, type Range } from './markdown/cuts.js'
import { readHeader } from './markdown/header.js'
import { readInline } from './markdown/inline.js'
import { isCutOff, MAX_NESTING } from './markdown/nesting.js'
import { PlacedText } from './markdown/place.js'
import { findSplitLinks } from './markdown/split-links.js'
import { MarkdownStructure } from './markdown/structure.js'

/** Where the reader stands: the constructs that are open round the current token. */
interface Context {
  lists: number
  quotes: number
  heading: number
}

/** What has been read so far. */
interface Reading {
  source: string
  /** The source as markdown-it reads it: NUL is U+FFFD there. */
  read: string
  bounds: Bounds
  blocks: SourceBlock[]
  depthLimited: boolean
  structure: MarkdownStructure | null
}

/**
 * Reads Markdown, CommonMark with tables, and what scrapers make of it: a header in front, links round whole blocks. Both
 * are cut out before it is parsed, and offsets are led back to the whole.
 *
 * @param structured whether to gather the page's structure, too
 */
export function readMarkdown(source: string, url: string | null, bounds: Bounds = USUAL, structured = false): Page {
  const header = readHeader(source)
  const { cuts, linked } = findSplitLinks(source, header.end)
  const whole = cut(source, header.end > 0 ? [[0, header.end], ...cuts] : cuts)
  const structure = structured ? new MarkdownStructure() : null
  const { blocks, warnings } = readBlocks(whole.text, bounds, structure)
  let next = 0
  const placed = blocks.map((block) => {
    const segments = originsOf(whole, block.segments, block.text.length)
    const [start, end] = [originOf(whole, block.start), originOf(whole, block.end - 1) + 1]
    while (next < linked.length && (linked[next] as Range)[1] <= start) next++
    const isLinked = next < linked.length && (linked[next] as Range)[0] < end
    return { ...block, start, end, segments, linkLength: isLinked ? block.text.length : block.linkLength }
  })
  return {
    format: 'markdown',
    source,
    url,
    blocks: placed,
    metadata: header.metadata,
    ...(structure === null ? {} : { structure: structure.finish(whole) }),
    warnings,
  }
}

/** Block structure by markdown-it, offsets by walking the source beside it. */
function readBlocks(
  source: string,
  bounds: Bounds,
  structure: MarkdownStructure | null,
): Pick<Page, 'blocks' | 'warnings'> {
  const { limits, budget } = bounds
  const read = source.replaceAll('\0', '\ufffd')
  const reading: Reading = { source, read, bounds, blocks: [], depthLimited: false, structure }
  // Escapes and character references stay tokens of their own, so that each piece of text stands in the source as it is.
  const parser = new MarkdownIt({ html: true, maxNesting: MAX_NESTING }).disable('text_join')
  const references = {}
  const longest = budget.isEndless ? LONGEST_MARKDOWN : LONGEST_TIMED_MARKDOWN
  let from = 0
  while (from < source.length && reading.blocks.length < limits.blocks && !budget.spent) {
    const to = pieceEnd(source, from, longest)
    readPiece(reading, parser.parse(source.slice(from, to), references), from, to)
    from = to
  }
  const warnings: Warning[] = []
  if (reading.blocks.length >= limits.blocks && (from < source.length || reading.blocks.length > limits.blocks)) {
    warnings.push({ code: 'blocks-truncated', message: `the page has more than ${limits.blocks} blocks` })
  }
  if (reading.depthLimited) {
    warnings.push({ code: 'depth-limited', message: `quotations and lists deeper than ${MAX_NESTING} levels` })
  }
  return { blocks: reading.blocks.slice(0, limits.blocks), warnings }
}

/** Reads the blocks of a piece of the source from markdown-it's tokens. */
function readPiece(reading: Reading, tokens: readonly Token[], start: number, end: number): void {
  const { source, read, bounds, blocks, structure } = reading
  const lineStarts = startsOfLines(source, start, end)
  const context: Context = { lists: 0, quotes: 0, heading: 0 }
  let row: PlacedText | null = null
  let cursor = start
  let range = { start, end: start }

  const emit = (placed: PlacedText, kind: BlockKind, level: number): void => {
    cursor = Math.max(cursor, placed.cursor)
    const whole = toBlock(placed, kind, level, blocks.length)
    for (const block of whole === null ? [] : partLong(whole)) blocks.push({ ...block, index: blocks.length })
  }
  const place = (): PlacedText => new PlacedText(read, cursor, range.end)

  for (const [i, token] of tokens.entries()) {
    if (blocks.length > bounds.limits.blocks || bounds.budget.spent) return
    if (token.map !== null) {
      range = { start: lineStarts[token.map[0]] ?? end, end: lineStarts[token.map[1]] ?? end }
      cursor = Math.max(cursor, range.start)
    }
    track(context, token)
    structure?.block(token, range.start, range.end)
    if (token.type === 'tr_open') row = place()
    else if (token.type === 'tr_close' && row !== null) {
      emit(row, 'table-row', 0)
      row = null
    } else if (token.type === 'inline') {
      const target = row ?? place()
      if (row !== null) row.join('\t')
      const from = target.text.text.length
      readInline(token.children ?? [], target, structure)
      if (row === null) emit(target, kindOf(context), levelOf(context))
      else structure?.cell(row, from, tokens[i - 1]?.type === 'th_open')
    } else if (token.type === 'fence' || token.type === 'code_block') {
      emit(readCode(token.content, place()), 'code', 0)
      cursor = range.end
    } else if (token.type === 'html_block') {
      for (const block of readHtmlBlock(reading, range.start, range.end)) blocks.push(block)
      cursor = range.end
    } else if (isCutOff(token, tokens[i + 1])) {
      const target = place()
      target.addText(source.slice(range.start, range.end).replace(/^[\s>]+/, ''))
      emit(target, kindOf(context), levelOf(context))
      reading.depthLimited = true
    }
  }
}

/**
 * Where a piece of a long source ends: in front of a heading or, failing that, of a paragraph or any line. markdown-it cannot
 * be stopped, and needs more than linear time for some runs of marks.
 */
function pieceEnd(source: string, from: number, longest: number): number {
  const limit = from + longest
  if (limit >= source.length) return source.length
  const middle = from + longest / 2
  const tail = source.slice(middle, limit)
  for (const joint of ['\n#', '\n\n', '\n', ' ']) {
    const at = tail.lastIndexOf(joint)
    if (at >= 0) return middle + at + joint.replace('#', '').length
  }
  return partEnd(source, from, source.length, longest)
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
function readHtmlBlock({ source, bounds, blocks, structure }: Reading, offset: number, end: number): SourceBlock[] {
  const page = readHtml(source.slice(offset, end), null, bounds, structure !== null)
  if (page.structure !== undefined) structure?.html(page.structure, offset)
  return page.blocks.map((block, i) => ({
    ...block,
    index: blocks.length + i,
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

/** Offsets of the lines of a piece as markdown-it counts them: it ends a line at `\n`, `\r\n` or `\r`. */
function startsOfLines(source: string, start: number, end: number): number[] {
  const starts = [start]
  for (const match of source.slice(start, end).matchAll(/\r\n|\n|\r/g))
    starts.push(start + match.index + match[0].length)
  return starts
}
