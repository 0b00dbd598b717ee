import type { Container, SourceBlock } from '../types/index.js'
import { type InlineReader, inlineOf } from './inline.js'
import type { Cell, Inline } from './nodes.js'
import { textOffset } from './places.js'

type Spans = ReturnType<InlineReader['spansOf']>

/** Cells of each row, by the row's position among the containers. */
export function cellsByRow(containers: readonly Container[]): Map<number, Container[]> {
  const rows = new Map<number, Container[]>()
  for (const container of containers) {
    if (container.kind !== 'cell') continue
    const cells = rows.get(container.parent)
    if (cells === undefined) rows.set(container.parent, [container])
    else cells.push(container)
  }
  return rows
}

/** The cells of a row, empty ones among them; what stands between two cells goes to the one in front of it. */
export function cellsOf(block: SourceBlock, spans: Spans, places: readonly Container[]): Cell[] {
  let from = 0
  return places.map((place, i) => {
    const next = places[i + 1]
    const to = next === undefined ? block.text.length : Math.max(from, textOffset(block, next.start))
    const children = inlineOf(block.text, spans, ...trimmed(block.text, from, to))
    from = to
    return { children, header: place.header === true, columns: place.columns ?? 1, rows: place.rows ?? 1 }
  })
}

/** A row of which no cells are known, by the tabs of its text. */
export function cellsByTabs(block: SourceBlock, spans: Spans): Cell[] {
  let from = 0
  return block.text.split('\t').map((text) => {
    const to = from + text.length
    const children: Inline[] = inlineOf(block.text, spans, ...trimmed(block.text, from, to))
    from = to + 1
    return { children, header: false, columns: 1, rows: 1 }
  })
}

function trimmed(text: string, from: number, to: number): [from: number, to: number] {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  return [start, end]
}
