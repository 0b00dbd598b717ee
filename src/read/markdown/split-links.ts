import { isWhiteSpace } from '../../lib/block-text.js'
import type { Range } from './cuts.js'
import { endOfTarget } from './place.js'

/** Lines over which the text of a link may go: a card of a story has some ten. */
const LINK_LINES = 60
/** Units that a link's target may have. */
const TARGET = 4_000

const FENCE = /^[ \t>]*(?:```|~~~)/
/** A line that ends a paragraph or is one of its own, so that CommonMark sees no link round it. */
const PARTS = /^[\s\\]*(?:$|#{1,6}\s|[-*+>|]\s|-{3,}|={3,})/

/** Links that scrapers print round whole blocks: markup to leave out, and what stands in the links. */
export interface SplitLinks {
  cuts: Range[]
  linked: Range[]
}

interface Opening {
  at: number
  line: number
  /** Backslashes at line ends since then: some scrapers print them for the line breaks in a link. */
  escapes: number[]
  parted: boolean
}

/**
 * Finds links whose text spans several blocks (a card of a story: picture, heading, teaser). Markdown knows no such link
 * and would leave its brackets and address in the text.
 */
export function findSplitLinks(source: string, from: number): SplitLinks {
  const found: SplitLinks = { cuts: [], linked: [] }
  let opening: Opening | null = null
  let fenced = false
  let line = 0
  for (let start = from; start < source.length; line++) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    const isFence = FENCE.test(source.slice(start, Math.min(end, start + 40)))
    if (isFence) fenced = !fenced
    if (opening !== null && (isFence || line - opening.line > LINK_LINES)) opening = null
    if (!fenced && !isFence) opening = readLine(source, start, end, line, opening, found)
    start = end + 1
  }
  return found
}

/** Walks over the brackets of a line; gives back the opening that the line leaves open. */
function readLine(
  source: string,
  start: number,
  end: number,
  line: number,
  open: Opening | null,
  found: SplitLinks,
): Opening | null {
  let opening = open
  if (opening !== null && PARTS.test(source.slice(start, Math.min(end, start + 40)))) opening.parted = true
  const inner: number[] = []
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x5c) at++
    else if (unit === 0x5b) inner.push(at)
    else if (unit === 0x5d && inner.pop() === undefined) {
      if (opening?.parted && source[at + 1] === '(') {
        const close = endOfTarget(source, at + 2, Math.min(end, at + TARGET))
        if (close > at + 2) take(source, opening, at, close, found)
      }
      opening = null
    }
  }
  const last = inner.at(-1)
  if (last !== undefined) opening = { at: last, line, escapes: [], parted: false }
  if (opening !== null) noteEscape(source, opening, start, end)
  return opening
}

function noteEscape(source: string, opening: Opening, start: number, end: number): void {
  let last = end - 1
  while (last >= start && isWhiteSpace(source.charCodeAt(last))) last--
  if (last < start || source[last] !== '\\') return
  opening.escapes.push(last)
  if (last === start || source.slice(start, last).trim() === '') opening.parted = true
}

function take(source: string, opening: Opening, at: number, close: number, found: SplitLinks): void {
  const begin = startOfText(source, opening.at, at)
  found.cuts.push([opening.at, begin])
  for (const backslash of opening.escapes) if (backslash >= begin) found.cuts.push([backslash, backslash + 1])
  found.cuts.push([at, close])
  found.linked.push([begin, at])
}

/** Where the text of a link begins: the bracket may stand alone behind the mark of a list item. */
function startOfText(source: string, opening: number, limit: number): number {
  let at = opening + 1
  while (at < limit && (isWhiteSpace(source.charCodeAt(at)) || source[at] === '\\')) at++
  const newline = source.indexOf('\n', opening)
  return newline >= 0 && newline < at ? at : opening + 1
}
