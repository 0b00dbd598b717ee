/** Where a byline is looked for, in blocks, and what is one; counted on the pages of the dev set. */
export const BYLINES = {
  /** UTF-16 units of a longer line are prose or a box. */
  longest: 200,
  /** A sentence of more words is prose, whatever it begins with. */
  sentenceWords: 9,
  /** Bylines that are read of one page. */
  most: 40,
  /** Above the headline. */
  above: 6,
  /** Below it, and how far where the text begins later. */
  below: 8,
  farBelow: 25,
  /** Below the beginning of the text: a lead or a picture may come first. */
  intoText: 3,
} as const

/** Fields of `<meta>` that name the author, the most telling first. */
export const AUTHOR_META: readonly string[] = [
  'author',
  'sailthru.author',
  'parsely-author',
  'byl',
  'article:author',
  'article:author_name',
  'og:article:author',
  'dc.creator',
  'dc.creator.name',
  'dcterms.creator',
  'dcsext.author',
  'citation_author',
  'cxenseparse:author',
  'rbauthors',
  'vr:author',
  'by',
  'creator',
]
