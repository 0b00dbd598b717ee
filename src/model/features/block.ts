import type { BlockKind } from '../../types/index.js'
import type { FeatureGroup } from '../types.js'

const KINDS: Readonly<Record<BlockKind, number>> = {
  paragraph: 0,
  heading: 1,
  'list-item': 2,
  quote: 3,
  code: 4,
  'table-row': 5,
  caption: 6,
}

/** What the reader and the annotations say of a block by itself. */
export const block: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'block.kind', meaning: 'kind, in the order of the type', unit: 'code' },
    { name: 'block.level', meaning: 'level of a heading or list item', unit: 'levels' },
    { name: 'block.repeat', meaning: 'an equal block stands before', unit: 'flag' },
    { name: 'block.copies', meaning: 'equal blocks on the page', unit: 'blocks' },
  ],
  fill({ blocks, evidence }, cells) {
    const copies = new Int32Array(evidence.length)
    evidence.forEach(({ repeatOf }, i) => {
      copies[repeatOf ?? i] = (copies[repeatOf ?? i] as number) + 1
    })
    evidence.forEach((item, i) => {
      const source = blocks[i]
      cells.put(i, 0, KINDS[source?.kind ?? 'paragraph'])
      cells.put(i, 1, source?.level ?? 0)
      cells.put(i, 2, item.repeatOf === null ? 0 : 1)
      cells.put(i, 3, Math.min(20, copies[item.repeatOf ?? i] as number))
    })
  },
}

/** Links and Readability's answer, which only HTML has. */
export const htmlBlock: FeatureGroup = {
  head: 'html',
  columns: [
    { name: 'html.linkShare', meaning: 'text inside links', unit: 'share' },
    {
      name: 'html.opinion',
      meaning: "whether Readability has the block in its answer; -1 where it wasn't asked",
      unit: 'code',
    },
    {
      name: 'html.opinionNear',
      meaning: 'Readability has how many of the block and its four neighbours; -1 as above',
      unit: 'code',
    },
  ],
  fill({ evidence }, cells) {
    evidence.forEach((item, i) => {
      cells.put(i, 0, item.linkShare)
      cells.put(i, 1, item.secondOpinion === null ? -1 : item.secondOpinion ? 1 : 0)
      let near = 0
      for (let j = Math.max(0, i - 2); j <= i + 2; j++) if (evidence[j]?.secondOpinion === true) near++
      cells.put(i, 2, item.secondOpinion === null ? -1 : near)
    })
  },
}
