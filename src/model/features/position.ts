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
  fill(view, put) {
    const n = view.blocks.length
    const first = view.prose.indexOf(1)
    const last = view.prose.lastIndexOf(1)
    let words = 0
    let prose = 0
    let sinceTitle = -1
    for (let i = 0; i < n; i++) {
      if (i === view.titleBlock) sinceTitle = 0
      put(i, 0, i / n)
      put(i, 1, words / Math.max(1, view.allWords))
      put(i, 2, prose / Math.max(1, view.allProse))
      put(i, 3, Math.log1p(i))
      put(i, 4, Math.log1p(n - 1 - i))
      put(i, 5, view.titleBlock < 0 ? -99 : clip(i - view.titleBlock))
      put(i, 6, sinceTitle < 0 ? -1 : Math.log1p(sinceTitle))
      put(i, 7, first < 0 ? 0 : clip(i - first))
      put(i, 8, last < 0 ? 0 : clip(i - last))
      words += view.words[i] as number
      prose += view.proseWords[i] as number
      put(i, 9, Math.log1p(view.allProse - prose))
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
  fill(view, put) {
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
      Math.log1p(n),
      Math.log1p(view.allWords),
      Math.log1p(view.allProse),
      view.allProse / Math.max(1, view.allWords),
      Math.log1p(longest),
      links / Math.max(1, view.allWords),
      headings / Math.max(1, n),
      labelled / Math.max(1, n),
    ]
    for (let i = 0; i < n; i++) for (let k = 0; k < values.length; k++) put(i, k, values[k] as number)
  },
}

function clip(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance))
}
