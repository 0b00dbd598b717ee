import { CharClasses } from '../../lib/char-classes.js'
import type { SourceBlock } from '../../types/index.js'

/** What a block says early on, as bits. */
export const PRICED = 1
export const CONTACTED = 2
export const TRADE_MARKED = 4

/** Characters of a block in which they are looked for: they stand in short lines, or early on. */
const WINDOW = 160

const PRICE = /[$€£¥₹₽₩₺₪฿]\s?\p{Nd}|\p{Nd}\s?(?:€|zł|kr|₽|₫|руб)/u
const CONTACT = /[\w.-]@[\w-]|\+\p{Nd}[\p{Nd} ().-]{6}|\(\p{Nd}{3}\) ?\p{Nd}{3}/u

const DIGIT = 1
/** The sign of a currency, or the first letter of its short form. */
const CURRENCY = 2
/** What stands in front of a telephone number. */
const DIALLING = 4
const AT_SIGN = 8
const TRADE_MARK = 16

const CLASSES = new CharClasses((char) => {
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[$€£¥₹₽₩₺₪฿₫zkр]/u.test(char)) return CURRENCY
  if (/[+(]/.test(char)) return DIALLING
  if (char === '@') return AT_SIGN
  return /[™®]/u.test(char) ? TRADE_MARK : 0
})

/** Tells whether a price, an address or number to reach somebody, or a sign of a trade mark stands at its beginning. */
export function beginningSays({ text }: SourceBlock): number {
  const end = Math.min(text.length, WINDOW)
  let met = 0
  for (let at = 0; at < end; at++) met |= CLASSES.of(text.codePointAt(at) as number)
  const hasDigit = (met & DIGIT) !== 0
  let said = (met & TRADE_MARK) !== 0 ? TRADE_MARKED : 0
  if (hasDigit && (met & CURRENCY) !== 0 && PRICE.test(text.slice(0, WINDOW))) said |= PRICED
  if ((met & AT_SIGN) !== 0 || (hasDigit && (met & DIALLING) !== 0)) {
    if (CONTACT.test(text.slice(0, WINDOW))) said |= CONTACTED
  }
  return said
}
