import type { PageOdds } from '../odds.js'
import { ratio, type Sign } from '../signs/types.js'
import type { SignView } from '../signs/view.js'
import type { ExpectedWords } from './expected.js'

/** What the signs of doubt are read from. */
interface DoubtView extends SignView {
  expected: ExpectedWords
  /** Log odds that the page is an article. */
  articleOdds: number
}

/** Something that tells how far the body may be from the article: one number. */
interface DoubtSign extends Omit<Sign, 'of'> {
  of(view: DoubtView): number
}

/** Log odds of shares are cut off here: no page is surer. */
const SUREST = 0.99

/** Words from which a body is not brief. */
const BRIEF_WORDS = 100

/** Few, since few do it: of some 60 tried the others moved nothing on unseen sites. */
export const DOUBT_SIGNS: readonly DoubtSign[] = [
  {
    name: 'precision',
    meaning: "words of the body that its scores expect in the article, of the body's; log odds",
    of: ({ expected: { right, body } }) => logOdds(ratio(right, body)),
  },
  {
    name: 'recall',
    meaning: "words of the body that its scores expect in the article, of the article's; log odds",
    of: ({ expected: { right, article } }) => logOdds(ratio(right, article)),
  },
  { name: 'article', meaning: 'log odds that the page is an article', of: ({ articleOdds }) => articleOdds },
  {
    name: 'overruled',
    meaning: 'words of the article that the scores expect in what rules took out, for each word of the body',
    of: ({ expected: { overruled, body } }) => ratio(overruled, body),
  },
  { name: 'words', meaning: 'words of the body; log(1 + n)', of: ({ expected: { body } }) => Math.log1p(body) },
  {
    name: 'brief',
    meaning: 'words that the body is short of 100, of them; mostly, what is so brief is a teaser',
    of: ({ expected: { body } }) => Math.max(0, 1 - body / BRIEF_WORDS),
  },
  {
    name: 'longest',
    meaning: 'words of its longest block; log(1 + n)',
    of: ({ kept }) => Math.log1p(kept.reduce((most, { words }) => Math.max(most, words), 0)),
  },
]

/** What each sign says of a page, in their order. */
export function readDoubts(view: SignView, expected: ExpectedWords, { article }: PageOdds): number[] {
  const doubtView = { ...view, expected, articleOdds: article }
  return DOUBT_SIGNS.map((sign) => sign.of(doubtView))
}

function logOdds(share: number): number {
  const held = Math.min(SUREST, Math.max(1 - SUREST, share))
  return Math.log(held / (1 - held))
}
