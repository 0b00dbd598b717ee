import type { ElementTree } from '../../lib/element-tree.js'
import type { Evidence } from '../../types/index.js'
import type { Cells } from '../cells.js'
import { log1p } from '../log.js'
import type { Column, FeatureGroup, PageView } from '../types.js'

/** Shares of the page's prose whose nearest holder is looked for. */
const HOLDER_SHARES = [0.3, 0.6, 0.85] as const
/** Levels above the block's own element whose mass is told. */
const LEVELS = [1, 2, 3] as const
const FACTS = 5
const HOLDER_FACTS = 3

/** What the subtree of each element holds. */
interface Masses {
  words: Float64Array
  prose: Float64Array
  links: Float64Array
  blocks: Float64Array
  /** Own prose, and half of what the children score: rises to the element that holds the article. */
  score: Float64Array
}

const LEVEL_COLUMNS = LEVELS.flatMap((level): Column[] => [
  { name: `mass${level}.prose`, meaning: `prose of the page in the element ${level} levels up`, unit: 'share' },
  { name: `mass${level}.words`, meaning: 'its words', unit: 'log' },
  { name: `mass${level}.links`, meaning: 'its words inside links', unit: 'share' },
  { name: `mass${level}.density`, meaning: 'its words that stand in prose', unit: 'share' },
  { name: `mass${level}.blocks`, meaning: 'its blocks', unit: 'log' },
])

const HOLDER_COLUMNS = HOLDER_SHARES.flatMap((share): Column[] => [
  {
    name: `holder${share}.levels`,
    meaning: `levels up to the nearest element with ${share} of the prose`,
    unit: 'levels',
  },
  { name: `holder${share}.branch`, meaning: "its prose that stands in the block's branch of it", unit: 'share' },
  { name: `holder${share}.density`, meaning: 'its words that stand in prose', unit: 'share' },
])

const S = LEVEL_COLUMNS.length + HOLDER_COLUMNS.length

/** How the page's words and prose are spread over the elements round a block. */
export const mass: FeatureGroup = {
  head: 'html',
  columns: [
    ...LEVEL_COLUMNS,
    ...HOLDER_COLUMNS,
    { name: 'score.own', meaning: "score of the block's element over the page's best", unit: 'share' },
    { name: 'score.parent', meaning: 'score of the element above over the best', unit: 'share' },
    {
      name: 'score.inside',
      meaning: 'levels up to the element with the best score; -1 where it stands outside',
      unit: 'levels',
    },
    {
      name: 'score.branch',
      meaning: "prose of the best element that stands in the block's branch; -1 outside",
      unit: 'share',
    },
  ],
  fill(view, cells) {
    const { tree } = view
    const masses = weigh(view, tree)
    const holders = HOLDER_SHARES.map((share) => nearestHolders(tree, masses, share * view.allProse))
    const best = bestElement(tree, masses)
    const inBest = nearest(tree, (place) => place === best)
    const bestScore = best < 0 ? 1 : Math.max(1e-9, masses.score[best] as number)
    for (let i = 0; i < view.blocks.length; i++) {
      const own = tree.ofBlock[i] as number
      let at = own
      for (let level = 0; level < LEVELS.length; level++) {
        if (at >= 0) at = tree.parent[at] as number
        putLevel(view, masses, at, i, level * FACTS, cells)
      }
      holders.forEach((holder, h) => {
        const base = LEVEL_COLUMNS.length + h * HOLDER_FACTS
        const { levels, branch, density } = branchOf(masses, holder, own)
        cells.put(i, base, levels)
        cells.put(i, base + 1, branch)
        cells.put(i, base + 2, density)
      })
      const above = own < 0 ? -1 : (tree.parent[own] as number)
      cells.put(i, S, own < 0 ? 0 : (masses.score[own] as number) / bestScore)
      cells.put(i, S + 1, above < 0 ? 0 : (masses.score[above] as number) / bestScore)
      const { levels, branch } = branchOf(masses, inBest, own)
      cells.put(i, S + 2, levels)
      cells.put(i, S + 3, branch)
    }
  },
}

