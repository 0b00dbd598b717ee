import { ALONE, BOUND, FIRST_FORM, formOf, plainForms, UNSPACED, VARIANT } from './word-forms.js'

const SPACED_TOKEN = /[\p{L}\p{M}\p{N}]+/gu
const MIXED_TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu

const TURKISH_I = /i\u0307|ı/g
const ARABIC_MARKS = /\u0640|[\u064b-\u0652]/g

/** First code unit of the scripts that do not part their words. */
const FIRST_UNSPACED = 0x0e00

/** A token of the normalised text, with its place in the text as given. */
export interface Token {
  text: string
  start: number
  end: number
}

/** Whether a token is a single character of a script that does not part its words. */
export function isUnspaced(token: string): boolean {
  return token.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(token)
}

/**
 * Normalised tokens of a text: runs of letters, marks and digits, in lower case; single characters in scripts that do
 * not part their words. Punctuation, apostrophes included, parts tokens. Variant spellings are one (see `VARIANT`), and so
 * are the digits of all scripts.
 */
export function tokenize(text: string): string[] {
  const lower = text.toLowerCase()
  return tokenizeTabled(lower) ?? tokenizeMatched(lower)
}

/** As `tokenize`, for any text in lower case. */
function tokenizeMatched(lower: string): string[] {
  const plain = plainForms(lower)
  const tokens = plain.match(UNSPACED.test(plain) ? MIXED_TOKEN : SPACED_TOKEN) ?? []
  return VARIANT.test(lower) ? tokens.map(fold).filter((token) => token !== '') : tokens
}

/** As `tokenize` by table alone, several times as fast; null where a character needs more than the table. */
function tokenizeTabled(lower: string): string[] | null {
  const tokens: string[] = []
  let start = -1
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at)
    const form = formOf(unit)
    if (form >= FIRST_FORM) {
      if (form !== unit) return null
      if (start < 0) start = at
      continue
    }
    if (form === BOUND) return null
    if (start >= 0) tokens.push(lower.slice(start, at))
    if (form === ALONE) tokens.push(lower.charAt(at))
    start = -1
  }
  if (start >= 0) tokens.push(lower.slice(start))
  return tokens
}

/** As `tokenize`, with UTF-16 offsets into `text`. Lower case is taken a token at a time, so that offsets hold. */
export function tokenizeWithOffsets(text: string): Token[] {
  const tokens: Token[] = []
  const plain = plainForms(text)
  for (const match of plain.matchAll(UNSPACED.test(plain) ? MIXED_TOKEN : SPACED_TOKEN)) {
    const token = fold(match[0].toLowerCase())
    if (token !== '') tokens.push({ text: token, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

function fold(token: string): string {
  if (!VARIANT.test(token)) return token
  return token.normalize('NFC').replace(TURKISH_I, 'i').replace(ARABIC_MARKS, '')
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
