import { MAX_CONTAINERS } from '../data/structure.js'
import type { Container, ImageMark, PageStructure, SourceBlock } from '../types/index.js'
import { type InlineReader, inlineOf } from './inline.js'
import type { Block, Cell, Inline, Item, List, Table } from './nodes.js'
import type { Kept } from './options.js'
import { innermostAt } from './places.js'
import { cellsByRow, cellsByTabs, cellsOf } from './table.js'

/** A picture of the article with its full address. */
export interface Picture {
  mark: ImageMark
  src: string
}

/** A container of the output that is open: a list, or what holds blocks. */
interface Open {
  /** Position of the page's container, or one of the numbers below. */
  id: number
  holder: List | Block[]
}

/** Containers that no markup names: a list or quotation of plain text, a table of bare rows. */
const NAMELESS = { list: -2, quote: -3, table: -4 } as const

/** Scraped text keeps the bullets of its list items; a dash may be of speech. */
const BULLET = /^(?:[-*+•‣▪►◦·]\s+|[•‣▪►])/
/** An item of plain text that is numbered there: its number is of its text. */
const NUMBERED = /^\p{Nd}{1,2}[.)]\s/u

/** Puts the kept blocks of a page, and its pictures, into the containers in which they stand. */
export class TreeBuilder {
  readonly blocks: Block[] = []
  private readonly containers: readonly Container[]
  private readonly rows: ReadonlyMap<number, Container[]>
  /** Tables that hold data: one of their kept rows has two cells. */
  private readonly dataTables: ReadonlySet<number>
  private readonly open: Open[] = []
  /** Where the last block of code stands, for one that goes on. */
  private lastCode: { at: number; block: Block & { type: 'code' } } | null = null
  private lastTable: { id: number; table: Table } | null = null

  constructor(
    structure: PageStructure | undefined,
    blocks: readonly SourceBlock[],
    private readonly inlines: InlineReader,
    private readonly kept: Kept,
  ) {
    this.containers = structure?.containers ?? []
    this.rows = cellsByRow(this.containers)
    this.dataTables = this.findDataTables(blocks)
  }

  /** Adds a block, in page order. */
  add(block: SourceBlock): void {
    const spans = this.inlines.spansOf(block)
    const at = block.stated ? -1 : innermostAt(this.containers, block.start)
    const chain = this.chainOf(at)
    const inline = (from = 0): Inline[] => inlineOf(block.text, spans, from)
    if (block.kind === 'code') this.addCode(block, chain, at)
    else if (block.kind === 'heading')
      this.put(chain, { type: 'heading', level: block.level, children: withoutStrong(inline()) })
    else if (block.kind === 'table-row') this.addRow(block, chain, at, spans)
    else if (block.kind === 'caption') this.addCaption(inline(), chain, at)
    else if (block.kind === 'list-item') this.addItem(block, chain, inline)
    else if (block.kind === 'quote' && !this.has(chain, 'quote'))
      this.put([...chain, NAMELESS.quote], { type: 'paragraph', children: inline() })
    else this.put(chain, { type: 'paragraph', children: inline() })
  }

  addPicture({ mark, src }: Picture): void {
    // Between the rows of a table there is no room.
    if (this.tableOf(mark.parent) >= 0) return
    this.put(this.chainOf(mark.parent), { type: 'image', src, alt: mark.alt })
  }

  private addCode(block: SourceBlock, chain: number[], at: number): void {
    const place = this.ancestor(at, 'code')
    if (place >= 0 && this.lastCode?.at === place) {
      this.lastCode.block.text += `\n${block.text}`
      return
    }
    const language = this.containers[place]?.language ?? null
    const code = { type: 'code' as const, text: block.text, language }
    this.put(chain, code)
    this.lastCode = { at: place, block: code }
  }

  private addItem(block: SourceBlock, chain: number[], inline: (from?: number) => Inline[]): void {
    const bullet = BULLET.exec(block.text)?.[0].length ?? 0
    if (this.has(chain, 'item')) this.put(chain, { type: 'paragraph', children: inline(bullet) })
    else if (NUMBERED.test(block.text)) this.put(chain, { type: 'paragraph', children: inline() })
    else this.put([...chain, NAMELESS.list], { type: 'paragraph', children: inline(bullet) })
  }

  private addRow(block: SourceBlock, chain: number[], at: number, spans: ReturnType<InlineReader['spansOf']>): void {
    const row = this.ancestor(at, 'row')
    const table = row < 0 ? NAMELESS.table : this.ancestor(row, 'table')
    const places = this.rows.get(row)
    const cells = places === undefined ? cellsByTabs(block, spans) : cellsOf(block, spans, places)
    const isData = table === NAMELESS.table ? block.text.includes('\t') : this.dataTables.has(table)
    if (isData && this.kept.tables) this.tableFor(chain, table).rows.push({ cells })
    else this.put(chain, { type: 'paragraph', children: joined(cells) })
  }

