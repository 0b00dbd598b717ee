import { MODIFIED_CLASS, PUBLISHED_CLASS } from '../../data/dates/metadata-keys.js'
import { BARRED } from '../../data/dates/rank-weights.js'
import type { Budget } from '../../lib/budget.js'
import type { Page, TimeTag } from '../../types/index.js'
import type { DateCandidate } from '../candidate.js'
import { hasForeignLabel } from '../labels.js'
import type { Claim } from './evidence.js'
import { distanceOf, isBesideTitle, isInComments, type Layout, layoutOf } from './layout.js'
import type { DateBlockVerdict } from './verdict.js'

/** What `<time>` elements and microdata claim: by property, by class, by the label in their text, or by their place. */
export function timeClaims(
  page: Page,
  candidates: readonly DateCandidate[],
  verdicts: readonly DateBlockVerdict[],
  budget: Budget,
): { time: TimeTag; claim: Claim }[] {
  const layout = layoutOf(page.blocks, verdicts)
  const labels = labelsOf(candidates)
  const foreign = foreignBlocks(page, candidates, budget)
  const open = page.metadata.times.filter(
    (time) => time.value !== '' && !foreign.has(time.block) && isOpen(time, page, verdicts, layout),
  )
  const isAlone = open.every(({ value }) => value === open[0]?.value)
  return open.flatMap((time) => {
    const claim = claimOf(time, isAlone, labels, layout)
    return claim ? [{ time, claim }] : []
  })
}

/** Another story's or a comment's time is theirs, unless it stands in the header of this entry or its class says so. */
function isOpen(time: TimeTag, page: Page, verdicts: readonly DateBlockVerdict[], layout: Layout): boolean {
  const reason = verdicts[time.block]?.reason ?? null
  const block = page.blocks[time.block]
  if (block && isInComments(block, layout)) return false
  if (reason === null || !BARRED.has(reason)) return true
  if (!block || distanceOf(time.block, layout) === null) return false
  return PUBLISHED_CLASS.test(time.names) || isBesideTitle(block, layout)
}

function claimOf(
  time: TimeTag,
  isAlone: boolean,
  labels: ReadonlyMap<number, DateCandidate['label']>,
  layout: Layout,
): Claim | null {
  const distance = time.block < 0 ? null : distanceOf(time.block, layout)
  if (time.itemprop.includes('datepublished')) return { role: 'published', kind: 'microdata' }
  if (time.itemprop.includes('datemodified')) return { role: 'modified', kind: 'microdata' }
  if (time.itemprop !== '') return null
  const label = labels.get(time.block)
  if (label === 'modified') return { role: 'modified', kind: 'timeClass' }
  if (PUBLISHED_CLASS.test(time.names)) return { role: 'published', kind: 'timeClass', distance: distance ?? FAR }
  if (MODIFIED_CLASS.test(time.names)) return { role: 'modified', kind: 'timeClass' }
  if (distance !== null) return { role: 'published', kind: 'headerTime', distance }
  // A lone one without class is probably the page's date.
  return isAlone ? { role: 'published', kind: 'loneTime' } : null
}

const FAR = 50

/** Blocks with such times whose dates are somebody's or something else's: 'Last active', 'Joined'. */
function foreignBlocks(page: Page, candidates: readonly DateCandidate[], budget: Budget): Set<number> {
  const timed = new Set(page.metadata.times.map(({ block }) => block))
  const foreign = new Set<number>()
  for (const { block, start } of candidates) {
    if (!timed.has(block) || foreign.has(block)) continue
    if (budget.spent) break
    if (hasForeignLabel(page.blocks[block]?.text.slice(0, start) ?? '')) foreign.add(block)
  }
  return foreign
}

/** The one label of the dates in each block; blocks whose dates have several are left out. */
function labelsOf(candidates: readonly DateCandidate[]): Map<number, DateCandidate['label']> {
  const labels = new Map<number, DateCandidate['label']>()
  for (const { block, label } of candidates)
    labels.set(block, labels.has(block) && labels.get(block) !== label ? null : label)
  return labels
}
