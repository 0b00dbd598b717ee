import type { ElementTree } from '../lib/element-tree.js'

/** Longest class attribute that tells elements apart, in UTF-16 units. */
const NAMES_WINDOW = 150
const DIGIT = /\d/
const DIGITS = /\d+/g

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
  const byTag = new Map<string, Map<string, number>>()
  const kinds = new Map<string, number>()
  const ids = new Map<number, number>()
  const own = new Int32Array(elements.length)
  const near = new Int32Array(elements.length)
  elements.forEach((element, place) => {
    let known = byTag.get(element.tag)
    if (known === undefined) {
      known = new Map<string, number>()
      byTag.set(element.tag, known)
    }
    let kind = known.get(element.names)
    if (kind === undefined) {
      const text = `${element.tag}.${element.names}`.slice(0, NAMES_WINDOW)
      // Digits number what is alike.
      kind = numberOf(kinds, DIGIT.test(text) ? text.replace(DIGITS, '') : text)
      known.set(element.names, kind)
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
