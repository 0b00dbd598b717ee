/** schema.org types whose text is an article, as publishers use them. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'AdvertiserContentArticle',
  'AnalysisNewsArticle',
  'Article',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'Blogposting', // a common misspelling
  'LiveBlogPosting',
  'MedicalScholarlyArticle',
  'NewsArticle',
  'OpinionNewsArticle',
  'Report',
  'ReportageNewsArticle',
  'Review',
  'ReviewNewsArticle',
  'SatiricalArticle',
  'ScholarlyArticle',
  'SocialMediaPosting',
  'TechArticle',
])

/** Types that carry a date and a title of the page where no article is declared. */
export const PAGE_TYPES: ReadonlySet<string> = new Set([
  'AboutPage',
  'DiscussionForumPosting',
  'ItemPage',
  'MedicalWebPage',
  'WebPage',
])

/** Properties that lead from a wrapper to the page's own node. Lists of other pages (`itemListElement`) are not among them. */
export const FOLLOWED_PROPERTIES: readonly string[] = ['@graph', 'mainEntity', 'mainEntityOfPage']
