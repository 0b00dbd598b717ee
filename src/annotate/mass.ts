import { PROSE } from '../data/weights.js'
import type { ElementTree } from '../lib/element-tree.js'
import type { Evidence } from '../types/index.js'

/** For each element of the tree the share of the page's sentences, in words, that it holds. */
export function proseShares(
  { elements, parent, ofBlock }: ElementTree,
  measured: readonly Pick<Evidence, 'words' | 'endsSentence'>[],
): Float64Array {
  const held = new Float64Array(elements.length)
  let all = 0
  measured.forEach(({ words, endsSentence }, i) => {
    const place = ofBlock[i] as number
    if (place < 0 || !endsSentence || words < PROSE.words) return
    all += words
    held[place] = (held[place] as number) + words
  })
  for (let place = held.length - 1; place >= 0; place--) {
    const up = parent[place] as number
    if (up >= 0) held[up] = (held[up] as number) + (held[place] as number)
  }
  return held.map((words) => words / Math.max(1, all))
}
