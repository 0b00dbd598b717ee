import type { InlineKind } from '../types/index.js'

/** Text with its markup. In text `\n` is a line break that the author made. */
export type Inline = string | InlineNode

export interface InlineNode {
  kind: InlineKind
  /** Full address of a link. */
  href: string | null
  children: Inline[]
}

/** A cell of a table. */
export interface Cell {
  children: Inline[]
  header: boolean
  columns: number
  rows: number
}

export interface Row {
  cells: Cell[]
}

export interface Item {
  children: Block[]
}

/** What an article is made of. */
export type Block =
  | { type: 'paragraph' | 'caption'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'code'; text: string; language: string | null }
  | { type: 'image'; src: string; alt: string }
  | List
  | { type: 'quote' | 'figure'; children: Block[] }
  | Table

export interface List {
  type: 'list'
  /** Number of the first item; null for a list without numbers. */
  first: number | null
  items: Item[]
}

export interface Table {
  type: 'table'
  caption: Inline[] | null
  rows: Row[]
}

/** The text of inline content, without its markup. */
export function textOf(children: readonly Inline[]): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child.children))).join('')
}
