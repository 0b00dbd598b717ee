import type { DetectedDate, Page, Warning } from '../../types/index.js'
import type { DateCandidate } from '../candidate.js'
import { toDetected } from './evidence.js'
import { gatherEvidence, type RankOptions } from './gather.js'
import { listDates } from './list.js'
import { chooseMoments } from './moments.js'
import type { DateBlockVerdict } from './verdict.js'

export interface RankedDates {
  published: DetectedDate | null
  modified: DetectedDate | null
  dates: DetectedDate[]
  warnings: Warning[]
}

/**
 * Ranks candidates of text and metadata into the page's moments, and resolves partial dates and weekdays on them.
 *
 * @param verdicts one a block, same index
 * @param options `fetchedAt` is the only 'now': reference of relative dates and upper bound of `published`
 */
export function rankDates(
  page: Page,
  candidates: readonly DateCandidate[],
  verdicts: readonly DateBlockVerdict[],
  options: RankOptions,
): RankedDates {
  const { settled, evidence } = gatherEvidence(page, candidates, verdicts, options)
  const moments = chooseMoments(evidence, options.fetchedAt)
  return {
    published: moments.published && toDetected(moments.published, 'published'),
    modified: moments.modified && toDetected(moments.modified, 'modified'),
    dates: listDates(options.budget?.spent ? [] : settled, verdicts, evidence, moments),
    warnings: moments.warnings,
  }
}
