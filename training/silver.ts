/**
 * Text pages in many languages with silver labels, so that the text head does not only know English: pages of
 * trafilatura-dev and htmldate-dev as the HTML reader has them, a block a line. Only pages on which the HTML head is
 * sure and Readability agrees are taken; what the HTML head keeps is their gold.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSet, type Sample } from '../bench/data.js'
import { wordScore, words } from '../bench/metrics.js'
import { cutoffOf, scoreBlocks } from '../src/model/index.js'
import type { Evidence, Page } from '../src/types/index.js'
import { loadOpinions } from './opinions.js'
import { readSample } from './prepare.js'

/** Word F1 of the HTML head's body and Readability's from which a page is taken. */
const AGREEMENT = 0.9
/** Fewest words of a body: shorter ones are often walls. */
const BODY_WORDS = 80
/** Mean distance from a plain yes or no, over words, up to which the HTML head is sure. */
const DOUBT = 0.1

/** Kept between runs, for the HTML head that made it changes with every training; delete it to have it made anew. */
const KEPT = join(import.meta.dirname, '../.cache/model/silver.jsonl')

interface Silver {
  id: string
  url: string | null
  language: string
  text: string
  body: string
  with: readonly string[]
  without: readonly string[]
}

/** Samples whose text is the page's blocks and whose gold body is silver. English pages are left out. */
export async function silverSamples(root: string): Promise<Sample[]> {
  if (!existsSync(KEPT)) writeFileSync(KEPT, (await makeSilver(root)).map((item) => JSON.stringify(item)).join('\n'))
  const lines = readFileSync(KEPT, 'utf8').split('\n')
  return lines.map((line) => sampleOf(JSON.parse(line)))
}

function sampleOf({ id, url, language, text, body, ...snippets }: Silver): Sample {
  return {
    id,
    kind: 'silver',
    url,
    format: 'text',
    gold: { body, ...snippets, title: null, day: null },
    draft: 'silver',
    stored: () => Buffer.from(text),
    read: () => Buffer.from(text),
    language: () => language,
  }
}

async function makeSilver(root: string): Promise<Silver[]> {
  const found: Silver[] = []
  for (const set of ['trafilatura-html', 'htmldate-html'] as const) {
    const samples = loadSet(root, set).filter((sample) => !['en', 'und'].includes(sample.language()))
    const opinions = await loadOpinions(samples)
    for (const sample of samples) {
      const { page, evidence } = readSample(sample, (own) => opinions(sample, own))
      const body = bodyOf(page, evidence)
      if (body === null) continue
      const text = page.blocks.map((block) => oneLine(block.text)).join('\n')
      const { url, gold } = sample
      const language = sample.language()
      found.push({ id: `${set}-${sample.id}`, url, language, text, body, with: gold.with, without: gold.without })
    }
    console.error(`silver: ${found.length} pages with ${set}`)
  }
  return found
}

function bodyOf(page: Page, evidence: readonly Evidence[]): string | null {
  const scores = scoreBlocks(page, evidence)
  const lengths = evidence.map((item) => item.words)
  const threshold = cutoffOf(scores, lengths, 'balanced')
  const kept = page.blocks.filter((_, i) => (scores[i] as number) >= threshold)
  const body = kept.map((block) => oneLine(block.text)).join('\n')
  const other = page.blocks.filter((_, i) => evidence[i]?.secondOpinion === true).map((block) => block.text)
  const own = words(body)
  if (own.length < BODY_WORDS || doubtOf(page, scores) > DOUBT) return null
  return wordScore(words(other.join('\n')), own).f1 >= AGREEMENT ? body : null
}

function doubtOf(page: Page, scores: Float32Array): number {
  let doubt = 0
  let length = 0
  page.blocks.forEach((block, i) => {
    const score = scores[i] as number
    doubt += Math.min(score, 1 - score) * block.text.length
    length += block.text.length
  })
  return length === 0 ? 1 : doubt / length
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
