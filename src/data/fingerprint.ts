/**
 * Measures of the sketch that `article.fingerprint` is. They were compared by `npm run eval:stories`' set with others:
 * `docs/stories.md` has the figures. A change of any makes other sketches, and wants another prefix.
 */
export const FINGERPRINT = {
  /** Version of the sketch, in front of it. */
  prefix: 'cd1:',
  /** Values of a sketch: the standard error of the likeness falls with their root. A power of 2, of four at least. */
  values: 128,
  /** Bits of a value: two texts that share nothing have one in 2^bits alike. Six are one character of base64url. */
  bits: 6,
  /** Tokens in a shingle, and where a script does not part its words, characters: two are about a word. */
  tokens: 3,
  characters: 6,
  /**
   * Values that the text itself must fill; the rest is borrowed from them. Some forty words fill so many: from there on estimates
   * are as good as the standard error says, and other stories are taken for the same no more often than long ones are.
   */
  leastFilled: 32,
} as const

/** RFC 4648, section 5: stands in addresses and file names. */
export const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
