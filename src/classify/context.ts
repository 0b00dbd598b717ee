import type { Evidence, Page } from '../types/index.js'
import { isProse } from './prose.js'

/** What the rules see: the page, the evidence, and what holds for the page as a whole. */
export interface Context {
  page: Page
  evidence: readonly Evidence[]
  /** For each block whether it is prose. */
  prose: readonly boolean[]
  /** Normalised key of the headline and the block where it stands first, -1 where it stands in no block. */
  headline: { key: string; block: number } | null
  /** For each block the model's score: the share of its words that stand in the article, as expected. */
  scores: Float32Array
  /** The score from which blocks of this page are kept. */
  cutoff: number
  /** Most of what is likely the article stands in sentences; taken for granted of text, which has no boxes and links. */
  isProsePage: boolean
  /** Stems of what the article is about; few pages ask. */
  topic: () => ReadonlySet<string>
  /** False where most of the prose is hidden: then hiding says nothing (streamed pages, modals over the page). */
  hidingTells: boolean
}

/** For each block whether it is prose. */
export function proseOf(page: Page, evidence: readonly Evidence[]): boolean[] {
  return page.blocks.map((block, i) => isProse(block, evidence[i] as Evidence))
}
