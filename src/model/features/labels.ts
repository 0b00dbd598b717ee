import type { Evidence, PhraseLabel, Reason } from '../../types/index.js'
import { log1p } from '../log.js'
import { FAR, type FeatureGroup } from '../types.js'

/** Reasons of one family, so that a rare one learns from its kin. */
const FAMILIES: readonly (readonly Reason[])[] = [
  ['consent', 'policy'],
  ['access-notice', 'error-notice', 'widget', 'label'],
  ['newsletter', 'promo', 'ad'],
  ['related', 'listing'],
  ['navigation', 'story-navigation'],
  ['share', 'tags'],
  ['comment', 'comment-form'],
  ['byline', 'dateline', 'reading-time'],
  ['credit', 'caption', 'media'],
  ['legal', 'syndication'],
]

const FAMILY_OF: ReadonlyMap<Reason, number> = new Map(
  FAMILIES.flatMap((reasons, i) => reasons.map((reason) => [reason, i] as const)),
)

const COMMENT: ReadonlySet<Reason> = new Set(['comment', 'comment-form'])

/** What phrases name a block, and what they opened before it. */
export const labels: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'label.hits', meaning: 'phrases in the block', unit: 'blocks' },
    { name: 'label.strong', meaning: 'a phrase that is the block or its start, and no everyday word', unit: 'flag' },
    {
      name: 'label.sinceOpener',
      meaning: 'blocks since a phrase opened a section; 60 for far or none',
      unit: 'blocks',
    },
    { name: 'label.wordsSinceOpener', meaning: 'words since then, as many where there was none', unit: 'log' },
    { name: 'label.opener', meaning: 'family of that phrase, -1 for none', unit: 'code' },
    { name: 'label.sinceStrong', meaning: 'blocks since the last strong phrase; 60 for far or none', unit: 'blocks' },
    { name: 'label.untilStrong', meaning: 'blocks until the next strong phrase; 60 for far or none', unit: 'blocks' },
    { name: 'label.near', meaning: 'labelled blocks among the five on either side', unit: 'blocks' },
    {
      name: 'label.sinceComment',
      meaning: 'blocks since the last phrase of comments; 60 for far or none',
      unit: 'blocks',
    },
    { name: 'label.comments', meaning: 'phrases of comments before', unit: 'log' },
    { name: 'label.date', meaning: 'the block is a date with its labels and nothing else', unit: 'flag' },
  ],
  fill({ evidence, words }, cells) {
    const n = evidence.length
    const strong = new Uint8Array(n)
    const labelled = new Uint32Array(n + 1)
    evidence.forEach(({ labels: own }, i) => {
      strong[i] = own.some(isStrong) ? 1 : 0
      labelled[i + 1] = (labelled[i] as number) + (own.length === 0 ? 0 : 1)
    })
    let opener = -1
    let since = FAR
    let wordsSince = 0
    let sinceStrong = FAR
    let sinceComment = FAR
    let comments = 0
    for (let i = 0; i < n; i++) {
      const { labels: own, dateline } = evidence[i] as Evidence
      const opens = own.find(({ group }) => group.opens !== undefined && group.place !== 'within')
      if (opens !== undefined) {
        opener = FAMILY_OF.get(opens.group.reason) ?? -1
        since = 0
        wordsSince = 0
      } else if (own.some(({ group }) => group.closes === true)) {
        opener = -1
        since = FAR
      }
      if (own.some(({ group }) => COMMENT.has(group.reason))) {
        sinceComment = 0
        comments++
      }
      cells.put(i, 0, Math.min(10, own.length))
      cells.put(i, 1, strong[i] as number)
      cells.put(i, 2, since)
      cells.put(i, 3, log1p(wordsSince))
      cells.put(i, 4, opener)
      cells.put(i, 5, sinceStrong)
      cells.put(i, 7, (labelled[Math.min(n, i + 6)] as number) - (labelled[Math.max(0, i - 5)] as number))
      cells.put(i, 8, sinceComment)
      cells.put(i, 9, log1p(comments))
      cells.put(i, 10, dateline === null ? 0 : 1)
      sinceComment = Math.min(FAR, sinceComment + 1)
      since = Math.min(FAR, since + 1)
      wordsSince += words[i] as number
      sinceStrong = strong[i] === 1 ? 1 : Math.min(FAR, sinceStrong + 1)
    }
    let until = FAR
    for (let i = n - 1; i >= 0; i--) {
      cells.put(i, 6, until)
      until = strong[i] === 1 ? 1 : Math.min(FAR, until + 1)
    }
  },
}

function isStrong({ group }: PhraseLabel): boolean {
  return group.place !== 'within' && group.weak !== true
}
