import { BYLINES, FOOT_PHRASES } from '../../data/people/bylines.js'
import { tokenize } from '../../lib/tokens.js'
import type { Evidence, Page } from '../../types/index.js'
import { LoneNames } from './lone.js'
import { keyOf, type Name } from './names.js'
import { isLabel, namesInSegments, type Signed, segmentsOf } from './pieces.js'
import type { View } from './view.js'

/** A line of the page that names authors. */
export interface Byline extends Signed {
  block: number
}

/** Whether an offset lies where the page signs its own article. */
export function signedReach(view: View): (offset: number) => boolean {
  const { blocks } = view.page
  const ranges = windowsOf(view).map(({ from, to }) => [blocks[from]?.start ?? 0, blocks[to - 1]?.end ?? 0] as const)
  return (offset) => ranges.some(([start, end]) => offset >= start && offset < end)
}

/** The visible bylines, the likeliest first: those at the headline, or at the head and foot of the text. */
export function findBylines(view: View): Byline[] {
  const first = firstKept(view)
  const found = windowsOf(view).flatMap((window) => inWindow(window, view))
  // 'By Jane Doe' inside the text is of what the text is about, where the text has a byline in front.
  const isSigned = found.some(({ block, hasBy }) => hasBy && block < first)
  const own = isSigned ? found.filter(({ block }) => block < first) : found
  return own.sort((a, b) => a.rank - b.rank)
}

function inWindow({ from, to, anchor }: Window, view: View): (Byline & { rank: number })[] {
  const found: (Byline & { rank: number })[] = []
  const lone = new LoneNames(view, anchor)
  let isLabelled = false
  for (let block = from; block < to && found.length < BYLINES.most; block++) {
    const { text, stated } = view.page.blocks[block] as Page['blocks'][number]
    if (stated === true || text === view.title) continue
    const signed = text.length > BYLINES.longest ? null : signedBy(block, isLabelled, lone, view)
    isLabelled = isLabel(text)
    if (signed === null) continue
    const distance = block > anchor ? block - anchor : (anchor - block) * 2
    found.push({ ...signed, block, rank: (signed.hasBy ? 0 : BYLINES.unlabelled) + distance })
  }
  return found
}

/** Names in lines like 'Written by Jane Doe', wherever they stand; none where two lines name different people. */
export function findFootNames(view: View): Name[] {
  const { page, evidence } = view
  let found: Name[] = []
  for (const [block, { tokens, words }] of evidence.entries()) {
    if (words > BYLINES.footWords || !beginsFoot(tokens)) continue
    const text = page.blocks[block]?.text ?? ''
    const next = page.blocks[block + 1]?.text ?? ''
    const line = isLabel(text) && next.length <= BYLINES.footName ? `${text} ${next}` : text
    const { names } = namesInSegments(segmentsOf(line), view.site)
    if (names.length === 0) continue
    if (found.length > 0 && keyOf(names) !== keyOf(found)) return []
    found = names
  }
  return found
}

function beginsFoot(tokens: readonly string[]): boolean {
  return FOOT_TOKENS.some((phrase) => phrase.every((token, i) => tokens[i] === token))
}

const FOOT_TOKENS = FOOT_PHRASES.map((phrase) => tokenize(phrase))

/** What a block says of who wrote the page; null where it says nothing. */
function signedBy(block: number, isLabelled: boolean, lone: LoneNames, view: View): Signed | null {
  const { page, evidence, judgements } = view
  const { text } = page.blocks[block] as Page['blocks'][number]
  const { labels, endsSentence, words } = evidence[block] as Evidence
  const says = isLabelled || labels.some(({ group }) => group.reason === 'byline' && group.place === 'start')
  if (endsSentence && words > BYLINES.sentenceWords) return null
  const line = segmentsOf(withoutDates(text, block, view))
  const mayBeLone = judgements[block]?.rule === 'signature' || lone.mayStandAt(block)
  if (!mayBeLone && !says && !line.some(({ hasBy }) => hasBy)) return null
  const signed = namesInSegments(line, view.site)
  if (signed.names.length === 0) return null
  const hasBy = signed.hasBy || says
  return hasBy || lone.areNames(signed.names) ? { ...signed, hasBy } : null
}

function titleBlock({ page, judgements, title }: View): number {
  if (title === null) return -1
  const judged = page.blocks.findIndex((block, i) => block.text === title && judgements[i]?.reason === 'title')
  return judged >= 0 ? judged : page.blocks.findIndex(({ text }) => text === title)
}

/** Blocks among which bylines are looked for, and the one that they stand near to. */
interface Window {
  from: number
  to: number
  anchor: number
}

/** Round the headline; and where the text begins, if that is far from it: the headline may be another story's. */
function windowsOf(view: View): Window[] {
  const blocks = view.page.blocks.length
  const title = titleBlock(view)
  const first = firstKept(view)
  const clip = (from: number, to: number, anchor: number): Window => ({
    from: Math.max(0, from),
    to: Math.min(blocks, to),
    anchor,
  })
  if (title < 0)
    return [clip(Math.max(first, 0) - BYLINES.above, Math.max(first, 0) + BYLINES.below, Math.max(first, 0))]
  if (first > title + BYLINES.farBelow) {
    return [
      clip(title - BYLINES.above, title + BYLINES.farBelow, title),
      clip(Math.max(title + BYLINES.farBelow, first - BYLINES.above), first + BYLINES.intoText, first),
    ]
  }
  const head = first >= 0 && first < title && title - first < BYLINES.farAbove ? first : title
  return [
    clip(head - BYLINES.above, Math.max(first > title ? first + BYLINES.intoText : 0, title + BYLINES.below), title),
  ]
}

function firstKept({ judgements }: View): number {
  return judgements.findIndex(({ verdict }) => verdict === 'kept')
}

function withoutDates(text: string, block: number, { page, dates }: View): string {
  const { start, end } = page.blocks[block] as Page['blocks'][number]
  let rest = text
  for (const date of dates) {
    if (date.start >= start && date.end <= end && date.text !== '') rest = rest.replace(date.text, ' | ')
  }
  return rest
}
