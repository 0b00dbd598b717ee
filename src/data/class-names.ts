import type { Reason } from '../types/index.js'

/**
 * Tokens of `class` and `id` that tell what an element holds. Whole tokens are matched, never substrings: `header` in
 * `MsoHeader` says nothing. Gathered from themes and publishing systems in wide use.
 */
export const REASON_BY_CLASS: Readonly<Record<string, Reason>> = {
  ad: 'ad',
  ads: 'ad',
  advert: 'ad',
  advertisement: 'ad',
  adsbygoogle: 'ad',
  sponsored: 'ad',
  outbrain: 'ad',
  taboola: 'ad',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  byline: 'byline',
  caption: 'caption',
  comment: 'comment',
  comments: 'comment',
  commentlist: 'comment',
  disqus: 'comment',
  respond: 'comment-form',
  cookie: 'consent',
  cookies: 'consent',
  consent: 'consent',
  gdpr: 'consent',
  onetrust: 'consent',
  footer: 'navigation',
  menu: 'navigation',
  nav: 'navigation',
  navbar: 'navigation',
  navigation: 'navigation',
  sidebar: 'listing',
  trending: 'listing',
  popular: 'listing',
  latest: 'listing',
  related: 'related',
  recirc: 'related',
  recommended: 'related',
  recommendations: 'related',
  newsletter: 'newsletter',
  subscribe: 'newsletter',
  signup: 'newsletter',
  pager: 'story-navigation',
  pagination: 'story-navigation',
  paywall: 'access-notice',
  promo: 'promo',
  share: 'share',
  sharing: 'share',
  sharedaddy: 'share',
  social: 'share',
  addtoany: 'share',
  tags: 'tags',
  taglist: 'tags',
  wpadminbar: 'navigation',
}

/** Tokens, and neighbouring tokens joined by a space, that name the element of the article. */
export const ARTICLE_CLASSES: ReadonlySet<string> = new Set([
  'articlebody',
  'article body',
  'article content',
  'article text',
  'entry content',
  'post content',
  'post body',
  'story body',
  'story content',
  'story text',
  'main content',
  'body content',
  'td post',
  'articletext',
  'storybody',
  'richtext',
  'rich text',
])

/** Tags that tell what they hold, where no class does. */
export const REASON_BY_TAG: Readonly<Record<string, Reason>> = {
  nav: 'navigation',
  footer: 'navigation',
  aside: 'listing',
  select: 'navigation',
  button: 'navigation',
  dialog: 'consent',
  figcaption: 'caption',
}

/** ARIA roles that tell what an element holds. */
export const REASON_BY_ROLE: Readonly<Record<string, Reason>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'navigation',
  complementary: 'listing',
  search: 'navigation',
  dialog: 'consent',
  alertdialog: 'consent',
}
