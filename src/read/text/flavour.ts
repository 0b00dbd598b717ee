import { FLAVOUR } from '../../data/text-flavours.js'
import { endsSentence } from '../../lib/sentences.js'
import { isUnspaced } from '../../lib/tokens.js'
import type { Line } from './lines.js'
import { findVerses } from './verse.js'

/**
 * How the text was extracted: a block a line, broken at a column, or broken at every inline tag
 * (`get_text("\n")` of BeautifulSoup).
 */
export type Flavour = { kind: 'lines' } | { kind: 'wrapped'; column: number } | { kind: 'fragments' }

const CONTINUES = /^(?:\p{Ll}|[,;:.!?%)\]}»”’、，。；：！？）」』،؛؟।])/u
const LIST_MARK = /^(?:[-*•–—·▪►]|\p{Nd}{1,3}[.)])\s/u

/** Whether a line goes on with a sentence that began before it: lower case or closing punctuation. */
export function continuesSentence(text: string): boolean {
  return CONTINUES.test(text)
}

/** Whether a line opens a list item or a dash of dialogue: it is never joined to the line before. */
export function opensListItem(text: string): boolean {
  return LIST_MARK.test(text)
}

/** Tells the flavour of a text from its lines. */
export function detectFlavour(source: string, lines: readonly Line[]): Flavour {
  const column = wrapColumn(source, lines)
  if (column !== null) return { kind: 'wrapped', column }
  return isFragmented(source, lines) ? { kind: 'fragments' } : { kind: 'lines' }
}

/** Whether the next line's first word would not have fitted behind this line: what a hard wrap looks like. */
export function isFull(source: string, line: Line, next: Line, column: number): boolean {
  return line.end - line.start + 1 + firstWordLength(source, next) > column
}

function wrapColumn(source: string, lines: readonly Line[]): number | null {
  const column = columnOf(lines)
  if (column === null) return null
  let pairs = 0
  let full = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines[i + 1] as Line
    if (next.gapBefore > 0 || line.end - line.start < FLAVOUR.wrapLineLength) continue
    pairs++
    if (isFull(source, line, next, column)) full++
  }
  return pairs >= FLAVOUR.wrapPairs && full / pairs >= FLAVOUR.wrapShare ? column : null
}

/** The length that all but a few lines keep within, or null where it is no wrap column. */
function columnOf(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b)
  const column = lengths[Math.floor((lengths.length - 1) * (1 - FLAVOUR.wrapOverflow))] ?? 0
  return column >= FLAVOUR.wrapColumns.least && column <= FLAVOUR.wrapColumns.most ? column : null
}

function firstWordLength(source: string, line: Line): number {
  // Scripts that do not part their words break a line behind any character.
  if (isUnspaced(source.charAt(line.start))) return 1
  const most = Math.min(line.end, line.start + FLAVOUR.wrapColumns.most)
  let at = line.start
  while (at < most && source.charCodeAt(at) !== 0x20) at++
  return at - line.start
}

function isFragmented(source: string, lines: readonly Line[]): boolean {
  const verses = findVerses(source, lines)
  let prose = 0
  let pairs = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines[i + 1]
    if (line.end - line.start >= FLAVOUR.proseLength) prose++
    if (next === undefined || next.gapBefore > 0 || verses[i]) continue
    if (endsSentence(source.slice(line.start, line.end))) continue
    if (continuesSentence(source.slice(next.start, next.start + 4))) pairs++
  }
  return pairs >= FLAVOUR.fragmentPairs && pairs / Math.max(1, prose) >= FLAVOUR.fragmentShare
}
