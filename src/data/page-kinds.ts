/** Kinds of page that an address or schema.org's types tell, in the order in which they are looked for. */
export const PAGE_KINDS = ['discussion', 'product', 'list', 'documentation', 'service', 'article'] as const

/**
 * Types of schema.org by the kind of page that has them. Origin: the vocabulary's own descriptions.
 * A list or a product stands beside much else; a discussion says plainly what the page is.
 */
export const SCHEMA_TYPES: Readonly<Record<(typeof PAGE_KINDS)[number], readonly string[]>> = {
  discussion: ['DiscussionForumPosting', 'QAPage', 'Question'],
  product: ['Product', 'ProductGroup', 'IndividualProduct'],
  list: ['CollectionPage', 'SearchResultsPage', 'ItemList', 'OfferCatalog'],
  documentation: ['TechArticle', 'APIReference', 'SoftwareSourceCode'],
  service: ['Service', 'ProfessionalService', 'LocalBusiness'],
  article: ['Article', 'NewsArticle', 'BlogPosting', 'ReportageNewsArticle', 'Report', 'LiveBlogPosting'],
}

/** Words of an address by the kind of page that has them: parts of the host and the path. Origin: common URL schemes of shop, forum and wiki software. */
export const ADDRESS_WORDS: Readonly<Record<(typeof PAGE_KINDS)[number], readonly string[]>> = {
  discussion: [
    'forum',
    'forums',
    'thread',
    'threads',
    'viewtopic',
    'showthread',
    'topic',
    'discussion',
    'questions',
    'community',
  ],
  product: ['product', 'products', 'item', 'itm', 'dp', 'store'],
  list: [
    'collections',
    'collection',
    'category',
    'categories',
    'search',
    'browse',
    'list',
    'lists',
    'tag',
    'tags',
    'shop',
  ],
  documentation: [
    'docs',
    'doc',
    'documentation',
    'developer',
    'developers',
    'wiki',
    'reference',
    'manual',
    'api',
    'guide',
    'help',
  ],
  service: ['services', 'service', 'consulting', 'solutions'],
  article: ['blog', 'blogs', 'news', 'article', 'articles', 'story', 'stories', 'post', 'posts'],
}
