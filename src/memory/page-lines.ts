import { MEMORY } from '../data/memory.js'

/**
 * The lines of a page, ascending: each hash doubled, and one more where the page's body has the line. Every number is a
 * whole one below 2^49.
 */
export type PageLines = Float64Array

export function hashOf(line: number): number {
  return Math.floor(line / 2)
}

export function isBody(line: number): boolean {
  return line % 2 === 1
}

/** The lines of smallest hash among those given, each once; in the body where one of the two says so. */
export function pageLines(hashes: Iterable<readonly [hash: number, body: boolean]>): PageLines {
  const lines = new Map<number, boolean>()
  for (const [hash, body] of hashes) lines.set(hash, body || lines.get(hash) === true)
  const all = Float64Array.from(lines, ([hash, body]) => hash * 2 + Number(body)).sort()
  return all.slice(0, MEMORY.lines)
}

/** Both pages' lines: a page that was seen twice. */
export function unite(a: PageLines, b: PageLines): PageLines {
  const both: [number, boolean][] = []
  for (const lines of [a, b]) for (const line of lines) both.push([hashOf(line), isBody(line)])
  return pageLines(both)
}

/** Hashes of the lines of the body. */
export function bodyOf(lines: PageLines): number[] {
  const body: number[] = []
  for (const line of lines) if (isBody(line)) body.push(hashOf(line))
  return body
}
