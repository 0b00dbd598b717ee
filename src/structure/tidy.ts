import type { Block } from './nodes.js'

/**
 * Takes off figures that show nothing, and gives headings their levels.
 *
 * @param headingsFrom level of the highest heading, null for that of the page
 */
export function tidied(blocks: readonly Block[], headingsFrom: number | null): Block[] {
  const shift = headingsFrom === null ? 0 : headingsFrom - highest(blocks)
  return blocks.flatMap((block) => tidy(block, shift))
}

function tidy(block: Block, shift: number): Block[] {
  switch (block.type) {
    case 'heading':
      return [{ ...block, level: Math.min(6, Math.max(1, block.level + shift)) }]
    case 'list':
      return [{ ...block, items: block.items.map(({ children }) => ({ children: all(children, shift) })) }]
    case 'quote':
      return [{ ...block, children: all(block.children, shift) }]
    case 'figure': {
      const children = all(block.children, shift)
      return children.some(({ type }) => type === 'image' || type === 'table' || type === 'code' || type === 'quote')
        ? [{ ...block, children }]
        : children
    }
    default:
      return [block]
  }
}

function all(blocks: readonly Block[], shift: number): Block[] {
  return blocks.flatMap((block) => tidy(block, shift))
}

function highest(blocks: readonly Block[]): number {
  let highest = 6
  for (const level of levels(blocks)) highest = Math.min(highest, level)
  return highest
}

function* levels(blocks: readonly Block[]): Generator<number> {
  for (const block of blocks) {
    if (block.type === 'heading') yield block.level
    else if (block.type === 'list') for (const { children } of block.items) yield* levels(children)
    else if (block.type === 'quote' || block.type === 'figure') yield* levels(block.children)
  }
}
