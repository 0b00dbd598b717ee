import { partLong } from '../../lib/long-blocks.js'
import type { ElementEvidence, SourceBlock } from '../../types/index.js'
import type { FinishedBlock } from './block-buffer.js'

/** A table row that may still turn out to be data (one block) or layout (a block each). */
interface Row {
  depth: number
  element: ElementEvidence | null
  cells: FinishedBlock[]
  /** Hidden pieces: never a cell of their own. */
  asides: FinishedBlock[]
  /** True where the open cell has a block already: a second one makes it a layout. */
  cellIsFilled: boolean
}

/** Puts finished blocks in order, numbers them, and joins the cells of data rows. */
export class BlockSink {
  readonly blocks: SourceBlock[] = []
  truncated = false
  private row: Row | null = null

  /** @param most blocks of the page */
  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.blocks.length >= this.most
  }

  /** Opens a row that stands at `depth` on the stack. */
  openRow(depth: number, element: ElementEvidence | null): void {
    this.breakRow()
    this.row = { depth, element, cells: [], asides: [], cellIsFilled: false }
  }

  openCell(): void {
    if (this.row !== null) this.row.cellIsFilled = false
  }

  /** The open row is a layout: its cells are blocks of their own. */
  breakRow(): void {
    const { row } = this
    this.row = null
    if (row !== null) this.emitAll([...row.cells, ...row.asides])
  }

  /** Ends the open row where it stands at `depth`, as one block. */
  closeRow(depth: number): void {
    const { row } = this
    if (row === null || row.depth !== depth) return
    this.row = null
    const joined = joinCells(row.cells, row.element)
    this.emitAll(joined === null ? row.asides : [joined, ...row.asides])
  }

  /** Takes the blocks that ended together: the visible one, and the hidden text inside it. */
  add(block: FinishedBlock | null, aside: FinishedBlock | null): void {
    if (block !== null && this.row?.cellIsFilled) this.breakRow()
    const { row } = this
    if (row === null) {
      if (block !== null && aside !== null) this.emitAll([block, aside])
      else if (block !== null) this.emit(block)
      else if (aside !== null) this.emit(aside)
      return
    }
    if (aside !== null) row.asides.push(aside)
    if (block === null) return
    row.cells.push(block)
    row.cellIsFilled = true
  }

  private emitAll(blocks: FinishedBlock[]): void {
    if (blocks.length > 1) blocks.sort((a, b) => a.start - b.start)
    for (const block of blocks) this.emit(block)
  }

  private emit(finished: FinishedBlock): void {
    const { times, ...whole } = finished
    for (const time of times) time.block = this.isFull ? -1 : this.blocks.length
    for (const block of partLong(whole)) {
      if (this.isFull) {
        this.truncated = true
        return
      }
      block.index = this.blocks.length
      this.blocks.push(block)
    }
  }
}

function joinCells(cells: readonly FinishedBlock[], element: ElementEvidence | null): FinishedBlock | null {
  const [first] = cells
  if (first === undefined) return null
  const row: FinishedBlock = {
    ...first,
    kind: 'table-row',
    level: 0,
    text: cells.map((cell) => cell.text).join('\t'),
    segments: [],
    linkLength: 0,
    element,
    times: cells.flatMap((cell) => cell.times),
  }
  let offset = 0
  for (const cell of cells) {
    if (offset > 0) offset++
    for (let at = 0; at < cell.segments.length; at += 2) {
      row.segments.push(offset + (cell.segments[at] as number), cell.segments[at + 1] as number)
    }
    offset += cell.text.length
    row.linkLength += cell.linkLength
    row.end = cell.end
  }
  return row
}
