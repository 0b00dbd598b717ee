import type { ElementEvidence } from '../../types/index.js'
import type { Column, FeatureGroup, LogOdds } from '../types.js'

/** Tokens of a block that are looked up. */
const WINDOW = 150
/** Words of a line that is looked up as a whole. */
const LINE = 4
const NAME_TOKEN = /[a-z]{2,}/g
/** Longest class attribute that is read, in UTF-16 units. */
const NAMES_WINDOW = 300

/** Tokens of `class` and `id`: runs of letters, each once. */
export function nameTokens({ names }: ElementEvidence): Set<string> {
  return new Set(names.slice(0, NAMES_WINDOW).match(NAME_TOKEN) ?? [])
}

/** Whether an element stands for the whole page: its class names tell kinds of pages, not parts of one. */
export function isPageWide({ tag }: ElementEvidence): boolean {
  return tag === 'html' || tag === 'body'
}

/** Tokens of a page-wide element, told apart from those of parts. */
export function pageTokens(element: ElementEvidence): Set<string> {
  return new Set([...nameTokens(element)].map((token) => `^${token}`))
}

/** Words of a block that are looked up: each once, and a short line as a whole. */
export function wordTokens(tokens: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (let i = 0; i < Math.min(tokens.length, WINDOW); i++) words.add(tokens[i] as string)
  words.add(lineOf(tokens))
  return words
}

/** A line of up to four words as one token, told apart from words; longer lines share one. */
function lineOf(tokens: readonly string[]): string {
  return tokens.length <= LINE ? `=${tokens.join('_')}` : '='
}

const NAME_COLUMNS: readonly Column[] = [
  {
    name: 'names.own',
    meaning: 'summed log-odds of the class names of the two nearest elements with a known one',
    unit: 'odds',
  },
  { name: 'names.least', meaning: 'lowest log-odds of an element round the block', unit: 'odds' },
  { name: 'names.most', meaning: 'highest log-odds of an element round the block', unit: 'odds' },
  {
    name: 'names.sum',
    meaning: 'summed log-odds of the elements, each outer one counting for .8 of the inner',
    unit: 'odds',
  },
  { name: 'names.page', meaning: 'summed log-odds of the class names of the page as a whole', unit: 'odds' },
]

/** What class names usually hold, as learnt from other sites. */
export const nameOdds: FeatureGroup = {
  head: 'html',
  columns: NAME_COLUMNS,
  fill({ blocks, tables, tree }, cells) {
    const n = tree.elements.length
    const near = new Float64Array(n)
    const least = new Float64Array(n)
    const most = new Float64Array(n)
    const sum = new Float64Array(n)
    let whole = 0
    // Elements of a list have equal names: each text is looked up once.
    const known = new Map<string, number | null>()
    const oddsOf = (element: ElementEvidence): number | null => {
      if (element.names === '') return null
      let odds = known.get(element.names)
      if (odds === undefined) {
        odds = meanNameOdds(element.names, tables.names)
        known.set(element.names, odds)
      }
      return odds
    }
    tree.elements.forEach((element, at) => {
      const up = tree.parent[at] as number
      const pageWide = isPageWide(element)
      if (pageWide) whole += meanOdds(pageTokens(element), tables.names) ?? 0
      const own = pageWide ? null : oddsOf(element)
      near[at] = own === null ? (up < 0 ? 0 : (near[up] as number)) : own + (up < 0 ? 0 : 0.5 * (near[up] as number))
      least[at] = Math.min(own ?? 0, up < 0 ? 0 : (least[up] as number))
      most[at] = Math.max(own ?? 0, up < 0 ? 0 : (most[up] as number))
      sum[at] = (own ?? 0) + (up < 0 ? 0 : 0.8 * (sum[up] as number))
    })
    for (let i = 0; i < blocks.length; i++) {
      const at = tree.ofBlock[i] as number
      cells.put(i, 0, near[at] ?? 0)
      cells.put(i, 1, least[at] ?? 0)
      cells.put(i, 2, most[at] ?? 0)
      cells.put(i, 3, sum[at] ?? 0)
      cells.put(i, 4, whole)
    }
  },
}

/** As `meanOdds` of `nameTokens`, without a set of them: few are known. */
function meanNameOdds(names: string, odds: LogOdds): number | null {
  const found: string[] = []
  let sum = 0
  const end = Math.min(names.length, NAMES_WINDOW)
  for (let at = 0, start = 0; at <= end; at++) {
    const unit = at < end ? names.charCodeAt(at) : 0
    if (unit >= 0x61 && unit <= 0x7a) continue
    if (at - start >= 2) {
      const token = names.slice(start, at)
      const value = odds.get(token)
      if (value !== undefined && !found.includes(token)) {
        found.push(token)
        sum += value
      }
    }
    start = at + 1
  }
  return found.length === 0 ? null : sum / found.length
}

/** Mean log-odds of the known tokens; null where none is known. */
function meanOdds(tokens: ReadonlySet<string>, odds: LogOdds): number | null {
  let sum = 0
  let known = 0
  for (const token of tokens) {
    const value = odds.get(token)
    if (value === undefined) continue
    sum += value
    known++
  }
  return known === 0 ? null : sum / known
}

/** What words usually stand in, as learnt from other sites. */
export const wordOdds: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'odds.mean', meaning: 'mean log-odds of the known words', unit: 'odds' },
    { name: 'odds.least', meaning: 'lowest log-odds of a word', unit: 'odds' },
    { name: 'odds.most', meaning: 'highest log-odds of a word', unit: 'odds' },
    { name: 'odds.known', meaning: 'words that are known', unit: 'share' },
    { name: 'odds.first', meaning: 'log-odds of the first word', unit: 'odds' },
  ],
  fill({ evidence, tables, vocabulary }, cells) {
    const odds = Float64Array.from(vocabulary.tokens, (token) => tables.words.get(token) ?? Number.NaN)
    const longLine = tables.words.get('=') ?? Number.NaN
    const lastSeen = new Int32Array(odds.length).fill(-1)
    evidence.forEach(({ tokens, ids }, i) => {
      const line = tokens.length > LINE ? longLine : (tables.words.get(lineOf(tokens)) ?? Number.NaN)
      let sum = 0
      let known = 0
      let least = 0
      let most = 0
      let distinct = 1
      const end = Math.min(ids.length, WINDOW)
      // The line as a whole comes behind its words.
      for (let t = 0; t <= end; t++) {
        let value = line
        if (t < end) {
          const id = ids[t] as number
          if (lastSeen[id] === i) continue
          lastSeen[id] = i
          distinct++
          value = odds[id] as number
        }
        if (Number.isNaN(value)) continue
        known++
        sum += value
        if (value < least) least = value
        if (value > most) most = value
      }
      cells.put(i, 0, known === 0 ? 0 : sum / known)
      cells.put(i, 1, least)
      cells.put(i, 2, most)
      cells.put(i, 3, known / distinct)
      cells.put(i, 4, ids.length === 0 ? 0 : odds[ids[0] as number] || 0)
    })
  },
}
