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
  /** Above the headline the text has begun already where the headline is a copy; no further away than this. */
  farAbove: 60,
  /** Below it, and how far where the text begins later. */
  below: 8,
  farBelow: 25,
  /** Below the beginning of the text: a lead or a picture may come first. */
  intoText: 3,
  /** A name without 'By' counts as that many blocks further away. */
  unlabelled: 5,
  /** From a name alone, the date, the reading time or what the author does stands that many blocks away at most. */
  loneNeighbours: 3,
  /** Words of a line that says what the author does, and units of one that has the name and the date. */
  roleWords: 7,
  loneLine: 80,
  /** Words of a line below the text that names its author, and units of the one behind its label. */
  footWords: 20,
  footName: 60,
  /** Blocks below the headline in which a name may stand alone. */
  loneBelow: 6,
} as const

/**
 * What stands in front of the author's name in a box below the text, by the tokens it begins with: such lines are read
 * wherever they stand, so that 'By' alone is none of them.
 */
export const FOOT_PHRASES: readonly string[] = [
  // English
  'written by',
  'article by',
  'article written by',
  'post written by',
  'this article was written by',
  'this post was written by',
  'this story was written by',
  'this blog was written by',
  'this article is written by',
  'about the author',
  'about author',
  'about the authors',
  'author name',
  'view all posts by',
  'see all posts by',
  'latest posts by',
  'more posts by',
  'all articles by',
  // German, Dutch, Nordic
  'geschrieben von',
  'verfasst von',
  'über den autor',
  'über die autorin',
  'geschreven door',
  'over de auteur',
  'skriven av',
  'skrevet av',
  'skrevet af',
  'om författaren',
  'om forfatteren',
  'kirjoittanut',
  // Romance
  'écrit par',
  'rédigé par',
  'à propos de l auteur',
  'à propos de l auteure',
  'escrito por',
  'redactado por',
  'sobre el autor',
  'sobre la autora',
  'sobre o autor',
  'sobre a autora',
  'scritto da',
  'articolo di',
  'sull autore',
  'informazioni sull autore',
  'scris de',
  'despre autor',
  // Slavic, Greek, Hungarian, Turkish
  'автор статьи',
  'автор текста',
  'об авторе',
  'про автора',
  'o autorze',
  'napisane przez',
  'o autorovi',
  'σχετικά με τον συγγραφέα',
  'a szerzőről',
  'yazar hakkında',
  // Arabic, Hebrew, Persian, Indic, South-East Asian
  'عن الكاتب',
  'نبذة عن الكاتب',
  'על הכותב',
  'על המחבר',
  'درباره نویسنده',
  'लेखक के बारे में',
  'ditulis oleh',
  'tentang penulis',
  'về tác giả',
]

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

/** Fields of which one labels the other, as cards of social media show them. */
export const LABELLED_META: readonly (readonly [label: string, data: string])[] = [
  ['twitter:label1', 'twitter:data1'],
  ['twitter:label2', 'twitter:data2'],
]
