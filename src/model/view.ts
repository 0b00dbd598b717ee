import { isUnspaced, tokenize } from '../lib/tokens.js'
import type { Evidence, Page } from '../types/index.js'
import type { PageView, Tables } from './types.js'

/** Sentences of at least so many words are prose; a longer block is prose without an end, too. */
const PROSE_WORDS = 8
const UNFINISHED_PROSE_WORDS = 25
/** Shortest term; function words are mostly shorter. */
const TERM_LENGTH = 4
/** Terms of a block that are compared: its opening says what it is about. */
const MOST_TERMS = 120
/** Share of a stated title's terms that a block must have to be its place. */
const TITLE_SHARE = 0.6
/** Blocks among which the title of a text without metadata is looked for. */
const TITLE_REACH = 40

/** Gathers what several groups of features need. */
export function viewPage(page: Page, evidence: readonly Evidence[], tables: Tables): PageView {
  const { blocks } = page
  const n = blocks.length
  const prose = new Uint8Array(n)
  const words = new Float64Array(n)
  const proseWords = new Float64Array(n)
  let allWords = 0
  let allProse = 0
  const terms: string[][] = []
  evidence.forEach((item, i) => {
    const kind = blocks[i]?.kind
    words[i] = item.words
    allWords += item.words
    terms.push(termsOf(item.tokens))
    if (kind === 'heading' || kind === 'code') return
    if (item.words < (item.endsSentence ? PROSE_WORDS : UNFINISHED_PROSE_WORDS)) return
    prose[i] = 1
    if (item.repeatOf === null && item.linkShare < 0.5) {
      proseWords[i] = item.words
      allProse += item.words
    }
  })
  const title = findTitle(page, evidence, terms, prose)
  return { page, blocks, evidence, tables, prose, words, proseWords, allWords, allProse, terms, ...title }
}

/** Distinct long tokens, and pairs of neighbouring characters in scripts that do not part their words. */
function termsOf(tokens: readonly string[]): string[] {
  const terms = new Set<string>()
  for (let i = 0; i < tokens.length && terms.size < MOST_TERMS; i++) {
    const token = tokens[i] as string
    if (!isUnspaced(token)) {
      if (token.length >= TERM_LENGTH) terms.add(token)
    } else {
      const next = tokens[i + 1]
      if (next !== undefined && isUnspaced(next)) terms.add(token + next)
    }
  }
  return [...terms]
}

type Title = Pick<PageView, 'titleBlock' | 'titleTerms'>

/** The block that has most of a stated title, headings first; for text, the last short line above the first prose. */
function findTitle(
  page: Page,
  evidence: readonly Evidence[],
  terms: readonly (readonly string[])[],
  prose: Uint8Array,
): Title {
  const { metadata } = page
  const stated = [
    metadata.structured?.headline,
    metadata.meta.find(({ name }) => name === 'og:title')?.content,
    metadata.title,
  ].filter((text) => typeof text === 'string' && text.trim() !== '')
  const wanted = new Set(termsOf(tokenize(stated[0] ?? '')))
  if (wanted.size === 0) return titleOfText(page, evidence, terms, prose)
  let titleBlock = -1
  let best = 0
  page.blocks.forEach((block, i) => {
    const own = terms[i] as readonly string[]
    if (own.length === 0 || own.length > 3 * wanted.size + 3) return
    let shared = 0
    for (const term of own) if (wanted.has(term)) shared++
    const share = shared / Math.max(wanted.size, own.length)
    if (share < TITLE_SHARE) return
    const rank = share + (block.kind === 'heading' ? (block.level === 1 ? 0.6 : 0.3) : 0)
    if (rank > best) {
      best = rank
      titleBlock = i
    }
  })
  return { titleBlock, titleTerms: wanted }
}

function titleOfText(
  page: Page,
  evidence: readonly Evidence[],
  terms: readonly (readonly string[])[],
  prose: Uint8Array,
): Title {
  const firstProse = prose.indexOf(1)
  const last = Math.min(firstProse < 0 ? page.blocks.length : firstProse, TITLE_REACH * 4)
  let titleBlock = -1
  let best = 0
  for (let i = Math.max(0, last - TITLE_REACH); i < last; i++) {
    const { words, endsSentence, labels, shape } = evidence[i] as Evidence
    if (words < 3 || words > 30 || labels.length > 0 || shape !== null) continue
    const heading = page.blocks[i]?.kind === 'heading' ? 6 : 0
    const rank = Math.min(words, 8) + heading + (endsSentence ? 0 : 2) + (4 * (i + 1)) / last
    if (rank >= best) {
      best = rank
      titleBlock = i
    }
  }
  return { titleBlock, titleTerms: new Set(titleBlock < 0 ? [] : terms[titleBlock]) }
}
