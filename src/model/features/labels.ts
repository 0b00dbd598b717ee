import type { Evidence, PhraseLabel, Reason } from '../../types/index.js'
import { FAR, type FeatureGroup } from '../types.js'

/** Reasons of one family, so that a rare one learns from its kin. */
const FAMILIES: readonly (readonly [name: string, reasons: readonly Reason[]])[] = [
  ['consent', ['consent', 'policy']],
  ['access', ['access-notice', 'error-notice', 'widget', 'label']],
  ['offer', ['newsletter', 'promo', 'ad']],
  ['stories', ['related', 'listing']],
  ['navigation', ['navigation', 'story-navigation']],
  ['share', ['share', 'tags']],
  ['comment', ['comment', 'comment-form']],
  ['byline', ['byline', 'dateline', 'reading-time']],
  ['credit', ['credit', 'caption', 'media']],
  ['legal', ['legal', 'syndication']],
]

const FAMILY_OF: ReadonlyMap<Reason, number> = new Map(
  FAMILIES.flatMap(([, reasons], i) => reasons.map((reason) => [reason, i] as const)),
)

const COMMENT: ReadonlySet<Reason> = new Set(['comment', 'comment-form'])
const PLACES = { within: 1, start: 2, whole: 3 } as const
const F = FAMILIES.length

/** What phrases name a block, and what they opened before it. */
export const labels: FeatureGroup = {
  head: 'both',
  columns: [
    ...FAMILIES.map(
      ([name, reasons]) =>
        ({
          name: `label.${name}`,
          meaning: `strongest phrase for ${reasons.join(', ')}: 3 the whole block, 2 its start, 1 within, 0 none`,
          unit: 'code',
        }) as const,
    ),
    { name: 'label.hits', meaning: 'phrases in the block', unit: 'blocks' },
    { name: 'label.cover', meaning: 'tokens that the longest phrase covers', unit: 'share' },
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
  fill({ evidence, words }, put) {
    const n = evidence.length
    const strong = Uint8Array.from(evidence, (item) => (item.labels.some(isStrong) ? 1 : 0))
    const labelled = new Uint32Array(n + 1)
    for (let i = 0; i < n; i++) labelled[i + 1] = (labelled[i] as number) + (evidence[i]?.labels.length === 0 ? 0 : 1)
    let opener = -1
    let since = FAR
    let wordsSince = 0
    let sinceStrong = FAR
    let sinceComment = FAR
    let comments = 0
    for (let i = 0; i < n; i++) {
      const item = evidence[i] as Evidence
      putOwn(item, i, put)
      put(i, F + 2, strong[i] as number)
      const opens = item.labels.find(({ group }) => group.opens !== undefined && group.place !== 'within')
      if (opens !== undefined) {
        opener = FAMILY_OF.get(opens.group.reason) ?? -1
        since = 0
        wordsSince = 0
      } else if (item.labels.some(({ group }) => group.closes === true)) {
        opener = -1
        since = FAR
      }
      put(i, F + 3, since)
      put(i, F + 4, Math.log1p(wordsSince))
      put(i, F + 5, opener)
      put(i, F + 6, sinceStrong)
      const from = Math.max(0, i - 5)
      const to = Math.min(n, i + 6)
      put(i, F + 8, (labelled[to] as number) - (labelled[from] as number))
      if (item.labels.some(({ group }) => COMMENT.has(group.reason))) {
        sinceComment = 0
        comments++
      }
      put(i, F + 9, sinceComment)
      put(i, F + 10, Math.log1p(comments))
      put(i, F + 11, item.dateline === null ? 0 : 1)
      sinceComment = Math.min(FAR, sinceComment + 1)
      since = Math.min(FAR, since + 1)
      wordsSince += words[i] as number
      sinceStrong = strong[i] === 1 ? 1 : Math.min(FAR, sinceStrong + 1)
    }
    let until = FAR
    for (let i = n - 1; i >= 0; i--) {
      put(i, F + 7, until)
      until = strong[i] === 1 ? 1 : Math.min(FAR, until + 1)
    }
  },
}

function putOwn(item: Evidence, i: number, put: (block: number, column: number, value: number) => void): void {
  const strongest = new Array<number>(F).fill(0)
  let longest = 0
  for (const { group, from, to } of item.labels) {
    const family = FAMILY_OF.get(group.reason)
    if (family !== undefined) strongest[family] = Math.max(strongest[family] as number, PLACES[group.place])
    longest = Math.max(longest, to - from)
  }
  for (let family = 0; family < F; family++) put(i, family, strongest[family] as number)
  put(i, F, Math.min(10, item.labels.length))
  put(i, F + 1, longest / Math.max(1, item.tokens.length))
}

function isStrong({ group }: PhraseLabel): boolean {
  return group.place !== 'within' && group.weak !== true
}
