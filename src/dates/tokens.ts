import { NUMERAL_ZEROS } from '../data/dates/numerals.generated.js'
import { THAI_CLOSE, THAI_LEADS, THAI_WEEKDAY } from '../data/dates/thai.js'
import { fold } from './fold.js'

export type TokenKind = 'number' | 'word' | 'mark' | 'end'

/** White space in front of a token. */
export const NO_GAP = 0
export const SPACE = 1
export const LINE = 2

export interface Token {
  kind: TokenKind
  start: number
  end: number
  /** Folded word, the mark itself, or the number in ASCII digits. */
  text: string
  /** Value of a number of up to 15 digits, else NaN. */
  value: number
  /** Numbering system of a number, else null. */
  numerals: string | null
  /** White space in front of the token: none, spaces, or a line break. */
  gap: 0 | 1 | 2
}

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const BLANK = 3
const HAN = 4
const BREAK = 5
const SURROGATE = 6

const END: Token = { kind: 'end', start: -1, end: -1, text: '', value: Number.NaN, numerals: null, gap: LINE }

const CLASSES = buildClasses()
const ZEROS = new Map(NUMERAL_ZEROS.map(([id, zero]) => [zero, id]))
const HIGH_ZEROS = NUMERAL_ZEROS.filter(([, zero]) => zero > 0xffff)

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  let all = ''
  for (let unit = 0; unit < 0xd800; unit++) all += String.fromCharCode(unit)
  const mark = (pattern: RegExp, value: number): void => {
    for (const match of all.matchAll(pattern)) classes.fill(value, match.index, match.index + match[0].length)
  }
  // The zero-width joiners stand inside words; modifier apostrophes are read like the ASCII one.
  mark(/[\p{L}\p{M}]+/gu, LETTER)
  mark(/\u00ad|\u200c|\u200d/g, LETTER)
  mark(/[\u02b9-\u02bf]+/g, OTHER)
  mark(/[\s\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2069]+/gu, BLANK)
  mark(/[\n\r\u2028\u2029]+/g, BREAK)
  mark(/[\p{sc=Han}]+/gu, HAN)
  mark(/\p{Nd}+/gu, DIGIT)
  for (let unit = 0xf900; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit)
    if (/\p{Nd}/u.test(character)) classes[unit] = DIGIT
    else if (/\p{sc=Han}/u.test(character)) classes[unit] = HAN
    else if (/[\p{L}\p{M}]/u.test(character)) classes[unit] = LETTER
    else if (/\s/.test(character)) classes[unit] = BLANK
  }
  classes.fill(SURROGATE, 0xd800, 0xe000)
  return classes
}

/** True where the text holds a decimal digit or a Han numeral: without one, only words can be dates. */
export function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = CLASSES[text.charCodeAt(at)]
    if (kind === DIGIT || kind === HAN) return true
    if (kind === SURROGATE && highZero(text, at) >= 0) return true
  }
  return false
}

/** Calls `visit` with the bounds of every word, without building tokens. */
export function eachWord(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => boolean,
): boolean {
  let at = from
  while (at < to) {
    if (CLASSES[text.charCodeAt(at)] !== LETTER) {
      at++
      continue
    }
    const start = at
    while (at < to && CLASSES[text.charCodeAt(at)] === LETTER) at++
    if (visit(start, at)) return true
  }
  return false
}

function highZero(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0
  if (point <= 0xffff) return -1
  for (const [, zero] of HIGH_ZEROS) if (point >= zero && point < zero + 10) return zero
  return -1
}

