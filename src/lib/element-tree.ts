import type { ElementEvidence, SourceBlock } from '../types/index.js'

/** The elements round the blocks of a page, parents before children, and for each block its element. */
export interface ElementTree {
  elements: readonly ElementEvidence[]
  /** Place of an element's parent in `elements`, -1 for an outermost one. */
  parent: Int32Array
  /** Place of each block's element, -1 for none. */
  ofBlock: Int32Array
}

/** Trees of pages that are being read; several stages ask for the same one. */
const trees = new WeakMap<readonly SourceBlock[], ElementTree>()

/** The elements that hold blocks, each once. */
export function treeOf(blocks: readonly SourceBlock[]): ElementTree {
  const known = trees.get(blocks)
  if (known !== undefined) return known
  const tree = build(blocks)
  trees.set(blocks, tree)
  return tree
}

function build(blocks: readonly SourceBlock[]): ElementTree {
  let last = -1
  for (const { element } of blocks) if (element !== null && element.index > last) last = element.index
  const met = new Array<ElementEvidence | undefined>(last + 1)
  for (const { element } of blocks) {
    for (let at = element; at !== null && met[at.index] === undefined; at = at.parent) met[at.index] = at
  }
  // A parent is opened before its children.
  const elements: ElementEvidence[] = []
  const places = new Int32Array(last + 1)
  for (let index = 0; index <= last; index++) {
    const element = met[index]
    if (element !== undefined) places[index] = elements.push(element) - 1
  }
  const placeOf = (element: ElementEvidence | null): number =>
    element === null ? -1 : (places[element.index] as number)
  const parent = new Int32Array(elements.length)
  for (let place = 0; place < elements.length; place++)
    parent[place] = placeOf((elements[place] as ElementEvidence).parent)
  const ofBlock = new Int32Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) ofBlock[i] = placeOf((blocks[i] as SourceBlock).element)
  return { elements, parent, ofBlock }
}
