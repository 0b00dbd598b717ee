/** How much a site memory holds, and from when on a line counts. */
export const MEMORY = {
  /** Pages of a site that are held: those with the smallest keys. A share of them is right within some 6 points. */
  pages: 64,
  /** Lines of a page that are held: those with the smallest hashes, the same ones on every page. */
  lines: 512,
  /** A line of so many words is as long as sentences are, as in `PROSE`. */
  sentenceWords: 8,
  /** Kept sentences tell the story of a page where it has so many of them; else all kept lines do. */
  storySentences: 3,
  /** Two pages of which the one has so large a share of the other's body are one story under two addresses. */
  sameStory: 0.7,
  /** UTF-16 units of a site's name at most, as of a host name. */
  siteName: 253,
} as const

/** From when on a line is the site's, where the caller does not say. Origin: `npm run eval:memory`. */
export const SITE_REPEAT = {
  /** Stories that have it at least; chosen above the two or three that could be measured, since four agree by chance less. */
  pages: 4,
  /** Share of the site's stories that have it: at a half, labels of products go that their gold has. */
  share: 0.8,
} as const

/** What a line of the site must be to go. */
export const REPEAT_RULE = {
  /** A block that scores higher stays: cross-validated as those of `STAYS_FROM`, higher ones cost recall. */
  staysFrom: 0.6,
  /**
   * A line that is kept in so large a share of the stories that have it, and in so many, goes whatever it scores: a standing
   * notice. What is left out elsewhere may be the teaser of this very page. Origin: `npm run eval:memory`; from six on the
   * figures are the same.
   */
  standingPages: 8,
  standingShare: 0.8,
} as const

/** Parameters of addresses that say whence a reader came, not what the page is: whole names, and beginnings of names. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  // Click identifiers of Google, Facebook, Microsoft, Yandex, TikTok, Twitter and Instagram.
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'fbclid',
  'msclkid',
  'yclid',
  'ttclid',
  'twclid',
  'igshid',
  // Newsletter tools (Mailchimp, HubSpot) and the linker of Google Analytics.
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  '_ga',
  '_gl',
  // Forms of one page: AMP, print, and the feed by which it was found.
  'amp',
  'outputtype',
  'print',
  'ref',
  'cmpid',
])
export const TRACKING_PREFIXES = ['utm_', 'at_', 'mtm_', 'pk_'] as const