  private addCaption(children: Inline[], chain: number[], at: number): void {
    const table = this.ancestor(at, 'table')
    const isOfTable = table >= 0 && this.dataTables.has(table) && this.ancestor(at, 'figure') < table
    if (isOfTable && this.kept.tables && this.tableFor(chain, table).caption === null)
      this.tableFor(chain, table).caption = children
    else this.put(chain, { type: 'caption', children })
  }

  /** The table that is being written, or a new one. */
  private tableFor(chain: number[], id: number): Table {
    if (this.lastTable?.id === id) return this.lastTable.table
    const table: Table = { type: 'table', caption: null, rows: [] }
    this.put(chain, table)
    this.lastTable = { id, table }
    return table
  }

  /** Adds a block to the innermost of its containers, which are opened as need be. */
  private put(chain: readonly number[], block: Block): void {
    this.lastCode = null
    this.lastTable = null
    let same = 0
    while (same < this.open.length && this.open[same]?.id === chain[same]) same++
    this.open.length = same
    for (const id of chain.slice(same)) this.open.push(this.opened(id))
    this.addTo(this.open.at(-1), block)
  }

  private addTo(around: Open | undefined, block: Block): void {
    const holder = around?.holder ?? this.blocks
    if (Array.isArray(holder)) holder.push(block)
    else {
      // A list right inside a list is of the item in front of it.
      const last = block.type === 'list' ? holder.items.at(-1) : undefined
      if (last === undefined) holder.items.push({ children: [block] })
      else last.children.push(block)
    }
  }

  private opened(id: number): Open {
    const around = this.open.at(-1)
    const container = this.containers[id]
    if (id === NAMELESS.list || container?.kind === 'list') {
      const list: List = { type: 'list', first: container?.first ?? null, items: [] }
      this.addTo(around, list)
      return { id, holder: list }
    }
    if (container?.kind === 'item' && around !== undefined && !Array.isArray(around.holder)) {
      const item: Item = { children: [] }
      around.holder.items.push(item)
      return { id, holder: item.children }
    }
    const block = { type: container?.kind === 'figure' ? ('figure' as const) : ('quote' as const), children: [] }
    this.addTo(around, block)
    return { id, holder: block.children }
  }

  /** The containers round a place that the output has, outer ones first. */
  private chainOf(at: number): number[] {
    const chain: number[] = []
    for (let id = at; id >= 0; id = (this.containers[id] as Container).parent) {
      const { kind, parent } = this.containers[id] as Container
      const isItem = kind === 'item' && this.containers[parent]?.kind === 'list'
      if (isItem || kind === 'list' || kind === 'quote' || kind === 'figure') chain.push(id)
    }
    return chain.reverse().slice(0, MAX_CONTAINERS)
  }

  private has(chain: readonly number[], kind: Container['kind']): boolean {
    return chain.some((id) => this.containers[id]?.kind === kind)
  }

  /** The nearest container of that kind round a place, the place included; -1 where there is none. */
  private ancestor(at: number, kind: Container['kind']): number {
    let id = at
    while (id >= 0 && this.containers[id]?.kind !== kind) id = this.containers[id]?.parent ?? -1
    return id
  }

  /** The table of data round a place, -1 where there is none. */
  private tableOf(at: number): number {
    const table = this.ancestor(at, 'table')
    return this.dataTables.has(table) ? table : -1
  }

  private findDataTables(blocks: readonly SourceBlock[]): Set<number> {
    const tables = new Set<number>()
    for (const block of blocks) {
      if (block.kind !== 'table-row' || block.stated || !block.text.includes('\t')) continue
      const row = this.ancestor(innermostAt(this.containers, block.start), 'row')
      const table = this.ancestor(row, 'table')
      if (table >= 0) tables.add(table)
    }
    return tables
  }
}

/** A heading is bold by itself. */
function withoutStrong(children: readonly Inline[]): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (typeof child === 'string') return [child]
    const inner = withoutStrong(child.children)
    return child.kind === 'strong' ? inner : [{ ...child, children: inner }]
  })
}

/** The cells of a row as one paragraph. */
function joined(cells: readonly Cell[]): Inline[] {
  const filled = cells.filter(({ children }) => children.length > 0)
  return filled.flatMap(({ children }, i) => (i === 0 ? children : [' · ', ...children]))
}
