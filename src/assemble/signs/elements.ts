import { PAGE_KINDS } from '../../data/page-kinds.js'
import { MICRODATA, PAGE_CLASSES } from '../../data/verdict-signs.js'
import type { ElementEvidence, SourceBlock } from '../../types/index.js'

/** What an element, or one round it, says: a bit for each kind of page, and one for the tag `<article>`. */
export const ARTICLE_TAG = 1 << PAGE_KINDS.length
const BY_NAME = new Map<string, number>()
PAGE_KINDS.forEach((kind, k) => {
  for (const name of PAGE_CLASSES[kind]) BY_NAME.set(name, (BY_NAME.get(name) ?? 0) | (1 << k))
})
/** `<html>` and `<body>` name the template; below them a class tells what is inside. */
const ROOTS = new Set(['html', 'body'])

/** What the elements round the blocks of a page say. */
export interface Elements {
  /** `<article>` elements. */
  articles: number
  /** Bits of `<html>` and `<body>`. */
  root: number
  /** For each element the bits of it and those round it, roots aside. */
  bits: ReadonlyMap<ElementEvidence, number>
  /** Those of MICRODATA that stand on the page. */
  microdata: ReadonlySet<string>
}

/** Reads each element once. */
export function readElements(blocks: readonly SourceBlock[]): Elements {
  const bits = new Map<ElementEvidence, number>()
  const microdata = new Set<string>()
  let articles = 0
  let root = 0
  for (const { element } of blocks) {
    const fresh: ElementEvidence[] = []
    let at = element
    for (; at !== null && !bits.has(at); at = at.parent) fresh.push(at)
    let above = at === null ? 0 : (bits.get(at) ?? 0)
    for (const each of fresh.reverse()) {
      const own = bitsOf(each.names)
      if (each.tag === 'article') articles++
      for (const name of MICRODATA) if (each.itemprop === name) microdata.add(name)
      if (ROOTS.has(each.tag)) root |= own
      else above |= each.tag === 'article' ? own | ARTICLE_TAG : own
      bits.set(each, above)
    }
  }
  return { articles, root, bits, microdata }
}

function bitsOf(names: string): number {
  if (names === '') return 0
  return names.split(' ').reduce((bits, name) => bits | (BY_NAME.get(name) ?? 0), 0)
}
