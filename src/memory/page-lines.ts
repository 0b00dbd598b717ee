import { MEMORY } from '../data/memory.js'
import { isSentence } from './line-hash.js'

/** The lines of a page, ascending: each hash doubled, and one more where the line was kept. Whole numbers below 2^49. */
export type PageLines = Float64Array

export function hashOf(line: number): number {
  return Math.floor(line / 2)
}

export function isKept(line: number): boolean {
  return line % 2 === 1
}

/** The lines of smallest hash among those given, each once; kept where one of the two says so. */
export function pageLines(hashes: Iterable<readonly [hash: number, kept: boolean]>): PageLines {
  const lines = new Map<number, boolean>()
  for (const [hash, kept] of hashes) lines.set(hash, kept || lines.get(hash) === true)
  const all = Float64Array.from(lines, ([hash, kept]) => hash * 2 + Number(kept)).sort()
  return all.slice(0, MEMORY.lines)
}

/** Both pages' lines: a page that was seen twice. */
export function unite(a: PageLines, b: PageLines): PageLines {
  const both: [number, boolean][] = []
  for (const lines of [a, b]) for (const line of lines) both.push([hashOf(line), isKept(line)])
  return pageLines(both)
}

/** Hashes of the lines that tell the story of a page: its kept sentences, or all that is kept where these are few. */
export function storyOf(lines: PageLines): number[] {
  const kept: number[] = []
  for (const line of lines) if (isKept(line)) kept.push(hashOf(line))
  const sentences = kept.filter(isSentence)
  return sentences.length >= MEMORY.storySentences ? sentences : kept
}
