import type { DetectedDate, Page, Warning } from '../../types/index.js'
import type { DateCandidate } from '../candidate.js'
import { toDetected } from './evidence.js'
import { listDates } from './list.js'
import { metadataEvidence } from './metadata.js'
import { chooseMoments } from './moments.js'
import { settleOrders } from './settle.js'
import { textEvidence } from './text.js'
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
  options: { language: string; fetchedAt: Date | null },
): RankedDates {
  const metadata = metadataEvidence(page, verdicts, options.language)
  const settled = settleOrders(candidates, metadata, options.fetchedAt)
  const evidence = [...metadata, ...textEvidence(page, settled, verdicts, options.fetchedAt)]
  const moments = chooseMoments(evidence, options.fetchedAt)
  return {
    published: moments.published && toDetected(moments.published, 'published'),
    modified: moments.modified && toDetected(moments.modified, 'modified'),
    dates: listDates(settled, verdicts, evidence, moments),
    warnings: moments.warnings,
  }
}
