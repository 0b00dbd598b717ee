import type { ElementEvidence, SourceBlock } from '../../types/index.js'
import type { ElementTree } from '../element-tree.js'
import type { Column, FeatureGroup, PageView } from '../types.js'

const SIGNATURES = ['path', 'names'] as const
const FACTS = 5

const COLUMNS = SIGNATURES.flatMap((name): Column[] => {
  const same = name === 'path' ? 'the same path of tags' : 'the same nearest elements and class names'
  return [
    { name: `${name}.blocks`, meaning: `blocks with ${same}`, unit: 'log' },
    { name: `${name}.words`, meaning: `words of the page with ${same}`, unit: 'share' },
    { name: `${name}.prose`, meaning: `prose of the page with ${same}`, unit: 'share' },
    { name: `${name}.length`, meaning: `mean words of the blocks with ${same}`, unit: 'log' },
    { name: `${name}.links`, meaning: `words inside links with ${same}`, unit: 'share' },
  ]
})

/** How often the page repeats the elements round a block, and what stands in them. */
export const paths: FeatureGroup = {
  head: 'html',
  columns: COLUMNS,
  fill(view, put) {
    const { tree } = view
    const path = pathIdsOf(view.blocks, tree)
    const names = nameIdsOf(view.blocks)
    putSignature(view, path, 0, put)
    putSignature(view, names, FACTS, put)
  },
}

/** For each block the number of its path of tags from the root. */
export function pathIdsOf(blocks: readonly SourceBlock[], tree: ElementTree): Int32Array {
  const ids = new Map<string, number>()
  const pathOf = new Int32Array(tree.elements.length)
  tree.elements.forEach((element, place) => {
    const up = tree.parent[place] as number
    // Paths are numbered, so that a deep page costs no more than its elements.
    pathOf[place] = numbered(ids, `${up < 0 ? '' : pathOf[up]}>${element.tag}`)
  })
  return Int32Array.from(blocks, (_, i) => pathOf[tree.ofBlock[i] as number] ?? -1)
}

function numbered(ids: Map<string, number>, key: string): number {
  const known = ids.get(key)
  if (known !== undefined) return known
  ids.set(key, ids.size)
  return ids.size - 1
}

/** For each block the number of its nearest two elements with their class names. */
export function nameIdsOf(blocks: readonly SourceBlock[]): Int32Array {
  const ids = new Map<string, number>()
  const known = new Map<ElementEvidence | null, number>()
  return Int32Array.from(blocks, ({ element }) => {
    let id = known.get(element)
    if (id === undefined) {
      id = numbered(ids, nearNames(element))
      known.set(element, id)
    }
    return id
  })
}

/** The nearest two elements with their class names; digits are dropped, for they number what is alike. */
function nearNames(element: ElementEvidence | null): string {
  if (element === null) return ''
  const own = `${element.tag}.${element.names}`
  const above = element.parent === null ? '' : `${element.parent.tag}.${element.parent.names}`
  return `${above}>${own}`.slice(0, 300).replace(/\d+/g, '')
}

interface Sums {
  blocks: number
  words: number
  prose: number
  links: number
}

function putSignature(
  view: PageView,
  signatures: Int32Array,
  base: number,
  put: (block: number, column: number, value: number) => void,
): void {
  const sums = new Map<number, Sums>()
  for (let i = 0; i < signatures.length; i++) {
    const signature = signatures[i] as number
    const sum = sums.get(signature) ?? { blocks: 0, words: 0, prose: 0, links: 0 }
    const words = view.words[i] as number
    sum.blocks++
    sum.words += words
    sum.prose += view.proseWords[i] as number
    sum.links += words * (view.evidence[i]?.linkShare ?? 0)
    sums.set(signature, sum)
  }
  for (let i = 0; i < signatures.length; i++) {
    const { blocks, words, prose, links } = sums.get(signatures[i] as number) as Sums
    put(i, base, Math.log1p(blocks))
    put(i, base + 1, words / Math.max(1, view.allWords))
    put(i, base + 2, prose / Math.max(1, view.allProse))
    put(i, base + 3, Math.log1p(words / blocks))
    put(i, base + 4, links / Math.max(1, words))
  }
}
