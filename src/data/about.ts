/** Where a page says more of its article, the best field first, and how long in UTF-16 units such a thing is at most. */
export const ABOUT = {
  sections: ['article:section', 'og:article:section', 'parsely-section', 'sailthru.section', 'section'],
  tags: ['article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'],
  images: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'],
  addresses: ['og:url'],
  descriptions: ['og:description', 'description', 'twitter:description', 'dc.description'],
  /** A longer one is no name of a site or section. */
  name: 200,
  tag: 100,
  mostTags: 50,
  description: 5_000,
  address: 4_000,
} as const
