/** How captions end that say who took the picture. Origin: set by hand on captions of the acid texts; no other values were tried. */
export const CREDITED = {
  /** A caption is no longer than this, in UTF-16 units. */
  length: 320,
  /** Tokens of a caption with its credit at least. */
  tokens: 5,
  /** Words of the credit at most. */
  words: 7,
} as const

/** Tokens that end a credit where a language puts the word behind the name: 'T. Jankausko nuotr.', '韩立波 摄'. */
export const CREDIT_ENDINGS: ReadonlySet<string> = new Set([
  'nuotr',
  'nuotrauka',
  '摄',
  '攝',
  '撮影',
  'felvétele',
  'fotója',
])
