import type { SiteNames } from '../../lib/site-names.js'
import type { DetectedDate, Evidence, Judgement, Page } from '../../types/index.js'

/** The page as the search for its people sees it. */
export interface View {
  page: Page
  evidence: readonly Evidence[]
  judgements: readonly Judgement[]
  dates: readonly DetectedDate[]
  title: string | null
  site: SiteNames
}
