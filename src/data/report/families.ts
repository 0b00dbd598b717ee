import type { Reason } from '../../types/index.js'

/** Reasons of one kind have one colour in a report; the words beside it always say which it is. */
export type Family = 'about' | 'furniture' | 'stories' | 'consent' | 'selling' | 'readers' | 'repeat' | 'other'

export const FAMILIES: Readonly<Record<Reason, Family>> = {
  title: 'about',
  byline: 'about',
  dateline: 'about',
  'reading-time': 'about',
  credit: 'about',
  caption: 'about',
  label: 'about',
  media: 'about',
  syndication: 'about',
  tags: 'furniture',
  navigation: 'furniture',
  'story-navigation': 'furniture',
  widget: 'furniture',
  share: 'furniture',
  related: 'stories',
  listing: 'stories',
  consent: 'consent',
  policy: 'consent',
  legal: 'consent',
  'access-notice': 'consent',
  newsletter: 'selling',
  promo: 'selling',
  ad: 'selling',
  comment: 'readers',
  'comment-form': 'readers',
  'exact-duplicate': 'repeat',
  'near-duplicate': 'repeat',
  'repeated-run': 'repeat',
  'site-repeat': 'repeat',
  hidden: 'other',
  boilerplate: 'other',
  'error-notice': 'other',
}
