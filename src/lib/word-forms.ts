import { NUMERAL_ZEROS } from '../data/dates/numerals.generated.js'

/** Scripts that do not part their words: each character is a token of its own. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * What one and the same word is spelt with in two ways: Turkish dotless and dotted i, which case cannot tell apart
 * without the language; marks apart from their letters; Bengali and Devanagari letters that Unicode composes one way and
 * keyboards the other; Arabic vowel marks and the stroke that stretches a word.
 */
export const VARIANT = /[\u0131\u0640\u0958-\u095f\u09dc\u09dd\u09df]|[\u0300-\u036f]|[\u064b-\u0652]/

/** Digits of other scripts than ours, and the letters as wide as Han, below U+10000: each is one code unit, and so is its plain form. */
const ZEROS = NUMERAL_ZEROS.flatMap(([, zero]) => (zero > 0x7f && zero <= 0xffff ? [zero] : []))
const FOREIGN_FORM = new RegExp(
  `[Ａ-Ｚａ-ｚ${ZEROS.map((zero) => `${charOf(zero)}-${charOf(zero + 9)}`).join('')}]`,
  'g',
)
const WIDE_TO_PLAIN = 0xfee0

/** '٢٠٢٢', '２０２２' and '2022' are one number, 'ＮＡＴＯ' and 'NATO' one word. Offsets hold. */
export function plainForms(text: string): string {
  return text.replace(FOREIGN_FORM, (char) => {
    const unit = char.charCodeAt(0)
    const zero = ZEROS.find((first) => unit >= first && unit < first + 10)
    return zero === undefined ? charOf(unit - WIDE_TO_PLAIN) : String(unit - zero)
  })
}

function charOf(unit: number): string {
  return String.fromCharCode(unit)
}

/** What a UTF-16 unit is to the words of a text, where it is no letter, mark or digit with a form of its own. */
const UNKNOWN = 0
/** Between words. */
const BETWEEN = 1
/** A word of its own, in scripts that do not part their words. */
export const ALONE = 2
/** Its form hangs on its neighbours: half a pair, a mark apart from its letter, a capital sigma. */
export const BOUND = 3
/** Entries from here on are the normalised form of the unit: lower case, and digits of ours. */
export const FIRST_FORM = 4

/** Filled as units are met: asking all of Unicode would cost every caller some milliseconds. */
const FORMS = new Uint16Array(0x10000)

/** What a UTF-16 unit is to the words of a text: one of the above, or its normalised form. */
export function formOf(unit: number): number {
  const known = FORMS[unit] as number
  return known !== UNKNOWN ? known : learn(unit)
}

function learn(unit: number): number {
  const form = readForm(unit)
  FORMS[unit] = form
  return form
}

const IN_TOKEN = /[\p{L}\p{M}\p{N}]/u
/** Its lower case hangs on whether it ends its word. */
const CAPITAL_SIGMA = 0x03a3
/** Stands by itself only where a text has other characters of such scripts. */
const KATAKANA_LENGTH = 0x30fc

function readForm(unit: number): number {
  if ((unit >= 0xd800 && unit < 0xe000) || unit === CAPITAL_SIGMA || unit === KATAKANA_LENGTH) return BOUND
  const lower = charOf(unit).toLowerCase()
  if (lower.length > 1 || VARIANT.test(lower)) return BOUND
  const plain = plainForms(lower)
  if (UNSPACED.test(plain)) return ALONE
  return IN_TOKEN.test(plain) ? plain.charCodeAt(0) : BETWEEN
}
