import type { ElementEvidence, SourceBlock } from '../types/index.js'

/** Longest class attribute that tells elements apart, in UTF-16 units. */
const NAMES_WINDOW = 150

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
  const places = new Map<ElementEvidence | null, number>([[null, -1]])
  const parent = new Int32Array(elements.length)
  elements.forEach((element, place) => {
    places.set(element, place)
    parent[place] = places.get(element.parent) ?? -1
  })
  const ofBlock = new Int32Array(blocks.length)
  blocks.forEach(({ element }, i) => {
    ofBlock[i] = places.get(element) ?? -1
  })
  return { elements, parent, ofBlock }
}

/** For each block the number of its path of tags from the root, -1 where it stands in no element. */
export function pathsOf({ elements, parent, ofBlock }: ElementTree): Int32Array {
  const tags = new Map<string, number>()
  const ids = new Map<number, number>()
  const path = new Int32Array(elements.length)
  elements.forEach(({ tag }, place) => {
    const up = parent[place] as number
    // Paths are numbered, so that a deep page costs no more than its elements.
    const above = up < 0 ? 0 : (path[up] as number) + 1
    path[place] = numberOf(ids, above * elements.length + numberOf(tags, tag))
  })
  return ofBlock.map((place) => (place < 0 ? -1 : (path[place] as number)))
}

/** For each block the number of its nearest two elements with their class names, -1 where it stands in no element. */
export function namesOf({ elements, parent, ofBlock }: ElementTree): Int32Array {
  const names = new Map<string, number>()
  const kinds = new Map<string, number>()
  const ids = new Map<number, number>()
  const own = new Int32Array(elements.length)
  const near = new Int32Array(elements.length)
  elements.forEach((element, place) => {
    const key = `${element.tag}.${element.names}`
    let kind = names.get(key)
    if (kind === undefined) {
      // Digits number what is alike.
      kind = numberOf(kinds, key.slice(0, NAMES_WINDOW).replace(/\d+/g, ''))
      names.set(key, kind)
    }
    own[place] = kind
    const up = parent[place] as number
    near[place] = numberOf(ids, (up < 0 ? 0 : (own[up] as number) + 1) * elements.length + kind)
  })
  return ofBlock.map((place) => (place < 0 ? -1 : (near[place] as number)))
}

function numberOf<T>(numbers: Map<T, number>, key: T): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
