import MarkdownIt, { type Token } from 'markdown-it'
import { BlockText } from '../lib/block-text.js'
import type { BlockKind, Page, SourceBlock } from '../types/index.js'
import { NO_METADATA } from './metadata.js'

/** Where the reader stands: the constructs that are open round the current token. */
interface Context {
  lists: number
  quotes: number
  heading: number
}

/** Reads Markdown, CommonMark with tables: block structure by markdown-it, offsets by walking the source beside it. */
export function readMarkdown(source: string, url: string | null): Page {
  const lineStarts = startsOfLines(source)
  const blocks: SourceBlock[] = []
  const context: Context = { lists: 0, quotes: 0, heading: 0 }
  let row: { text: BlockText; links: number } | null = null
  let cursor = 0
  let range: [number, number] = [0, 0]

  const emit = (text: BlockText, links: number, kind: BlockKind, level: number): void => {
    const folded = text.text.trimEnd()
    if (folded === '') return
    const start = text.segments[1] as number
    const end = lastOffset(text, folded.length)
    blocks.push({
      index: blocks.length,
      kind,
      level,
      text: folded,
      start,
      end,
      segments: text.segments,
      linkLength: Math.min(links, folded.length),
      gapBefore: blocks.length === 0 ? 0 : 1,
      element: null,
    })
  }

  for (const token of new MarkdownIt({ html: true }).parse(source, {})) {
    if (token.map !== null) {
      range = [lineStarts[token.map[0]] ?? source.length, lineStarts[token.map[1]] ?? source.length]
      cursor = Math.max(cursor, range[0])
    }
    track(context, token)
    if (token.type === 'tr_open') row = { text: new BlockText(), links: 0 }
    else if (token.type === 'tr_close' && row !== null) {
      emit(row.text, row.links, 'table-row', 0)
      row = null
    } else if (token.type === 'inline') {
      const target: { text: BlockText; links: number } = row ?? { text: new BlockText(), links: 0 }
      if (row !== null) row.text.join('\t', cursor)
      const result = readInline(source, token.children ?? [], target.text, cursor, range[1])
      cursor = result.cursor
      target.links += result.links
      if (row === null) emit(target.text, result.links, kindOf(context), levelOf(context))
    } else if (token.type === 'fence' || token.type === 'code_block') {
      const text = new BlockText()
      const at = source.indexOf(token.content.trim(), range[0])
      if (at >= 0) text.push(token.content.trim(), at)
      emit(text, 0, 'code', 0)
      cursor = range[1]
    } else if (token.type === 'html_block') {
      const text = new BlockText()
      appendWithoutTags(text, source, range[0], range[1])
      emit(text, 0, 'paragraph', 0)
      cursor = range[1]
    }
  }
  return { format: 'markdown', source, url, blocks, metadata: NO_METADATA, warnings: [] }
}

/** Gathers the text of inline tokens; each piece is looked for in the source from the last one on. */
function readInline(
  source: string,
  tokens: readonly Token[],
  text: BlockText,
  from: number,
  to: number,
): { cursor: number; links: number } {
  let cursor = from
  let links = 0
  let linkFrom = -1
  for (const token of tokens) {
    if (token.type === 'link_open') linkFrom = text.text.length
    else if (token.type === 'link_close') {
      if (linkFrom >= 0) links += text.text.length - linkFrom
      linkFrom = -1
    } else if (token.type === 'softbreak') text.join(' ', cursor)
    else if (token.type === 'hardbreak') text.join('\n', cursor)
    else if (token.type === 'text' || token.type === 'code_inline') {
      const piece = token.content
      if (piece === '') continue
      const at = source.indexOf(piece, cursor)
      if (at >= 0 && at + piece.length <= to) {
        text.append(source, at, at + piece.length)
        cursor = at + piece.length
      } else text.push(piece.replace(/\s+/g, ' '), Math.min(cursor, Math.max(from, to - piece.length)))
    }
  }
  return { cursor, links }
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

function lastOffset(text: BlockText, length: number): number {
  const { segments } = text
  for (let i = segments.length - 2; i >= 0; i -= 2) {
    if ((segments[i] as number) < length) return (segments[i + 1] as number) + length - (segments[i] as number)
  }
  return segments[1] ?? 0
}

function appendWithoutTags(text: BlockText, source: string, start: number, end: number): void {
  let from = start
  for (const match of source.slice(start, end).matchAll(/<[^<>]{0,5000}>/g)) {
    text.append(source, from, start + match.index)
    from = start + match.index + match[0].length
  }
  text.append(source, from, end)
}
