import { SNIFF } from '../data/sniff.js'
import { isWhiteSpace } from '../lib/block-text.js'
import type { Format } from '../types/index.js'
import { hasReaderHeader } from './markdown/header.js'

const DOCUMENT_START = /^<(?:!doctype\s+html|html|head|body)\b/i
const FIRST_TAG = /^<([a-z][a-z0-9-]{0,40})(?:\s[^<>]{0,400})?>/i
const TAG =
  /<\/?(?:p|div|span|a|br|ul|ol|li|h[1-6]|article|section|table|tr|td|img|script|style|meta|link|header|footer|nav|main|b|i|em|strong|blockquote|figure|form)(?:\s[^<>]{0,400})?\/?>/gi
const MARKDOWN_MARK =
  /^(?: {0,3}#{1,6} \S| {0,3}[*+-] \[|```|\|(?:[^|\n]{0,200}\|){2})|!?\[[^\]\n]{0,300}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/gm

/** Tells HTML, Markdown and plain text apart by looking at the beginning of the input. */
export function sniffFormat(source: string): Format {
  const head = source.slice(0, SNIFF.window)
  const start = head.slice(endOfPrologue(head))
  if (DOCUMENT_START.test(start) || isOneElement(start, source)) return 'html'
  if (hasReaderHeader(start)) return 'markdown'
  const tags = count(head, TAG)
  const marks = count(head, MARKDOWN_MARK)
  const isMarked = marks >= SNIFF.marks && marks >= count(head, /\n/g) * SNIFF.marksPerLine
  if (isMarked && marks >= tags) return 'markdown'
  if (tags >= SNIFF.tags && (tags * SNIFF.unitsPerTag >= head.length || start.startsWith('<'))) return 'html'
  return isMarked ? 'markdown' : 'text'
}

/** Where white space, comments and processing instructions in front of a document end. */
function endOfPrologue(head: string): number {
  let at = 0
  for (;;) {
    while (at < head.length && isWhiteSpace(head.charCodeAt(at))) at++
    const close = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '?>' : null
    const end = close === null ? -1 : head.indexOf(close, at)
    if (close === null || end < 0) return at
    at = end + close.length
  }
}

/** A start tag at the beginning, and its end tag at the end. */
function isOneElement(start: string, source: string): boolean {
  const name = FIRST_TAG.exec(start.slice(0, SNIFF.firstTag))?.[1]
  return (
    name !== undefined && source.slice(-SNIFF.firstTag).trimEnd().toLowerCase().endsWith(`</${name.toLowerCase()}>`)
  )
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
