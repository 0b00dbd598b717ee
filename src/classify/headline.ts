import { RULES } from '../data/weights.js'
import { isTrail, writesNoFullStop } from '../lib/sentences.js'
import { tokenize } from '../lib/tokens.js'
import type { Evidence, Page, PhraseGroup } from '../types/index.js'
import { isSignature } from './signature.js'

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
  const matched = matchStated(page, evidence, stated)
  // A page that does not show its text need not show its headline.
  if (matched === null && page.blocks.at(-1)?.stated === true) return bareTitle(stated)
  return matched ?? fromBlocks(page, evidence, prose) ?? bareTitle(stated)
}

function statedTitles(page: Page): string[] {
  const { metadata } = page
  const meta = (name: string): string | undefined => metadata.meta.find((tag) => tag.name === name)?.content
  return [metadata.structured?.headline, meta('og:title'), meta('twitter:title'), metadata.title]
    .filter((title): title is string => typeof title === 'string')
    .map((title) => title.replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '')
}

/** A block that is a stated title, or that a stated title begins with (a site's name may follow). */
function matchStated(page: Page, evidence: readonly Evidence[], titles: readonly string[]): Headline | null {
  const keys = titles.map((title) => tokenize(title).join(' '))
  let best: Headline | null = null
  let bestRank = 0
  page.blocks.forEach((block, i) => {
    const { key, words } = evidence[i] as Evidence
    if (words < RULES.headlineWords.least || words > RULES.headlineWords.most) return
    const exact = keys.includes(key)
    if (!exact && !(words >= 3 && keys.some((title) => title.startsWith(`${key} `) || title.endsWith(` ${key}`))))
      return
    const rank = (exact ? 4 : 0) + (block.kind === 'heading' ? (block.level === 1 ? 3 : 2) : 1)
    if (rank > bestRank) {
      best = { text: block.text, key, block: i }
      bestRank = rank
    }
  })
  return best
}

function fromBlocks(page: Page, evidence: readonly Evidence[], prose: readonly boolean[]): Headline | null {
  // A question, or a line of a script without full stops, reads as prose; above a name or a day it is a headline.
  const isText = (item: Evidence, i: number): boolean =>
    prose[i] === true && endsAsProse(page, item, i) && item.labels.length === 0 && !isSigned(evidence[i + 1])
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

/** A name or a day stands below a headline, hardly ever below a caption. */
function isSigned(below: Evidence | undefined): boolean {
  return below !== undefined && (below.dateline !== null || below.labels.some(({ group }) => group.reason === 'byline'))
}

function firstOccurrence(evidence: readonly Evidence[], headline: Headline): Headline {
  const first = (evidence[headline.block] as Evidence).repeatOf
  return first === null ? headline : { ...headline, block: first }
}

function bareTitle(titles: readonly string[]): Headline | null {
  const text = titles[0]
  return text === undefined ? null : { text, key: tokenize(text).join(' '), block: -1 }
}
