/** Scripts that do not part their words: each character is a token of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SPACED_TOKEN = /[\p{L}\p{M}\p{N}]+/gu
const MIXED_TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu

/** A token of the normalised text, with its place in the text as given. */
export interface Token {
  text: string
  start: number
  end: number
}

/** First code unit of the scripts that do not part their words. */
const FIRST_UNSPACED = 0x0e00
/** Code units whose class is looked up instead of matched: Latin, Greek and Cyrillic. */
const TABLED = 0x0530
/** General punctuation: never part of a token. */
const PUNCTUATION_FROM = 0x2000
const PUNCTUATION_TO = 0x206f

const IN_TOKEN = Uint8Array.from({ length: TABLED }, (_, unit) =>
  /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
)

/** Whether a token is a single character of a script that does not part its words. */
export function isUnspaced(token: string): boolean {
  return token.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(token)
}

/**
 * Normalised tokens of a text: runs of letters, marks and digits, in lower case; single characters in scripts that do
 * not part their words. Punctuation, apostrophes included, parts tokens.
 */
export function tokenize(text: string): string[] {
  const lower = text.toLowerCase()
  return tokenizeTabled(lower) ?? lower.match(UNSPACED.test(text) ? MIXED_TOKEN : SPACED_TOKEN) ?? []
}

/** As `tokenize` by table alone, several times as fast; null where a character stands outside the table. */
function tokenizeTabled(lower: string): string[] | null {
  const tokens: string[] = []
  let start = -1
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at)
    if (unit >= TABLED && (unit < PUNCTUATION_FROM || unit > PUNCTUATION_TO)) return null
    if (unit < TABLED && IN_TOKEN[unit] === 1) {
      if (start < 0) start = at
    } else if (start >= 0) {
      tokens.push(lower.slice(start, at))
      start = -1
    }
  }
  if (start >= 0) tokens.push(lower.slice(start))
  return tokens
}

/** As `tokenize`, with UTF-16 offsets into `text`. Lower case is taken a token at a time, so that offsets hold. */
export function tokenizeWithOffsets(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(UNSPACED.test(text) ? MIXED_TOKEN : SPACED_TOKEN)) {
    tokens.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/**
 * Length of a text in words; in scripts that do not part their words two characters count as one, near the mean of
 * Chinese and Japanese, so that one threshold serves every script.
 */
export function wordLength(tokens: readonly string[]): number {
  let words = 0
  for (const token of tokens) words += isUnspaced(token) ? 0.5 : 1
  return words
}
