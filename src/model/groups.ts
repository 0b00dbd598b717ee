import type { Head, PageView } from './types.js'

/** Ways in which blocks belong together; the second round asks what the others of a group scored. */
export const GROUPINGS: Readonly<Record<Head, readonly string[]>> = {
  html: ['section', 'element', 'above', 'secondAbove', 'path', 'names'],
  text: ['section'],
}

/** For each grouping the group of each block: numbers that are equal within a group. */
export function groupBlocks(head: Head, view: PageView): Int32Array[] {
  const section = sections(view)
  if (head === 'text') return [section]
  const { tree } = view
  const up = (place: number): number => (place < 0 ? -1 : (tree.parent[place] as number))
  const above = tree.ofBlock.map(up)
  return [section, tree.ofBlock, above, above.map(up), view.paths, view.names]
}

/** Numbers that a grouping needs: from -1, which stands for none, to its greatest. */
export function sizeOf(group: Int32Array): number {
  let most = -1
  for (let i = 0; i < group.length; i++) if ((group[i] as number) > most) most = group[i] as number
  return most + 2
}

/** A section runs from a heading, or a phrase that opens one, to the next. */
function sections({ blocks, evidence }: PageView): Int32Array {
  let section = 0
  const sections = new Int32Array(blocks.length)
  blocks.forEach(({ kind }, i) => {
    const opens = evidence[i]?.labels.some(({ group }) => group.opens !== undefined && group.place !== 'within')
    if (kind === 'heading' || opens === true) section++
    sections[i] = section
  })
  return sections
}
