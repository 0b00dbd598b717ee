/**
 * Why a block was left out of the body. A closed union: `docs/reasons.md` explains each one, and a test holds the
 * two together. Every removed block carries exactly one.
 */
export const REASONS = [
  'title',
  'byline',
  'dateline',
  'consent',
  'policy',
  'access-notice',
  'related',
  'listing',
  'story-navigation',
  'navigation',
  'share',
  'newsletter',
  'promo',
  'comment-form',
  'comment',
  'ad',
  'media',
  'reading-time',
  'widget',
  'tags',
  'syndication',
  'credit',
  'caption',
  'label',
  'legal',
  'error-notice',
  'hidden',
  'boilerplate',
  'exact-duplicate',
  'near-duplicate',
  'repeated-run',
  // Last, since the trained features number the reasons in this order.
  'site-repeat',
] as const

/** One of the closed list of reasons for leaving a block out. */
export type Reason = (typeof REASONS)[number]
