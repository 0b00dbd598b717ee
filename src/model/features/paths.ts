import type { Cells } from '../cells.js'
import { log1p } from '../log.js'
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
  fill(view, cells) {
    putSignature(view, view.paths, 0, cells)
    putSignature(view, view.names, FACTS, cells)
  },
}

function putSignature(
  { words, proseWords, evidence, allWords, allProse }: PageView,
  ids: Int32Array,
  base: number,
  cells: Cells,
): void {
  const size = ids.reduce((most, id) => Math.max(most, id), -1) + 2
  // Blocks outside all elements have number -1: they are counted together in the last place.
  const placeOf = (i: number): number => ((ids[i] as number) < 0 ? size - 1 : (ids[i] as number))
  const sums = {
    blocks: new Float64Array(size),
    words: new Float64Array(size),
    prose: new Float64Array(size),
    links: new Float64Array(size),
  }
  for (let i = 0; i < ids.length; i++) {
    const place = placeOf(i)
    const own = words[i] as number
    sums.blocks[place] = (sums.blocks[place] as number) + 1
    sums.words[place] = (sums.words[place] as number) + own
    sums.prose[place] = (sums.prose[place] as number) + (proseWords[i] as number)
    sums.links[place] = (sums.links[place] as number) + own * (evidence[i]?.linkShare ?? 0)
  }
  for (let i = 0; i < ids.length; i++) {
    const place = placeOf(i)
    const held = sums.words[place] as number
    cells.put(i, base, log1p(sums.blocks[place] as number))
    cells.put(i, base + 1, held / Math.max(1, allWords))
    cells.put(i, base + 2, (sums.prose[place] as number) / Math.max(1, allProse))
    cells.put(i, base + 3, log1p(held / (sums.blocks[place] as number)))
    cells.put(i, base + 4, (sums.links[place] as number) / Math.max(1, held))
  }
}
