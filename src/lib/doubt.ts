import { DOUBTFUL_F1 } from '../data/confidence.js'
import type { Article, Confidence } from '../types/index.js'

/** Whether a person or a browser should look at the page: its body likely differs much from the article. */
export function isDoubtful({ confidence }: Pick<Article, 'confidence'>): boolean {
  return confidence.f1 < DOUBTFUL_F1
}

/** Both sides of a confidence in words, such as '2 % of it junk, 5 % of the article missing'. */
export function describeDoubt({ keptJunk, lostArticle }: Confidence): string {
  return `${percent(keptJunk)} of it junk, ${percent(lostArticle)} of the article missing`
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
