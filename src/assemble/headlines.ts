import { VERDICTS } from '../data/verdicts.js'
import type { Evidence, Page } from '../types/index.js'
import type { SignView } from './signs/view.js'

/** Lines of a page that could be headlines of other stories: in HTML such lines are links. */
export function countHeadlines({ page, evidence, sentences }: SignView): number {
  const { least, most } = VERDICTS.headlineWords
  return evidence.filter(
    (item, i) => sentences[i] !== true && item.words >= least && item.words <= most && couldLead(page, item, i),
  ).length
}

function couldLead(page: Page, evidence: Evidence, i: number): boolean {
  const block = page.blocks[i]
  // A row, or a line that leads on to the next as a line of verse does, is no headline.
  if (block === undefined || block.kind === 'table-row' || /\p{Po}$/u.test(block.text)) return false
  return page.format !== 'html' || evidence.linkShare >= VERDICTS.listingLinkShare
}
