import { type Block, type Inline, textOf } from './nodes.js'

/** The first letter tells how a text runs, as `dir="auto"` has it. */
const LETTER = /\p{L}/u
const RIGHT_TO_LEFT =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}\p{Script=Samr}\p{Script=Mand}]/u

/** How the text of a block runs; null where it has no letter. */
export function directionOf(block: Block): 'ltr' | 'rtl' | null {
  for (const text of textsOf(block)) {
    const letter = LETTER.exec(text)?.[0]
    if (letter !== undefined) return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
  }
  return null
}

/** The texts of a block, in order; code runs as it does. */
function* textsOf(block: Block): Generator<string> {
  switch (block.type) {
    case 'code':
    case 'image':
      return
    case 'list':
      for (const { children } of block.items) for (const child of children) yield* textsOf(child)
      return
    case 'quote':
    case 'figure':
      for (const child of block.children) yield* textsOf(child)
      return
    case 'table':
      if (block.caption !== null) yield textOf(block.caption)
      for (const { cells } of block.rows) for (const cell of cells) yield textOf(cell.children satisfies Inline[])
      return
    default:
      yield textOf(block.children)
  }
}
