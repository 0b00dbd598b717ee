import { FLAVOUR } from '../../data/text-flavours.js'
import type { Line } from './lines.js'

/**
 * For each line whether it stands in a stanza: several lines between two blank lines, all of them short and each of
 * several words. Verses are broken by their author, however their lines begin.
 */
export function findVerses(source: string, lines: readonly Line[]): boolean[] {
  const verses: boolean[] = []
  let from = 0
  while (from < lines.length) {
    let to = from + 1
    while (to < lines.length && lines[to]?.gapBefore === 0) to++
    const isVerse = to - from >= FLAVOUR.verseLines && lines.slice(from, to).every((line) => isVerseLine(source, line))
    for (let i = from; i < to; i++) verses.push(isVerse)
    from = to
  }
  return verses
}

function isVerseLine(source: string, line: Line): boolean {
  if (line.end - line.start >= FLAVOUR.proseLength) return false
  return source.slice(line.start, line.end).split(/\s+/).length >= FLAVOUR.verseWords
}
