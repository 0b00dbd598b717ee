import { COMMENT_CLASS } from '../../data/dates/metadata-keys.js'
import { BEFORE_TITLE, INTO_BODY, NEAR } from '../../data/dates/rank-weights.js'
import type { ElementEvidence, SourceBlock } from '../../types/index.js'
import type { DateBlockVerdict } from './verdict.js'

/** Where headline and body stand among the blocks; -1 for what is not there. */
export interface Layout {
  firstKept: number
  lastKept: number
  title: number
  /** Elements that hold the headline, the nearest first. */
  titleElements: readonly ElementEvidence[]
  /** Whether class names that were looked at are those of comments: lists have the same ones over and over, and they may be long. */
  commentNames: Map<string, boolean>
}

export function layoutOf(blocks: readonly SourceBlock[], verdicts: readonly DateBlockVerdict[]): Layout {
  let [title, firstKept, lastKept] = [-1, -1, -1]
  for (const [index, { verdict, reason }] of verdicts.entries()) {
    if (reason === 'title' && title < 0) title = index
    if (verdict !== 'kept') continue
    if (firstKept < 0) firstKept = index
    lastKept = index
  }
  return { title, firstKept, lastKept, titleElements: elementsRound(blocks[title]), commentNames: new Map() }
}

/** Distance from the headline, null where the block stands neither near it nor near the opening of the body. */
export function distanceOf(block: number, { title, firstKept }: Layout): number | null {
  const opening = title >= 0 ? title : firstKept
  const nearTitle = title >= 0 && block >= title - BEFORE_TITLE && block <= title + NEAR
  const nearBody =
    firstKept >= 0 && block >= firstKept - (title < 0 ? BEFORE_TITLE : NEAR) && block <= firstKept + INTO_BODY
  // Between a headline and a body that begins far below it, menus and boxes stand.
  if (
    !(nearTitle && (firstKept <= title || block <= firstKept + INTO_BODY)) &&
    !(nearBody && block >= opening - BEFORE_TITLE)
  )
    return null
  // What stands above a headline is more often the day of the visit than what stands below it.
  if (block < opening) return (opening - block) * 2 + 1
  return Math.min(block - opening, firstKept > block ? firstKept - block : Number.POSITIVE_INFINITY)
}

/** True where an element holds both the headline and this block, and little else: the header of the entry. */
export function isBesideTitle(block: SourceBlock, { title, titleElements }: Layout): boolean {
  if (title < 0 || Math.abs(block.index - title) > NEAR) return false
  return elementsRound(block).some((each) => titleElements.includes(each))
}

/** True where an element round the block says that it holds comments. */
export function isInComments(block: SourceBlock, { commentNames }: Layout): boolean {
  let each = block.element
  for (let steps = 0; each && steps < COMMENT_STEPS; steps++) {
    let says = commentNames.get(each.names)
    if (says === undefined) {
      says = COMMENT_CLASS.test(each.names)
      commentNames.set(each.names, says)
    }
    if (says) return true
    each = each.parent
  }
  return false
}

const COMMENT_STEPS = 8

/** Steps up from a block in which its header is looked for. */
const STEPS = 3
const PAGE_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'main'])

function elementsRound(block: SourceBlock | undefined): ElementEvidence[] {
  const found: ElementEvidence[] = []
  let each = block?.element ?? null
  while (each && found.length < STEPS && !PAGE_TAGS.has(each.tag)) {
    found.push(each)
    each = each.parent
  }
  return found
}
