import { type Budget, USUAL } from '../../lib/budget.js'
import type { Page } from '../../types/index.js'
import type { DateCandidate } from '../candidate.js'
import type { Evidence } from './evidence.js'
import { metadataEvidence } from './metadata.js'
import { settleOrders } from './settle.js'
import { textEvidence } from './text.js'
import type { DateBlockVerdict } from './verdict.js'

export interface RankOptions {
  language: string
  /** The only 'now'. */
  fetchedAt: Date | null
  /** Time for the dates of the text; those of metadata are always ranked. Default without end. */
  budget?: Budget | undefined
}

/** All that states a date as the page's own, and the candidates with their numeric orders decided. */
export function gatherEvidence(
  page: Page,
  candidates: readonly DateCandidate[],
  verdicts: readonly DateBlockVerdict[],
  { language, fetchedAt, budget = USUAL.budget }: RankOptions,
): { settled: DateCandidate[]; evidence: Evidence[] } {
  const metadata = metadataEvidence(page, candidates, verdicts, language, budget)
  const settled = settleOrders(candidates, metadata, fetchedAt)
  const text = textEvidence(page, settled.candidates, verdicts, fetchedAt, budget)
  return { settled: settled.candidates, evidence: [...settled.metadata, ...text] }
}
