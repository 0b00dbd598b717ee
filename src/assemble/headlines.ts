import { VERDICTS } from '../data/verdicts.js'
import type { Evidence, Page } from '../types/index.js'

/**
 * Lines of a page that could be headlines of other stories: in HTML such lines are links.
 *
 * @param sentences for each block whether it ends as a sentence does
 */
export function countHeadlines(page: Page, evidence: readonly Evidence[], sentences: readonly boolean[]): number {
  const { least, most } = VERDICTS.headlineWords
  let count = 0
  for (let i = 0; i < evidence.length; i++) {
    const item = evidence[i] as Evidence
    if (sentences[i] !== true && item.words >= least && item.words <= most && couldLead(page, item, i)) count++
  }
  return count
}

function couldLead(page: Page, evidence: Evidence, i: number): boolean {
  const block = page.blocks[i]
  if (page.format === 'html' && evidence.linkShare < VERDICTS.listingLinkShare) return false
  // A row, or a line that leads on to the next as a line of verse does, is no headline.
  return block !== undefined && block.kind !== 'table-row' && !/\p{Po}$/u.test(block.text.slice(-2))
}
