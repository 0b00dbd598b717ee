/** Scripts that do not part their words: each character is a token of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SPACED_TOKEN = /[\p{L}\p{M}\p{N}]+/gu
const MIXED_TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu

/** Turkish 'İ' and 'ı': which capital belongs to which small letter depends on the language, so all are one 'i'. */
const TURKISH_I = /i\u0307|ı/g

/** A token of the normalised text, with its place in the text as given. */
export interface Token {
  text: string
  start: number
  end: number
}

/** Whether a token is a single character of a script that does not part its words. */
export function isUnspaced(token: string): boolean {
  return token.charCodeAt(0) > 0x0e00 && UNSPACED.test(token)
}

/**
 * Normalised tokens of a text: runs of letters, marks and digits, in lower case; single characters in scripts that do
 * not part their words. Punctuation, apostrophes included, parts tokens. The Turkish letters i are one.
 */
export function tokenize(text: string): string[] {
  return fold(text).match(UNSPACED.test(text) ? MIXED_TOKEN : SPACED_TOKEN) ?? []
}

/** As `tokenize`, with UTF-16 offsets into `text`. Lower case is taken a token at a time, so that offsets hold. */
export function tokenizeWithOffsets(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(UNSPACED.test(text) ? MIXED_TOKEN : SPACED_TOKEN)) {
    tokens.push({ text: fold(match[0]), start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

function fold(text: string): string {
  return text.toLowerCase().replace(TURKISH_I, 'i')
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
