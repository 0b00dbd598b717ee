import { VERDICTS } from '../../data/verdicts.js'
import { parseAddress } from '../../lib/address.js'
import { writesNoFullStop } from '../../lib/sentences.js'
import { tokenize } from '../../lib/tokens.js'
import type { DetectedDate, Evidence, Judgement, Page, Reason, SourceBlock } from '../../types/index.js'
import { countHeadlines } from '../headlines.js'
import { beginningSays } from './beginnings.js'
import { type Elements, readElements } from './elements.js'
import { type Marks, marksOf } from './marks.js'

/** What the stages found out about a page, as far as its verdict needs it. */
export interface Judged {
  page: Page
  evidence: readonly Evidence[]
  judgements: readonly Judgement[]
  title: string | null
  /** Word F1 that the model expected of the body, before anything behind it changed that. */
  expectedF1: number
  dates: { published: DetectedDate | null; modified: DetectedDate | null; dates: readonly DetectedDate[] }
}

/** A kept block with its length in words. */
export interface KeptBlock {
  at: number
  block: SourceBlock
  words: number
  prose: boolean
  marks: Marks
  /** Bits of the elements round it. */
  within: number
}

/** What several signs need of a page, reckoned once. */
export interface SignView extends Judged {
  kept: readonly KeptBlock[]
  /** Words of all blocks, of those kept, and of those kept that end as sentences do. */
  allWords: number
  keptWords: number
  proseWords: number
  /** For each block of the page whether it ends as a sentence does. */
  sentences: readonly boolean[]
  /** Lines that could be headlines of other stories. */
  headlines: number
  /** For each block the bits of what it says early on. */
  beginnings: Uint8Array
  /** Words of blocks by what is said of them: the reason for which they went, and their labels. */
  reasonWords: ReadonlyMap<Reason, number>
  titleTokens: readonly string[]
  elements: Elements
  /** The page's address, given or canonical. */
  address: URL | null
  /** Parts of its host and path, in lower case. */
  addressParts: ReadonlySet<string>
}

/** Gathers what the signs need; linear in the page. */
export function viewSigns(judged: Judged): SignView {
  const { page, evidence, judgements, title } = judged
  const elements = readElements(page.blocks)
  const kept: KeptBlock[] = []
  const reasonWords = new Map<Reason, number>()
  const sentences = page.blocks.map((block, at) => isSentence(block, evidence[at] as Evidence))
  const sums = { allWords: 0, keptWords: 0, proseWords: 0 }
  for (let at = 0; at < page.blocks.length; at++) {
    const block = page.blocks[at] as SourceBlock
    const item = evidence[at] as Evidence
    const { verdict, reason } = judgements[at] as Judgement
    const { words } = item
    sums.allWords += words
    if (verdict === 'kept') {
      const prose = sentences[at] === true || block.stated === true
      kept.push({ at, block, words, prose, marks: marksOf(block.text), within: elements.round(at) })
      sums.keptWords += words
      if (prose) sums.proseWords += words
    }
    for (const said of reasonsOf(reason, item)) reasonWords.set(said, (reasonWords.get(said) ?? 0) + words)
  }
  const address = addressOf(page)
  return {
    ...judged,
    kept,
    ...sums,
    reasonWords,
    sentences,
    headlines: countHeadlines(page, evidence, sentences),
    beginnings: Uint8Array.from(page.blocks, beginningSays),
    titleTokens: title === null ? [] : tokenize(title),
    elements,
    address,
    addressParts: new Set(
      address === null ? [] : `${address.hostname}/${address.pathname}`.toLowerCase().split(/[/.]/),
    ),
  }
}

/** The reason for which a block went and those of its labels, each once. */
function reasonsOf(reason: Reason | null, { labels }: Evidence): readonly Reason[] {
  const reasons: Reason[] = reason === null ? [] : [reason]
  for (const { group } of labels) if (!reasons.includes(group.reason)) reasons.push(group.reason)
  return reasons
}

/** In scripts that write no full stop, length alone parts a sentence from a line. */
function isSentence({ text }: SourceBlock, { words, endsSentence }: Evidence): boolean {
  return endsSentence || (words >= VERDICTS.unstoppedWords && writesNoFullStop(text))
}

function addressOf({ url, metadata }: Page): URL | null {
  const address = url ?? metadata.canonicalUrl
  return address === null ? null : parseAddress(address)
}
