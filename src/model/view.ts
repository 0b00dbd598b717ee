import { treeOf } from '../lib/element-tree.js'
import { tokenize } from '../lib/tokens.js'
import type { Evidence, Page, SourceBlock } from '../types/index.js'
import { namesOf, pathsOf } from './signatures.js'
import type { PageView, Tables } from './types.js'
import { readVocabulary, termsOf, type Vocabulary } from './vocabulary.js'

/** Sentences of at least so many words are prose; a longer block is prose without an end, too. */
const PROSE_WORDS = 8
const UNFINISHED_PROSE_WORDS = 25
/** Longest line that may be a date with a name. */
const DATED_WORDS = 12
const YEAR = /^(?:19|20)\d\d$/
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
  evidence.forEach((item, i) => {
    const kind = blocks[i]?.kind
    words[i] = item.words
    allWords += item.words
    if (kind === 'heading' || kind === 'code') return
    if (item.words < (item.endsSentence ? PROSE_WORDS : UNFINISHED_PROSE_WORDS)) return
    prose[i] = 1
    if (item.repeatOf === null && item.linkShare < 0.5) {
      proseWords[i] = item.words
      allProse += item.words
    }
  })
  const vocabulary = readVocabulary(evidence)
  const title = findTitle(page, evidence, vocabulary, prose)
  const tree = treeOf(blocks)
  const markup = { tree, paths: pathsOf(tree), names: namesOf(tree) }
  return {
    page,
    blocks,
    evidence,
    tables,
    prose,
    repeated: repeatedBlocks(evidence),
    dated: datedBlocks(evidence, vocabulary),
    words,
    proseWords,
    allWords,
    allProse,
    vocabulary,
    ...markup,
    ...title,
  }
}

/** Marks the blocks whose text stands on the page more than once. */
function repeatedBlocks(evidence: readonly Evidence[]): Uint8Array {
  const repeated = new Uint8Array(evidence.length)
  evidence.forEach(({ repeatOf }, i) => {
    if (repeatOf === null) return
    repeated[repeatOf] = 1
    repeated[i] = 1
  })
  return repeated
}

/** Marks the lines of a few words that are a date or have a year: comments and teasers carry one each. */
function datedBlocks(evidence: readonly Evidence[], { tokens }: Vocabulary): Uint8Array {
  const isYear = Uint8Array.from(tokens, (token) => (token.length === 4 && YEAR.test(token) ? 1 : 0))
  return Uint8Array.from(evidence, ({ words, dateline, ids }) => {
    if (words > DATED_WORDS) return 0
    return dateline !== null || ids.some((id) => isYear[id] === 1) ? 1 : 0
  })
}

type Title = Pick<PageView, 'titleBlock' | 'inTitle'>

/** The block that has most of a stated title, headings first; for text, the last short line above the first prose. */
function findTitle(page: Page, evidence: readonly Evidence[], vocabulary: Vocabulary, prose: Uint8Array): Title {
  const { metadata } = page
  const stated = [
    metadata.structured?.headline,
    metadata.meta.find(({ name }) => name === 'og:title')?.content,
    metadata.title,
  ].filter((text) => typeof text === 'string' && text.trim() !== '')
  const wanted = termsOf(tokenize(stated[0] ?? ''))
  if (wanted.size === 0) return titleOfText(page, evidence, vocabulary, prose)
  const inTitle = new Uint8Array(vocabulary.terms.length)
  vocabulary.terms.forEach((term, id) => {
    if (wanted.has(term)) inTitle[id] = 1
  })
  let titleBlock = -1
  let best = 0
  vocabulary.ofBlock.forEach((own, i) => {
    if (own.length === 0 || own.length > 3 * wanted.size + 3) return
    let shared = 0
    for (const term of own) shared += inTitle[term] as number
    const share = shared / Math.max(wanted.size, own.length)
    if (share < TITLE_SHARE) return
    const { kind, level } = page.blocks[i] as SourceBlock
    const rank = share + (kind === 'heading' ? (level === 1 ? 0.6 : 0.3) : 0)
    if (rank > best) {
      best = rank
      titleBlock = i
    }
  })
  return { titleBlock, inTitle }
}

function titleOfText(page: Page, evidence: readonly Evidence[], vocabulary: Vocabulary, prose: Uint8Array): Title {
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
  const inTitle = new Uint8Array(vocabulary.terms.length)
  for (const term of vocabulary.ofBlock[titleBlock] ?? []) inTitle[term] = 1
  return { titleBlock, inTitle }
}
