import type { Evidence, Judgement } from '../../types/index.js'

/** Words that the scores expect of a page, its scores being expected shares of each block's words. */
export interface ExpectedWords {
  /** Of the body, without what would have gone but for the caller's `keep`. */
  body: number
  /** Of the body and of the article. */
  right: number
  /** Of the article. */
  article: number
  /** Of the article in blocks that a rule took out. */
  overruled: number
  /** Of what the caller's `keep` put into the body. */
  keptAnyway: number
}

/**
 * Reckons from the final judgements what is right, wrong and lost, without the gold. What went as the title, as a copy
 * of what stays, or as a line that the whole site repeats, is no loss.
 */
export function expectedWords(evidence: readonly Evidence[], judgements: readonly Judgement[]): ExpectedWords {
  const sums: ExpectedWords = { body: 0, right: 0, article: 0, overruled: 0, keptAnyway: 0 }
  judgements.forEach(({ verdict, reason, rule, score, duplicateOf }, i) => {
    const words = evidence[i]?.words ?? 0
    if (rule === 'option.keep') sums.keptAnyway += words
    else if (verdict === 'kept') {
      sums.body += words
      sums.right += score * words
      sums.article += score * words
    } else if (duplicateOf === null && reason !== 'title' && reason !== 'site-repeat') {
      sums.article += score * words
      if (rule !== 'score') sums.overruled += score * words
    }
  })
  return sums
}
