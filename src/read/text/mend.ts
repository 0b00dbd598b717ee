import { LONGEST_BLOCK } from '../../data/limits.js'
import { FLAVOUR } from '../../data/text-flavours.js'
import { endsSentence } from '../../lib/sentences.js'
import { continuesSentence, type Flavour, isFull, listMark } from './flavour.js'
import type { Line } from './lines.js'
import { findVerses } from './verse.js'

/** Joins the lines that are pieces of one block: each group becomes a block. */
export function mendLines(source: string, lines: readonly Line[], flavour: Flavour): Line[][] {
  if (flavour.kind === 'lines') return lines.map((line) => [line])
  const verses = flavour.kind === 'fragments' ? findVerses(source, lines) : []
  const groups: Line[][] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const group = groups.at(-1)
    const joins =
      group !== undefined &&
      line.gapBefore === 0 &&
      verses[i] !== true &&
      line.end - (group[0] as Line).start <= LONGEST_BLOCK &&
      (flavour.kind === 'wrapped'
        ? joinsWrapped(source, group, line, flavour.column)
        : joinsFragment(source, group, line, lines[i + 1]))
    if (joins) group.push(line)
    else groups.push([line])
  }
  return groups
}

function joinsWrapped(source: string, group: readonly Line[], line: Line, column: number): boolean {
  const previous = group.at(-1) as Line
  return isFull(source, previous, line, column) && !opensItem(source, group, line)
}

/** A mark within a sentence is a dash or the day of a date, unless the block is an item of such a list itself. */
function opensItem(source: string, group: readonly Line[], line: Line): boolean {
  const mark = markOf(source, line)
  if (mark === '') return false
  const first = group[0] as Line
  const previous = group.at(-1) as Line
  const isInner =
    line.indent === previous.indent && markOf(source, first) === '' && /\p{L}\p{M}*,?$/u.test(tail(source, previous))
  return !isInner
}

function markOf(source: string, line: Line): string {
  return listMark(source.slice(line.start, line.start + 6))
}

function tail(source: string, line: Line): string {
  return source.slice(Math.max(line.start, line.end - 4), line.end)
}

/**
 * A fragment joins the block before it where the sentence plainly goes on: it starts in lower case or with
 * punctuation, or it stands between an unfinished line of prose and such a line ('told' / 'Reuters' / 'that the').
 */
function joinsFragment(source: string, group: readonly Line[], line: Line, next: Line | undefined): boolean {
  const previous = group.at(-1) as Line
  const head = source.slice(line.start, line.start + 4)
  if (/^[,;:.!?%)\]}»”’、，。；：！？）」』،؛؟।]/u.test(head)) return true
  if (markOf(source, line) !== '') return false
  if (endsSentence(source.slice(previous.start, previous.end))) return false
  const first = group[0] as Line
  const proseSoFar = previous.end - first.start >= FLAVOUR.proseLength || lineHasPhrase(source, previous)
  if (continuesSentence(head)) return proseSoFar || line.end - line.start >= FLAVOUR.proseLength
  const opensOut = /[,([“‘„«]$/u.test(source.slice(previous.end - 1, previous.end))
  if (opensOut && proseSoFar) return true
  const goesOn =
    next !== undefined && next.gapBefore === 0 && continuesSentence(source.slice(next.start, next.start + 4))
  return goesOn && proseSoFar
}

/** Three words or more, the last in lower case: half a sentence rather than a menu entry. */
function lineHasPhrase(source: string, line: Line): boolean {
  return /\s\S+\s+\p{Ll}\S*$/u.test(source.slice(Math.max(line.start, line.end - FLAVOUR.proseLength), line.end))
}
