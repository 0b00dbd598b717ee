import { FLAVOUR } from '../../data/text-flavours.js'
import { endsSentence } from '../../lib/sentences.js'
import { isUnspaced } from '../../lib/tokens.js'
import { type Line, widthOf } from './lines.js'
import { findVerses } from './verse.js'

/**
 * How the text was extracted: a block a line, broken at a column, or broken at every inline tag
 * (`get_text("\n")` of BeautifulSoup).
 */
export type Flavour = { kind: 'lines' } | { kind: 'wrapped'; column: number } | { kind: 'fragments' }

const CONTINUES = /^(?:\p{Ll}|[,;:.!?%)\]}»”’、，。；：！？）」』،؛؟।](?!\.))/u
const CLOSES = /^[,;:.)\]}»”’、，。；：）」』،؛।](?!\.)/u
const LIST_MARK = /^(?:[-*•–—·▪►]|\p{Nd}{1,3}[.)])\s/u

/** Whether a line goes on with a sentence that began before it: lower case or closing punctuation. */
export function continuesSentence(text: string): boolean {
  return CONTINUES.test(text)
}

/** The mark with which a line opens a list item or a dash of dialogue; empty where it opens none. */
export function listMark(text: string): string {
  return LIST_MARK.exec(text)?.[0] ?? ''
}

/** Tells the flavour of a text from its lines. */
export function detectFlavour(source: string, lines: readonly Line[]): Flavour {
  const column = wrapColumn(source, lines)
  if (column !== null) return { kind: 'wrapped', column }
  return isFragmented(source, lines) ? { kind: 'fragments' } : { kind: 'lines' }
}

/** Whether the next line's first word would not have fitted behind this line: what a hard wrap looks like. */
export function isFull(source: string, line: Line, next: Line, column: number): boolean {
  return widthOf(line) + 1 + firstWordLength(source, next) > column
}

/**
 * The column of a hard wrap, or null. Where sentences seem to go on over line ends, those lines alone are asked whether
 * they are full: lists and tables between the paragraphs prove nothing.
 */
function wrapColumn(source: string, lines: readonly Line[]): number | null {
  const column = columnOf(lines)
  if (column === null) return null
  const all = { pairs: 0, full: 0 }
  const goingOn = { pairs: 0, full: 0 }
  let ended = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines[i + 1] as Line
    if (next.gapBefore > 0 || widthOf(line) < FLAVOUR.wrapLineLength) continue
    const full = isFull(source, line, next, column)
    for (const count of mayGoOn(source, line, next) ? [all, goingOn] : [all]) {
      count.pairs++
      if (full) count.full++
    }
    if (full && endsSentence(source.slice(line.start, line.end))) ended++
  }
  // Paragraphs of one length each end in a full stop; few wrapped lines do.
  if (ended > all.full * FLAVOUR.wrapEnded) return null
  const { pairs, full } = goingOn.pairs >= FLAVOUR.wrapPairs ? goingOn : all
  return pairs >= FLAVOUR.wrapPairs && full / pairs >= FLAVOUR.wrapShare ? column : null
}

/** As `goesOn`; letters of scripts without case may open a sentence or go on with it. */
function mayGoOn(source: string, line: Line, next: Line): boolean {
  if (goesOn(source, line, next)) return true
  return /^\p{Lo}/u.test(source.slice(next.start, next.start + 2)) && !endsSentence(source.slice(line.start, line.end))
}

function goesOn(source: string, line: Line, next: Line): boolean {
  return (
    continuesSentence(source.slice(next.start, next.start + 4)) && !endsSentence(source.slice(line.start, line.end))
  )
}

/** The length that all but a few lines keep within, or null where it is no wrap column. */
function columnOf(lines: readonly Line[]): number | null {
  const widths = lines.map(widthOf).sort((a, b) => a - b)
  const column = widths[Math.floor((widths.length - 1) * (1 - FLAVOUR.wrapOverflow))] ?? 0
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
  let ofProse = 0
  let closing = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines[i + 1]
    if (isProse(line)) prose++
    if (next === undefined || next.gapBefore > 0 || verses[i] || !goesOn(source, line, next)) continue
    pairs++
    if (isProse(line) || isProse(next)) ofProse++
    if (CLOSES.test(source.slice(next.start, next.start + 2))) closing++
  }
  const least = Math.max(FLAVOUR.fragmentPairs, prose * FLAVOUR.fragmentShare)
  // Menus have entries in lower case, too: a line of prose that was broken, or its punctuation, tells the two apart.
  return closing >= FLAVOUR.fragmentPairs || (pairs >= least && (closing > 0 || ofProse >= least))
}

function isProse(line: Line): boolean {
  return line.end - line.start >= FLAVOUR.proseLength
}
