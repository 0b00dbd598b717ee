import { ATTRIBUTION } from '../data/weights.js'
import type { Evidence, Judgement, Page, Reason } from '../types/index.js'

/** Reasons whose lines say nothing of themselves: the heading in front of them does. */
const LISTS: ReadonlySet<Reason> = new Set(['listing', 'related'])

/** What stands between the lines of a list and is no end of it. */
const BETWEEN_LINES: ReadonlySet<Reason> = new Set(['dateline', 'media', 'reading-time'])

/** A line that begins with a hashtag. */
const HASHTAGS = /^#[^\s#]/u

const TRAIL_MARKS = /[>›»→/|·•]/u

/**
 * What a block under an opener's heading is: a line below the heading of the comments that is no part of the form is
 * what a reader wrote.
 */
export function reasonUnder(section: Reason | null, { labels }: Evidence): Reason | null {
  return section === 'comment-form' && labels.length === 0 ? 'comment' : section
}

/**
 * Names blocks that went without a hint of their own by what stands about them: titles behind the heading of a list,
 * entries of a menu, the trail to the page. Verdicts stay as they are.
 */
export function nameByNeighbours(
  judgements: readonly Judgement[],
  page: Page,
  evidence: readonly Evidence[],
  prose: readonly boolean[],
): Judgement[] {
  const result = [...judgements]
  const rename = (i: number, reason: Reason): void => {
    result[i] = { ...(result[i] as Judgement), reason }
  }
  let list: Reason | null = null
  judgements.forEach(({ reason }, i) => {
    const item = evidence[i] as Evidence
    if (reason !== null && LISTS.has(reason)) list = reason
    else if (!isUnnamed(judgements[i] as Judgement, item))
      list = reason !== null && BETWEEN_LINES.has(reason) ? list : null
    else if (HASHTAGS.test(page.blocks[i]?.text ?? '') && !prose[i]) rename(i, 'tags')
    else if (isTrail(page.blocks[i]?.text ?? '', item)) rename(i, 'navigation')
    else if (reason === 'boilerplate' && list !== null && !prose[i] && item.words > ATTRIBUTION.menuWords)
      rename(i, list)
    else if (isMenuEntry(item) && result[i - 1]?.reason === 'navigation') rename(i, 'navigation')
  })
  for (let i = result.length - 2; i >= 0; i--) {
    if (result[i]?.reason !== 'boilerplate' || !isMenuEntry(evidence[i] as Evidence)) continue
    if (result[i + 1]?.reason === 'navigation') rename(i, 'navigation')
  }
  return result
}

/**
 * A block that went by its score or for the section in which it stands, without a phrase of its own. What stands on the
 * page before is left to deduplication.
 */
function isUnnamed({ rule, reason }: Judgement, { labels, repeatOf }: Evidence): boolean {
  if (labels.length > 0 || repeatOf !== null) return false
  return reason === 'boilerplate' || (rule === 'section' && reason === 'consent')
}

function isMenuEntry({ words, endsSentence }: Evidence): boolean {
  return words <= ATTRIBUTION.menuWords && !endsSentence
}

/** 'Home › Sport › Football': a few short parts with marks between them. */
function isTrail(text: string, { words, endsSentence }: Evidence): boolean {
  if (endsSentence || words > ATTRIBUTION.trailWords || text.length > ATTRIBUTION.trailLength) return false
  const parts = text.split(TRAIL_MARKS)
  return parts.length > 1 && parts.every((part) => part.trim() !== '')
}
