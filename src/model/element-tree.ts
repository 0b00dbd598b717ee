import type { ElementEvidence, SourceBlock } from '../types/index.js'

/** The elements round the blocks of a page, parents before children, and for each block its element. */
export interface ElementTree {
  elements: readonly ElementEvidence[]
  /** Place of an element's parent in `elements`, -1 for an outermost one. */
  parent: Int32Array
  /** Place of each block's element, -1 for none. */
  ofBlock: Int32Array
}

/** Gathers the elements that hold blocks, each once. */
export function buildTree(blocks: readonly SourceBlock[]): ElementTree {
  const seen = new Set<ElementEvidence>()
  for (const { element } of blocks) {
    for (let at = element; at !== null && !seen.has(at); at = at.parent) seen.add(at)
  }
  // A parent is opened before its children.
  const elements = [...seen].sort((a, b) => a.index - b.index)
  const places = new Map(elements.map((element, place) => [element, place]))
  const placeOf = (element: ElementEvidence | null): number => (element === null ? -1 : (places.get(element) ?? -1))
  return {
    elements,
    parent: Int32Array.from(elements, ({ parent }) => placeOf(parent)),
    ofBlock: Int32Array.from(blocks, ({ element }) => placeOf(element)),
  }
}
