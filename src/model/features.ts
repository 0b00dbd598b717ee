import { type Budget, USUAL } from '../lib/budget.js'
import { Cells } from './cells.js'
import { block, htmlBlock } from './features/block.js'
import { characters } from './features/characters.js'
import { cohesion } from './features/cohesion.js'
import { elements } from './features/elements.js'
import { headings } from './features/headings.js'
import { labels } from './features/labels.js'
import { mass } from './features/mass.js'
import { metadata } from './features/metadata.js'
import { nameOdds, wordOdds } from './features/odds.js'
import { pageKind } from './features/page-kind.js'
import { paths } from './features/paths.js'
import { position, whole } from './features/position.js'
import { rhythm } from './features/rhythm.js'
import { runs } from './features/runs.js'
import { words } from './features/words.js'
import type { Column, FeatureGroup, Head, PageView } from './types.js'

/** All features but those of neighbours, in the order of the table. Learnt odds come last: training swaps them. */
const GROUPS: readonly FeatureGroup[] = [
  words,
  characters,
  block,
  htmlBlock,
  position,
  whole,
  labels,
  runs,
  rhythm,
  cohesion,
  headings,
  elements,
  mass,
  paths,
  metadata,
  pageKind,
  nameOdds,
  wordOdds,
]

const TEXT_GROUPS = GROUPS.filter((group) => group.head === 'both')

/** Columns that are told of the neighbours, too. */
const TOLD_OF_NEIGHBOURS = [
  'word.count',
  'word.frequent',
  'char.upper',
  'char.titleCase',
  'char.last',
  'block.kind',
  'label.hits',
  'tag.depth',
  'topic.shared',
]

/** Neighbours that are told of, as distances in blocks. */
const REACH = [-1, 1] as const
/** Stands for a neighbour beyond the ends of the page. */
const OUTSIDE = -9

/** A page's features: column after column, `rows` values each. */
export interface FeatureTable {
  columns: readonly Column[]
  rows: number
  data: Float32Array
}

/** Columns of a head's table, in order. */
export function columnsOf(head: Head): readonly Column[] {
  return head === 'html' ? HTML_COLUMNS : TEXT_COLUMNS
}

/** Computes the features of all blocks of a page; linear in its length. Where the budget ends some columns stay zero. */
export function computeFeatures(head: Head, view: PageView, budget: Budget = USUAL.budget): FeatureTable {
  const columns = columnsOf(head)
  const cells = new Cells(view.blocks.length, columns.length)
  fillGroups(groupsOf(head), view, cells, budget)
  fillNeighbours(head === 'html' ? TOLD_IN_HTML : TOLD_IN_TEXT, cells)
  return { columns, rows: cells.rows, data: cells.data }
}

/** The columns of learnt odds alone, column after column. */
export function computeOdds(head: Head, view: PageView): Float32Array {
  const [from, to] = oddsColumns(head)
  const cells = new Cells(view.blocks.length, to - from)
  fillGroups(oddsGroups(head), view, cells, USUAL.budget)
  return cells.data
}

/** Fills the groups side by side from the first column on. */
function fillGroups(groups: readonly FeatureGroup[], view: PageView, cells: Cells, budget: Budget): void {
  for (const group of groups) {
    if (budget.spent) break
    group.fill(view, cells)
    cells.first += group.columns.length
  }
}

/** Where the learnt odds stand in a head's table: first column, and the one behind the last. */
export function oddsColumns(head: Head): readonly [from: number, to: number] {
  const own = ownColumns(head).length
  return [own - oddsGroups(head).reduce((sum, group) => sum + group.columns.length, 0), own]
}

function oddsGroups(head: Head): readonly FeatureGroup[] {
  return groupsOf(head).filter((group) => group === nameOdds || group === wordOdds)
}

function groupsOf(head: Head): readonly FeatureGroup[] {
  return head === 'html' ? GROUPS : TEXT_GROUPS
}

/** A neighbour's column is the column itself, moved by a row. */
function fillNeighbours(told: readonly number[], { data, rows, first }: Cells): void {
  let start = first * rows
  for (const distance of REACH) {
    for (const column of told) {
      const own = column * rows
      data.fill(OUTSIDE, start, start + rows)
      if (distance < 0) data.copyWithin(start - distance, own, own + rows + distance)
      else data.copyWithin(start, own + distance, own + rows)
      start += rows
    }
  }
}

function toldColumns(head: Head): readonly number[] {
  const names = ownColumns(head).map(({ name }) => name)
  return TOLD_OF_NEIGHBOURS.map((name) => names.indexOf(name)).filter((column) => column >= 0)
}

function ownColumns(head: Head): readonly Column[] {
  return groupsOf(head).flatMap((group) => group.columns)
}

function allColumns(head: Head): readonly Column[] {
  const own = ownColumns(head)
  const neighbours = REACH.flatMap((distance) =>
    toldColumns(head).map((column): Column => {
      const { name, meaning, unit } = own[column] as Column
      const where = `${Math.abs(distance)} ${distance < 0 ? 'before' : 'behind'}`
      return { name: `${name}@${distance}`, meaning: `of the block ${where}: ${meaning}`, unit }
    }),
  )
  return [...own, ...neighbours]
}

const HTML_COLUMNS = allColumns('html')
const TEXT_COLUMNS = allColumns('text')
const TOLD_IN_HTML = toldColumns('html')
const TOLD_IN_TEXT = toldColumns('text')
