import type { Evidence, SourceBlock } from '../../types/index.js'
import { log1p } from '../log.js'
import { FAR, type FeatureGroup, type PageView } from '../types.js'

/** Longest line without an end that may head what follows, in words. */
const LINE_WORDS = 12

/** What stands over a block: the nearest heading, or in text the nearest line that may be one. */
export const headings: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'head.distance', meaning: 'blocks since the nearest heading; 60 for far or none', unit: 'blocks' },
    { name: 'head.words', meaning: 'words since then', unit: 'log' },
    { name: 'head.level', meaning: 'its level, 0 for none', unit: 'levels' },
    { name: 'head.label', meaning: 'it has a strong phrase: 2, any phrase: 1', unit: 'code' },
    { name: 'head.title', meaning: "its terms that stand in the title, -1 where it's none", unit: 'share' },
    { name: 'head.length', meaning: 'its length in words', unit: 'log' },
    { name: 'head.next', meaning: 'blocks until the next heading; 60 for far or none', unit: 'blocks' },
    { name: 'head.section', meaning: 'words of prose between this heading and the next', unit: 'log' },
    { name: 'head.count', meaning: 'headings before', unit: 'log' },
  ],
  fill(view, cells) {
    const n = view.blocks.length
    const isHeading = new Uint8Array(n)
    view.blocks.forEach((block, i) => {
      if (headsWhatFollows(view, block, i)) isHeading[i] = 1
    })
    const section = sectionWords(view, isHeading)
    let at = -1
    let words = 0
    let count = 0
    let facts: readonly number[] = NONE
    for (let i = 0; i < n; i++) {
      cells.put(i, 0, at < 0 ? FAR : Math.min(FAR, i - at))
      cells.put(i, 1, log1p(words))
      for (let k = 0; k < facts.length; k++) cells.put(i, 2 + k, facts[k] as number)
      cells.put(i, 7, log1p(section[i] as number))
      cells.put(i, 8, log1p(count))
      words += view.words[i] as number
      if (isHeading[i] === 1) {
        at = i
        facts = factsOf(view, at)
        words = 0
        count++
      }
    }
    let until = FAR
    for (let i = n - 1; i >= 0; i--) {
      cells.put(i, 6, until)
      until = isHeading[i] === 1 ? 1 : Math.min(FAR, until + 1)
    }
  },
}

const NONE = [0, 0, -1, 0]

function headsWhatFollows({ page, prose, evidence }: PageView, block: SourceBlock, i: number): boolean {
  if (page.format !== 'text') return block.kind === 'heading'
  const { words, endsSentence, shape } = evidence[i] as Evidence
  return !endsSentence && shape === null && words > 0 && words <= LINE_WORDS && prose[i + 1] === 1
}

function factsOf({ blocks, evidence, vocabulary, inTitle }: PageView, at: number): number[] {
  const { labels, words } = evidence[at] as Evidence
  const own = vocabulary.ofBlock[at] as Int32Array
  const strong = labels.some(({ group }) => group.place !== 'within' && group.weak !== true)
  return [
    blocks[at]?.level ?? 0,
    strong ? 2 : labels.length > 0 ? 1 : 0,
    own.reduce((sum, term) => sum + (inTitle[term] as number), 0) / Math.max(1, own.length),
    log1p(words),
  ]
}

function sectionWords({ proseWords }: PageView, isHeading: Uint8Array): Float64Array {
  const sums = new Float64Array(proseWords.length)
  for (let start = 0; start < sums.length; ) {
    let end = start + 1
    let sum = proseWords[start] as number
    while (end < sums.length && isHeading[end] === 0) sum += proseWords[end++] as number
    sums.fill(sum, start, end)
    start = end
  }
  return sums
}
