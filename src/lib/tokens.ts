import { NUMERAL_ZEROS } from '../data/dates/numerals.generated.js'

/** Scripts that do not part their words: each character is a token of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SPACED_TOKEN = /[\p{L}\p{M}\p{N}]+/gu
const MIXED_TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu

/**
 * What one and the same word is spelt with in two ways: Turkish dotless and dotted i, which case cannot tell apart
 * without the language; marks apart from their letters; Bengali and Devanagari letters that Unicode composes one way and
 * keyboards the other; Arabic vowel marks and the stroke that stretches a word.
 */
const VARIANT = /[\u0131\u0640\u0958-\u095f\u09dc\u09dd\u09df]|[\u0300-\u036f]|[\u064b-\u0652]/
const TURKISH_I = /i\u0307|ı/g
const ARABIC_MARKS = /\u0640|[\u064b-\u0652]/g

/** Digits of other scripts than ours, and the letters as wide as Han, below U+10000: each is one code unit, and so is its plain form. */
const ZEROS = NUMERAL_ZEROS.flatMap(([, zero]) => (zero > 0x7f && zero <= 0xffff ? [zero] : []))
const FOREIGN_FORM = new RegExp(
  `[Ａ-Ｚａ-ｚ${ZEROS.map((zero) => `${charOf(zero)}-${charOf(zero + 9)}`).join('')}]`,
  'g',
)
const WIDE_TO_PLAIN = 0xfee0

/** First code unit of the scripts that do not part their words. */
const FIRST_UNSPACED = 0x0e00
/** Code units whose class is looked up instead of matched: Latin, Greek and Cyrillic. */
const TABLED = 0x0530
/** General punctuation: never part of a token. */
const PUNCTUATION_FROM = 0x2000
const PUNCTUATION_TO = 0x206f

const BETWEEN = 0
const IN_TOKEN = 1
const IS_VARIANT = 2
const CLASSES = Uint8Array.from({ length: TABLED }, (_, unit) => {
  const char = String.fromCharCode(unit)
  if (VARIANT.test(char)) return IS_VARIANT
  return /[\p{L}\p{M}\p{N}]/u.test(char) ? IN_TOKEN : BETWEEN
})

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
  const tabled = tokenizeTabled(lower)
  if (tabled !== null) return tabled
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
    if (unit >= TABLED && (unit < PUNCTUATION_FROM || unit > PUNCTUATION_TO)) return null
    const kind = unit < TABLED ? CLASSES[unit] : BETWEEN
    if (kind === IS_VARIANT) return null
    if (kind === IN_TOKEN) {
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
  const plain = plainForms(text)
  for (const match of plain.matchAll(UNSPACED.test(plain) ? MIXED_TOKEN : SPACED_TOKEN)) {
    const token = fold(match[0].toLowerCase())
    if (token !== '') tokens.push({ text: token, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** '٢٠٢٢', '２０２２' and '2022' are one number, 'ＮＡＴＯ' and 'NATO' one word. Offsets hold. */
function plainForms(text: string): string {
  return text.replace(FOREIGN_FORM, (char) => {
    const unit = char.charCodeAt(0)
    const zero = ZEROS.find((first) => unit >= first && unit < first + 10)
    return zero === undefined ? charOf(unit - WIDE_TO_PLAIN) : String(unit - zero)
  })
}

function charOf(unit: number): string {
  return String.fromCharCode(unit)
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
