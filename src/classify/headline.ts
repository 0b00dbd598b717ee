import { RULES } from '../data/weights.js'
import { isTrail, writesNoFullStop } from '../lib/sentences.js'
import { isSiteName, siteNamesOf } from '../lib/site-names.js'
import type { Evidence, Page, PhraseGroup, SourceBlock } from '../types/index.js'
import { isSignature } from './signature.js'
import { type StatedTitle, statedTitles } from './stated-titles.js'

/** The headline: as text, as a normalised key, and the block where it stands first (-1 where in none). */
export interface Headline {
  text: string
  key: string
  block: number
}

/**
 * Finds the headline. What the page says of itself (JSON-LD, `og:title`, `<title>`) is matched against its blocks;
 * otherwise it is the last fit line above the first prose, or one that is repeated.
 */
export function findHeadline(page: Page, evidence: readonly Evidence[], prose: readonly boolean[]): Headline | null {
  const stated = statedTitles(page)
  const matched = matchStated(page, evidence, prose, stated)
  // A page that does not show its text need not show its headline.
  if (matched === null && page.blocks.at(-1)?.stated === true) return bareTitle(stated)
  if (stated.length === 0) return matched ?? fromBlocks(page, evidence, prose)
  return matched ?? firstHeading(page, evidence, prose) ?? bareTitle(stated)
}

/** How well a block fits what is stated; the reasons are apart by more than what the kind of a block adds. */
const FIT = { whole: 10, part: 6, alike: 1 } as const

/** A block that is a stated title or a part of one set off by a separator, or a heading that shares most of its words. */
function matchStated(
  page: Page,
  evidence: readonly Evidence[],
  prose: readonly boolean[],
  titles: readonly StatedTitle[],
): Headline | null {
  if (titles.length === 0) return null
  const whole = new Set(titles.flatMap(({ key, keys }) => [key, ...keys.slice(0, 1)]))
  const parts = new Set(titles.flatMap(({ keys }) => keys))
  const wanted = titles.map(({ key }) => new Set(key.split(' ')))
  const nearTop = nthProse(prose, RULES.likeTitle.proseAbove)
  const only = onlyFirstHeading(page)
  let best: Headline | null = null
  let bestRank = 0
  page.blocks.forEach((block, i) => {
    const { key, words, tokens } = evidence[i] as Evidence
    if (words < RULES.headlineWords.least || words > RULES.headlineWords.most) return
    const isHeading = block.kind === 'heading'
    const isPart = parts.has(key) || (i === only && isEndOf(key, titles))
    let fit: number = whole.has(key) ? FIT.whole : words >= 3 && isPart ? FIT.part : 0
    if (fit === 0 && isHeading && (i < nearTop || i === only))
      fit = likeness(tokens, wanted, block.level === 1 ? RULES.likeTitle.first : RULES.likeTitle.other)
    if (fit === 0) return
    const rank = fit + (isHeading ? (block.level === 1 ? 3 : 2) : 1)
    if (rank > bestRank) {
      best = { text: block.text, key, block: i }
      bestRank = rank
    }
  })
  return best
}

/** Whether a key begins or ends a stated title: of the page's first heading it may be the shorter part. */
function isEndOf(key: string, titles: readonly StatedTitle[]): boolean {
  return titles.some(({ keys: [title = ''] }) => title.startsWith(`${key} `) || title.endsWith(` ${key}`))
}

/** How much of a stated title a heading has, as a fit; 0 under the least share. */
function likeness(tokens: readonly string[], titles: readonly ReadonlySet<string>[], least: number): number {
  const own = new Set(tokens)
  let most = 0
  for (const title of titles) {
    let shared = 0
    for (const token of own) if (title.has(token)) shared++
    most = Math.max(most, shared / Math.max(own.size, title.size))
  }
  return most < least ? 0 : FIT.alike + most * 2
}

/** Index of the page's only heading of the first level, -1 where it has none or several. */
function onlyFirstHeading(page: Page): number {
  const isFirst = ({ kind, level }: SourceBlock): boolean => kind === 'heading' && level === 1
  const at = page.blocks.findIndex(isFirst)
  return at === page.blocks.findLastIndex(isFirst) ? at : -1
}

/** Index of the n-th block of prose, or the end. */
function nthProse(prose: readonly boolean[], n: number): number {
  let met = 0
  const at = prose.findIndex((is) => is && ++met === n)
  return at < 0 ? prose.length : at
}