/** The tokens of `text` between two offsets; every Han character is a word of its own. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let gap: 0 | 1 | 2 = NO_GAP
  let at = from
  while (at < to) {
    const kind = CLASSES[text.charCodeAt(at)]
    if (kind === BLANK || kind === BREAK) {
      if (kind === BREAK) gap = LINE
      else if (gap === NO_GAP) gap = SPACE
      at++
      continue
    }
    const start = at
    if (kind === DIGIT || (kind === SURROGATE && highZero(text, at) >= 0)) {
      const token = readNumber(text, start, to, gap)
      pushNumber(tokens, token)
      at = token.end
    } else if (kind === LETTER) {
      while (at < to && CLASSES[text.charCodeAt(at)] === LETTER) at++
      if (isThai(text, start)) {
        pushThai(tokens, text, start, at, gap)
        gap = NO_GAP
        continue
      }
      tokens.push({
        kind: 'word',
        start,
        end: at,
        text: fold(text.slice(start, at)),
        value: Number.NaN,
        numerals: null,
        gap,
      })
    } else {
      at += kind === SURROGATE && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      const word = kind === HAN ? 'word' : 'mark'
      tokens.push({ kind: word, start, end: at, text: text.slice(start, at), value: Number.NaN, numerals: null, gap })
    }
    gap = NO_GAP
  }
  return tokens
}

/** `October 17, 20236:01`: what scraping glued to the year of a date is parted from it again. */
function pushNumber(tokens: Token[], token: Token): void {
  const [month, day, comma] = tokens.slice(-3)
  const dated = month?.kind === 'word' && day?.kind === 'number' && day.text.length <= 2 && comma?.text === ','
  const glued =
    dated &&
    token.gap === SPACE &&
    /^(?:19|20)\d{3,5}$/.test(token.text) &&
    token.end - token.start === token.text.length
  if (!glued) {
    tokens.push(token)
    return
  }
  const middle = token.start + 4
  tokens.push({ ...token, end: middle, text: token.text.slice(0, 4), value: Number(token.text.slice(0, 4)) })
  tokens.push({ ...token, start: middle, text: token.text.slice(4), value: Number(token.text.slice(4)), gap: SPACE })
}

function isThai(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x0e00 && unit <= 0x0e7f
}

/** Thai does not space its words: the small words of dates are parted from what they lead or close. */
function pushThai(tokens: Token[], text: string, from: number, to: number, gap: 0 | 1 | 2): void {
  let start = from
  const push = (end: number): void => {
    const word = fold(text.slice(start, end))
    tokens.push({
      kind: 'word',
      start,
      end,
      text: word,
      value: Number.NaN,
      numerals: null,
      gap: start === from ? gap : NO_GAP,
    })
    start = end
  }
  for (const lead of THAI_LEADS)
    if (start < to && text.startsWith(lead, start) && start + lead.length < to) push(start + lead.length)
  const closed = text.startsWith(THAI_WEEKDAY, start) && text.slice(start, to).endsWith(THAI_CLOSE)
  if (closed && to - start > THAI_WEEKDAY.length + THAI_CLOSE.length) push(to - THAI_CLOSE.length)
  push(to)
}

function readNumber(text: string, start: number, to: number, gap: 0 | 1 | 2): Token {
  let digits = ''
  let zeroOfRun = -1
  let at = start
  while (at < to) {
    const unit = text.charCodeAt(at)
    const high = CLASSES[unit] === SURROGATE ? highZero(text, at) : -1
    if (high < 0 && CLASSES[unit] !== DIGIT) break
    const point = text.codePointAt(at) ?? unit
    const zero = high >= 0 ? high : zeroOf(point)
    if (zeroOfRun >= 0 && zero !== zeroOfRun) break
    zeroOfRun = zero
    if (digits.length < 20) digits += String(point - zero)
    at += high >= 0 ? 2 : 1
  }
  const value = digits.length <= 15 ? Number(digits) : Number.NaN
  return { kind: 'number', start, end: at, text: digits, value, numerals: ZEROS.get(zeroOfRun) ?? 'latn', gap }
}

/** Unicode lays digits out in runs of ten from the zero on; a handful of systems tell where. */
function zeroOf(point: number): number {
  if (point >= 0x30 && point <= 0x39) return 0x30
  for (let zero = point; zero > point - 10; zero--) if (ZEROS.has(zero)) return zero
  return point
}

/** The token at an index, or an end token outside the list. */
export function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? END
}
