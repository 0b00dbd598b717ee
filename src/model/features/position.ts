import { log1p } from '../log.js'
import { FAR, type FeatureGroup } from '../types.js'

/** Where a block stands on the page. */
export const position: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'place.index', meaning: 'index over the number of blocks', unit: 'share' },
    { name: 'place.words', meaning: 'words of the page that stand before', unit: 'share' },
    { name: 'place.prose', meaning: 'prose of the page that stands before', unit: 'share' },
    { name: 'place.fromStart', meaning: 'blocks before', unit: 'log' },
    { name: 'place.fromEnd', meaning: 'blocks behind', unit: 'log' },
    {
      name: 'place.fromTitle',
      meaning: 'blocks behind the title, negative before it; -99 where there is none',
      unit: 'blocks',
    },
    {
      name: 'place.wordsFromTitle',
      meaning: 'words since the title, -1 before it or where there is none',
      unit: 'log',
    },
    { name: 'place.fromFirstProse', meaning: 'blocks behind the first prose, negative before it', unit: 'blocks' },
    { name: 'place.fromLastProse', meaning: 'blocks behind the last prose, negative before it', unit: 'blocks' },
    { name: 'place.wordsLeft', meaning: 'prose of the page that stands behind', unit: 'log' },
  ],
  fill(view, cells) {
    const n = view.blocks.length
    const first = view.prose.indexOf(1)
    const last = view.prose.lastIndexOf(1)
    let words = 0
    let prose = 0
    let sinceTitle = -1
    for (let i = 0; i < n; i++) {
      if (i === view.titleBlock) sinceTitle = 0
      cells.put(i, 0, i / n)
      cells.put(i, 1, words / Math.max(1, view.allWords))
      cells.put(i, 2, prose / Math.max(1, view.allProse))
      cells.put(i, 3, log1p(i))
      cells.put(i, 4, log1p(n - 1 - i))
      cells.put(i, 5, view.titleBlock < 0 ? -99 : clip(i - view.titleBlock))
      cells.put(i, 6, sinceTitle < 0 ? -1 : log1p(sinceTitle))
      cells.put(i, 7, first < 0 ? 0 : clip(i - first))
      cells.put(i, 8, last < 0 ? 0 : clip(i - last))
      words += view.words[i] as number
      prose += view.proseWords[i] as number
      cells.put(i, 9, log1p(view.allProse - prose))
      if (sinceTitle >= 0) sinceTitle += view.words[i] as number
    }
  },
}

/** What the page is like as a whole. */
export const whole: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'page.blocks', meaning: 'blocks', unit: 'log' },
    { name: 'page.words', meaning: 'words', unit: 'log' },
    { name: 'page.prose', meaning: 'words that stand in prose', unit: 'log' },
    { name: 'page.proseShare', meaning: 'words that stand in prose', unit: 'share' },
    { name: 'page.longest', meaning: 'words of the longest block of prose', unit: 'log' },
    { name: 'page.links', meaning: 'mean share of links over the words', unit: 'share' },
    { name: 'page.headings', meaning: 'headings among the blocks', unit: 'share' },
    { name: 'page.labels', meaning: 'blocks with a phrase label', unit: 'share' },
  ],
  fill(view, cells) {
    const n = view.blocks.length
    let longest = 0
    let links = 0
    let headings = 0
    let labelled = 0
    view.evidence.forEach((item, i) => {
      longest = Math.max(longest, view.proseWords[i] as number)
      links += item.linkShare * item.words
      if (view.blocks[i]?.kind === 'heading') headings++
      if (item.labels.length > 0) labelled++
    })
    const values = [
      log1p(n),
      log1p(view.allWords),
      log1p(view.allProse),
      view.allProse / Math.max(1, view.allWords),
      log1p(longest),
      links / Math.max(1, view.allWords),
      headings / Math.max(1, n),
      labelled / Math.max(1, n),
    ]
    values.forEach((value, k) => {
      cells.putAll(k, value)
    })
  },
}

function clip(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance))
}