/** The first heading of the first level above the text, unless it is the name of the site or its mark. */
function firstHeading(page: Page, evidence: readonly Evidence[], prose: readonly boolean[]): Headline | null {
  const names = siteNamesOf(page)
  const nearTop = nthProse(prose, RULES.likeTitle.proseAbove)
  const { least } = RULES.headlineWords
  const { most } = RULES.headlineUsual
  const found = page.blocks.find(({ kind, level, text }, i) => {
    const { words, labels } = evidence[i] as Evidence
    const isUsual = words >= least && words <= most && labels.length === 0
    return kind === 'heading' && level === 1 && i < nearTop && isUsual && !isSiteName(text, names)
  })
  return found === undefined
    ? null
    : { text: found.text, key: (evidence[found.index] as Evidence).key, block: found.index }
}

function fromBlocks(page: Page, evidence: readonly Evidence[], prose: readonly boolean[]): Headline | null {
  // A question, or a line of a script without full stops, reads as prose; above a name or a day it is a headline.
  const isText = (item: Evidence, i: number): boolean =>
    prose[i] === true &&
    endsAsProse(page, item, i) &&
    item.labels.length === 0 &&
    !isSigned(evidence[i + 1]) &&
    (item.endsSentence || !isFurniture(evidence[i + 1]))
  const firstProse = evidence.findIndex(isText)
  if (page.blocks.length < 2) return null
  // Without a sentence on the page only its first lines can be the headline; the rest may be the text.
  const reach = firstProse < 0 ? Math.min(page.blocks.length, RULES.headlineLines) : firstProse
  let best: Headline | null = null
  let bestRank = 0
  for (let i = Math.max(0, reach - RULES.headlineReach); i < reach; i++) {
    const rank = rankLine(page, evidence, i)
    if (rank > 0 && rank >= bestRank) {
      const { text } = page.blocks[i] as Page['blocks'][number]
      best = { text, key: (evidence[i] as Evidence).key, block: i }
      bestRank = rank
    }
  }
  return best === null ? null : firstOccurrence(evidence, best)
}

/** Whether a block ends as a sentence; Thai and Lao write no full stop. */
function endsAsProse(page: Page, { endsSentence }: Evidence, i: number): boolean {
  return endsSentence || writesNoFullStop(page.blocks[i]?.text ?? '')
}

/** How likely a line above the prose is the headline; 0 for never. */
function rankLine(page: Page, evidence: readonly Evidence[], i: number): number {
  const block = page.blocks[i] as Page['blocks'][number]
  const { words, tokens, labels, shape, dateline, endsSentence, key } = evidence[i] as Evidence
  const { least, most } = RULES.headlineWords
  const signed = isSigned(evidence[i + 1]) || (isSignature(page, evidence, i + 1) && isSigned(evidence[i + 2]))
  if (words < least || words > most || shape !== null || dateline !== null) return 0
  if (isTrail(block.text)) return 0
  // A headline may speak of cookies; above a name or a day it is one all the same.
  const mayBeSaid = (group: PhraseGroup): boolean => group.weak === true || (group.place === 'within' && signed)
  if (!labels.every(({ group }) => mayBeSaid(group))) return 0
  // A weak label leaves a line in the race, behind any line without one.
  if (labels.length > 0 || isSignature(page, evidence, i)) return 0.5
  let rank = 1
  const wordy = tokens.filter((token) => !/^\p{N}/u.test(token)).length
  if (wordy >= RULES.headlineUsual.least && words <= RULES.headlineUsual.most) rank += 3
  if (!endsSentence) rank += 2
  if (block.kind === 'heading') rank += block.level === 1 ? 4 : 2
  if (signed) rank += 1
  if (evidence.some((other, j) => j > i && other.key === key)) rank += 2
  return rank
}

/** A line that is a phrase of the page's template and nothing else. */
function isFurniture(below: Evidence | undefined): boolean {
  return below?.labels.some(({ group }) => group.place === 'whole') === true
}

/** A name or a day stands below a headline, hardly ever below a caption. */
function isSigned(below: Evidence | undefined): boolean {
  return below !== undefined && (below.dateline !== null || below.labels.some(({ group }) => group.reason === 'byline'))
}

function firstOccurrence(evidence: readonly Evidence[], headline: Headline): Headline {
  const first = (evidence[headline.block] as Evidence).repeatOf
  return first === null ? headline : { ...headline, block: first }
}

function bareTitle(titles: readonly StatedTitle[]): Headline | null {
  const [title] = titles
  return title === undefined ? null : { text: title.text, key: title.key, block: -1 }
}
