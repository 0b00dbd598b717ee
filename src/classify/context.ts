import type { Evidence, Focus, Page } from '../types/index.js'
import { isProse } from './prose.js'

/** What the rules see: the page, the evidence, and what holds for the page as a whole. */
export interface Context {
  page: Page
  evidence: readonly Evidence[]
  /** For each block whether it is prose. */
  prose: readonly boolean[]
  /** Normalised key of the headline and the block where it stands first, -1 where it stands in no block. */
  headline: { key: string; block: number } | null
  /** Stems of what the article is about. */
  topic: ReadonlySet<string>
  /** False where most of the prose is hidden: then hiding says nothing (streamed pages, modals over the page). */
  hidingTells: boolean
  focus: Focus
}

/** The range of blocks, both ends included, that is the article's run; empty where `end < start`. */
export interface Run {
  start: number
  end: number
}

/** For each block whether it is prose. */
export function proseOf(page: Page, evidence: readonly Evidence[]): boolean[] {
  return page.blocks.map((block, i) => isProse(block, evidence[i] as Evidence))
}
