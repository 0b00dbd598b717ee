import { SNIFF } from '../data/sniff.js'
import type { Format } from '../types/index.js'

const DOCUMENT_START = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const TAG = /<\/?(?:p|div|span|a|br|ul|ol|li|h[1-6]|article|section|table|tr|td|img|script|style|meta|link|header|footer|nav|main|b|i|em|strong|blockquote|figure|form)(?:\s[^<>]{0,400})?\/?>/gi
const MARKDOWN_MARK =
  /^(?: {0,3}#{1,6} \S| {0,3}[*+-] \[|```|\|(?:[^|\n]{0,200}\|){2})|!?\[[^\]\n]{0,300}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,2000}\)/gm

/** Tells HTML, Markdown and plain text apart by looking at the beginning of the input. */
export function sniffFormat(source: string): Format {
  const head = source.slice(0, SNIFF.window)
  if (DOCUMENT_START.test(head.slice(0, SNIFF.documentStart))) return 'html'
  const tags = count(head, TAG)
  if (tags >= SNIFF.tags && (tags * SNIFF.unitsPerTag >= head.length || /^\s*</.test(head))) return 'html'
  const lines = Math.max(1, count(head, /\n/g))
  const marks = count(head, MARKDOWN_MARK)
  return marks >= SNIFF.marks && marks >= lines * SNIFF.marksPerLine ? 'markdown' : 'text'
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
