import { PAGE_KINDS } from '../../data/page-kinds.js'
import { MICRODATA, PAGE_CLASSES } from '../../data/verdict-signs.js'
import { treeOf } from '../../lib/element-tree.js'
import type { ElementEvidence, SourceBlock } from '../../types/index.js'

/** What an element, or one round it, says: a bit for each kind of page, and one for the tag `<article>`. */
export const ARTICLE_TAG = 1 << PAGE_KINDS.length
const BY_NAME = new Map<string, number>()
PAGE_KINDS.forEach((kind, k) => {
  for (const name of PAGE_CLASSES[kind]) BY_NAME.set(name, (BY_NAME.get(name) ?? 0) | (1 << k))
})
/** `<html>` and `<body>` name the template; below them a class tells what is inside. */
const ROOTS = new Set(['html', 'body'])
const MICRODATA_NAMES: ReadonlySet<string> = new Set(MICRODATA)

/** What the elements round the blocks of a page say. */
export interface Elements {
  /** `<article>` elements. */
  articles: number
  /** Bits of `<html>` and `<body>`. */
  root: number
  /** Bits of the elements round a block, roots aside. */
  round(block: number): number
  /** Those of MICRODATA that stand on the page. */
  microdata: ReadonlySet<string>
}

/** Reads each element once. */
export function readElements(blocks: readonly SourceBlock[]): Elements {
  const tree = treeOf(blocks)
  const bits = new Uint8Array(tree.elements.length)
  const known = new Map<string, number>()
  const microdata = new Set<string>()
  let articles = 0
  let root = 0
  for (let place = 0; place < bits.length; place++) {
    const { tag, names, itemprop } = tree.elements[place] as ElementEvidence
    let own = names === '' ? 0 : known.get(names)
    if (own === undefined) {
      own = bitsOf(names)
      known.set(names, own)
    }
    if (itemprop !== '' && MICRODATA_NAMES.has(itemprop)) microdata.add(itemprop)
    const above = bits[tree.parent[place] as number] ?? 0
    if (tag === 'article') {
      articles++
      own |= ARTICLE_TAG
    }
    if (ROOTS.has(tag)) root |= own
    bits[place] = ROOTS.has(tag) ? above : above | own
  }
  return { articles, root, round: (block) => bits[tree.ofBlock[block] as number] ?? 0, microdata }
}

function bitsOf(names: string): number {
  let bits = 0
  for (const name of names.split(' ')) bits |= BY_NAME.get(name) ?? 0
  return bits
}
