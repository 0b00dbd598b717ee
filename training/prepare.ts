/** A page as `clean` would see it, with the labels of its blocks. */
import type { Sample } from '../bench/data.js'
import { words as scoredWords } from '../bench/metrics.js'
import { annotate } from '../src/annotate/index.js'
import { type DateCandidate, datelineOf, findDates } from '../src/dates/index.js'
import { detectLanguage } from '../src/language/index.js'
import { readPage } from '../src/read/index.js'
import type { Dateline, Evidence, Page } from '../src/types/index.js'
import { type Labels, labelBlocks } from './labels.js'

export interface Prepared {
  sample: Sample
  page: Page
  evidence: readonly Evidence[]
  fold: number
  labels: Labels
  /** Words of each block, as the measure finds them. */
  blockWords: readonly (readonly string[])[]
}

/** Readability's answer for a page's blocks, or null. */
export type Opinion = (page: Page) => boolean[] | null

/** Reads, annotates and labels a page. */
export function prepare(sample: Sample, fold: number, opinion: Opinion | null): Prepared {
  const { page, evidence } = readSample(sample, opinion)
  const blockWords = page.blocks.map(({ text }) => scoredWords(text))
  const labels = labelBlocks(blockWords, scoredWords(sample.gold.body ?? ''))
  return { sample, page, evidence, fold, blockWords, labels }
}

/** Reads and annotates a page. */
export function readSample(sample: Sample, opinion: Opinion | null): { page: Page; evidence: readonly Evidence[] } {
  const page = readPage(sample.format === 'html' ? sample.read() : sample.read().toString('utf8'), {
    format: sample.format,
    contentType: undefined,
    url: sample.url,
  })
  const language = detectLanguage(page, undefined)
  const plain = annotate(page, datelinesOf(page, language), language)
  const answer = opinion?.(page) ?? null
  const evidence = answer === null ? plain : plain.map((item, i) => ({ ...item, secondOpinion: answer[i] === true }))
  return { page, evidence }
}

/** For each block that is a date and nothing else of which kind, as `clean` finds out. */
function datelinesOf(page: Page, language: string): (Dateline | null)[] {
  const byBlock: DateCandidate[][] = page.blocks.map(() => [])
  for (const found of findDates(page.blocks, language)) byBlock[found.block]?.push(found)
  return page.blocks.map((block, i) => datelineOf(block, byBlock[i] ?? []))
}
