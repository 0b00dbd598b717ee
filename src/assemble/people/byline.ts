import { BYLINES } from '../../data/people/bylines.js'
import type { SiteNames } from '../../lib/site-names.js'
import type { DetectedDate, Evidence, Judgement, Page } from '../../types/index.js'
import { namesInSegments, type Signed, segmentsOf } from './pieces.js'

/** The page as the search for its people sees it. */
export interface View {
  page: Page
  evidence: readonly Evidence[]
  judgements: readonly Judgement[]
  dates: readonly DetectedDate[]
  title: string | null
  site: SiteNames
}

/** A line of the page that names authors. */
export interface Byline extends Signed {
  block: number
}

/** Offsets between which the page signs its own article. */
export function signedReach(view: View): { start: number; end: number } {
  const { page, judgements } = view
  const first = judgements.findIndex(({ verdict }) => verdict === 'kept')
  const [from, to] = reach(titleBlock(view), first, page.blocks.length)
  return { start: page.blocks[from]?.start ?? 0, end: page.blocks[to - 1]?.end ?? 0 }
}

/** The visible bylines, the likeliest first: those at the headline, or at the head and foot of the text. */
export function findBylines(view: View): Byline[] {
  const { page, evidence, judgements } = view
  const title = titleBlock(view)
  const first = judgements.findIndex(({ verdict }) => verdict === 'kept')
  const found: (Byline & { rank: number })[] = []
  const [from, to] = reach(title, first, page.blocks.length)
  for (let block = from; block < to && found.length < BYLINES.most; block++) {
    const { text, stated } = page.blocks[block] as Page['blocks'][number]
    if (stated === true || text.length > BYLINES.longest || block === title) continue
    const { labels, endsSentence, words } = evidence[block] as Evidence
    const says = labels.some(({ group }) => group.reason === 'byline' && group.place === 'start')
    if (endsSentence && words > BYLINES.sentenceWords) continue
    const line = segmentsOf(withoutDates(text, block, view))
    const isLone = judgements[block]?.rule === 'signature'
    if (!isLone && !says && !line.some(({ hasBy }) => hasBy)) continue
    const signed = namesInSegments(line, view.site)
    const isSigned = signed.names.length > 0 && (signed.hasBy || says)
    if (!isSigned && !isLone) continue
    const distance = title < 0 ? block - from : block > title ? block - title : (title - block) * 2
    found.push({ ...signed, hasBy: isSigned, block, rank: (isSigned ? 0 : 5) + distance })
  }
  return found.sort((a, b) => a.rank - b.rank)
}

function titleBlock({ page, judgements, title }: View): number {
  if (title === null) return -1
  const judged = page.blocks.findIndex((block, i) => block.text === title && judgements[i]?.reason === 'title')
  return judged >= 0 ? judged : page.blocks.findIndex(({ text }) => text === title)
}

/** Where bylines are looked for. */
function reach(title: number, first: number, blocks: number): [number, number] {
  if (title < 0) {
    const head = Math.max(first, 0)
    return [Math.max(0, head - BYLINES.above), Math.min(blocks, head + BYLINES.below)]
  }
  const end = first > title ? Math.min(first + BYLINES.intoText, title + BYLINES.farBelow) : title + BYLINES.below
  return [Math.max(0, title - BYLINES.above), Math.min(blocks, Math.max(end, title + BYLINES.below))]
}

function withoutDates(text: string, block: number, { page, dates }: View): string {
  const { start, end } = page.blocks[block] as Page['blocks'][number]
  let rest = text
  for (const date of dates) {
    if (date.start >= start && date.end <= end && date.text !== '') rest = rest.replace(date.text, ' | ')
  }
  return rest
}