function weigh(view: PageView, tree: ElementTree): Masses {
  const n = tree.elements.length
  const make = () => new Float64Array(n)
  const masses: Masses = { words: make(), prose: make(), links: make(), blocks: make(), score: make() }
  for (let i = 0; i < view.evidence.length; i++) {
    const item = view.evidence[i] as Evidence
    const place = tree.ofBlock[i] as number
    if (place < 0) continue
    add(masses.words, place, item.words)
    add(masses.prose, place, view.proseWords[i] as number)
    add(masses.links, place, item.words * item.linkShare)
    add(masses.blocks, place, 1)
    add(masses.score, place, view.proseWords[i] as number)
  }
  for (let place = n - 1; place >= 0; place--) {
    const up = tree.parent[place] as number
    if (up < 0) continue
    add(masses.words, up, masses.words[place] as number)
    add(masses.prose, up, masses.prose[place] as number)
    add(masses.links, up, masses.links[place] as number)
    add(masses.blocks, up, masses.blocks[place] as number)
    add(masses.score, up, (masses.score[place] as number) * (tree.elements[place]?.tag === 'p' ? 1 : 0.6))
  }
  return masses
}

function add(sums: Float64Array, place: number, value: number): void {
  sums[place] = (sums[place] as number) + value
}

function putLevel(view: PageView, masses: Masses, at: number, i: number, column: number, cells: Cells): void {
  const words = at < 0 ? view.allWords : (masses.words[at] as number)
  const prose = at < 0 ? view.allProse : (masses.prose[at] as number)
  cells.put(i, column, prose / Math.max(1, view.allProse))
  cells.put(i, column + 1, log1p(words))
  cells.put(i, column + 2, at < 0 ? 0 : (masses.links[at] as number) / Math.max(1, words))
  cells.put(i, column + 3, prose / Math.max(1, words))
  cells.put(i, column + 4, log1p(at < 0 ? view.blocks.length : (masses.blocks[at] as number)))
}

/** For each element the nearest one, itself or above, for which the test holds: its place, the levels, and the child on the way. */
interface Nearest {
  place: Int32Array
  levels: Int32Array
  child: Int32Array
}

function nearest(tree: ElementTree, test: (place: number) => boolean): Nearest {
  const n = tree.elements.length
  const found: Nearest = { place: new Int32Array(n), levels: new Int32Array(n), child: new Int32Array(n) }
  for (let at = 0; at < n; at++) {
    const up = tree.parent[at] as number
    const own = test(at)
    const above = up < 0 ? -1 : (found.place[up] as number)
    found.place[at] = own ? at : above
    found.levels[at] = own ? 0 : above < 0 ? -1 : (found.levels[up] as number) + 1
    found.child[at] = own || above < 0 || above === up ? at : (found.child[up] as number)
  }
  return found
}

function nearestHolders(tree: ElementTree, masses: Masses, least: number): Nearest {
  return nearest(tree, (place) => (masses.prose[place] as number) >= Math.max(1, least))
}

function branchOf(masses: Masses, holder: Nearest, own: number): { levels: number; branch: number; density: number } {
  const place = own < 0 ? -1 : (holder.place[own] as number)
  if (place < 0) return { levels: -1, branch: -1, density: -1 }
  const prose = masses.prose[place] as number
  const branch = place === own ? 1 : (masses.prose[holder.child[own] as number] as number) / Math.max(1, prose)
  return {
    levels: Math.min(30, holder.levels[own] as number),
    branch,
    density: prose / Math.max(1, masses.words[place] as number),
  }
}

function bestElement(tree: ElementTree, masses: Masses): number {
  let best = -1
  let most = 0
  for (let at = 0; at < tree.elements.length; at++) {
    const links = (masses.links[at] as number) / Math.max(1, masses.words[at] as number)
    const worth = (masses.score[at] as number) * (1 - links)
    if (worth > most) {
      most = worth
      best = at
    }
  }
  return best
}
