import { THAI_CLOSE, THAI_LEADS, THAI_WEEKDAY } from '../data/dates/thai.js'
import { BLANK, BREAK, classAt, DIGIT, HAN, LETTER, numeralsOf, SILENT, widthAt, zeroOf } from './characters.js'
import { fold } from './fold.js'
import { keyOf } from './word-keys.js'

export type TokenKind = 'number' | 'word' | 'mark' | 'end'

/** White space in front of a token. */
export const NO_GAP = 0
export const SPACE = 1
export const LINE = 2
type Gap = 0 | 1 | 2

/** Digits of which every number is exact. */
const EXACT_DIGITS = 15

/** A word, a number or a mark of a text. A word is folded when it is first asked for: most words of a page never are. */
export class Token {
  /** Value of a number; infinite beyond 15 digits, so that no range takes it in, and NaN for what is no number. */
  readonly value: number
  #text: string | null
  #key = -1

  constructor(
    readonly kind: TokenKind,
    readonly source: string,
    readonly start: number,
    readonly end: number,
    /** White space in front of the token: none, spaces, or a line break. */
    readonly gap: Gap,
    text: string | null,
    /** Numbering system of a number, else null. */
    readonly numerals: string | null,
  ) {
    this.#text = text
    if (kind !== 'number' || text === null) this.value = Number.NaN
    else this.value = text.length <= EXACT_DIGITS ? Number(text) : Number.POSITIVE_INFINITY
  }

  /** Folded word, the mark itself, or the number in ASCII digits. */
  get text(): string {
    this.#text ??= fold(this.source.slice(this.start, this.end))
    return this.#text
  }

  /** Key of a word; see `keyOf`. */
  get key(): number {
    if (this.#key < 0) this.#key = keyOf(this.source, this.start, this.end)
    return this.#key
  }
}

const END = new Token('end', '', -1, -1, LINE, '', null)

/** The tokens of `text` between two offsets; every Han character is a word of its own. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let gap: Gap = NO_GAP
  let at = from
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === BLANK || kind === BREAK) {
      if (kind === BREAK) gap = LINE
      else if (gap === NO_GAP) gap = SPACE
      at++
      continue
    }
    if (kind === SILENT) {
      at++
      continue
    }
    const start = at
    if (kind === DIGIT) {
      const token = readNumber(text, start, to, gap)
      pushNumber(tokens, token, text)
      at = token.end
    } else if (kind === LETTER) {
      at = wordEnd(text, start, to)
      if (isThai(text, start)) pushThai(tokens, text, start, at, gap)
      else tokens.push(new Token('word', text, start, at, gap, null, null))
    } else {
      at += widthAt(text, at)
      tokens.push(new Token(kind === HAN ? 'word' : 'mark', text, start, at, gap, text.slice(start, at), null))
    }
    gap = NO_GAP
  }
  return tokens
}

/** Offset behind the word that begins at `start`. */
export function wordEnd(text: string, start: number, to: number): number {
  let at = start
  while (at < to && classAt(text, at) === LETTER) at += widthAt(text, at)
  return at
}

/** `October 17, 20236:01`: what scraping glued to the year of a date is parted from it again. */
function pushNumber(tokens: Token[], token: Token, source: string): void {
  if (token.text.length <= 4 || !isGluedYear(tokens, token)) {
    tokens.push(token)
    return
  }
  const middle = token.start + 4
  tokens.push(
    new Token('number', source, token.start, middle, token.gap, token.text.slice(0, 4), token.numerals),
    new Token('number', source, middle, token.end, SPACE, token.text.slice(4), token.numerals),
  )
}

function isGluedYear(tokens: readonly Token[], token: Token): boolean {
  const [month, day, comma] = tokens.slice(-3)
  const dated = month?.kind === 'word' && day?.kind === 'number' && day.text.length <= 2 && comma?.text === ','
  const latin = token.end - token.start === token.text.length
  return dated && latin && token.gap === SPACE && /^(?:19|20)\d{3,5}$/.test(token.text)
}

function isThai(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x0e00 && unit <= 0x0e7f
}

/** Thai does not space its words: the small words of dates are parted from what they lead or close. */
function pushThai(tokens: Token[], text: string, from: number, to: number, gap: Gap): void {
  let start = from
  const push = (end: number): void => {
    tokens.push(new Token('word', text, start, end, start === from ? gap : NO_GAP, null, null))
    start = end
  }
  for (const lead of THAI_LEADS)
    if (start < to && text.startsWith(lead, start) && start + lead.length < to) push(start + lead.length)
  const closed = text.startsWith(THAI_WEEKDAY, start) && text.slice(start, to).endsWith(THAI_CLOSE)
  if (closed && to - start > THAI_WEEKDAY.length + THAI_CLOSE.length) push(to - THAI_CLOSE.length)
  push(to)
}

/** Longest number whose digits are kept. */
const DIGITS_KEPT = 20

function readNumber(text: string, start: number, to: number, gap: Gap): Token {
  let digits = ''
  let zeroOfRun = -1
  let at = start
  while (at < to && classAt(text, at) === DIGIT) {
    const point = text.codePointAt(at) ?? 0
    const zero = zeroOf(point)
    if (zeroOfRun >= 0 && zero !== zeroOfRun) break
    zeroOfRun = zero
    if (digits.length < DIGITS_KEPT) digits += String(point - zero)
    at += widthAt(text, at)
  }
  return new Token('number', text, start, at, gap, digits, numeralsOf(zeroOfRun))
}

/** The token at an index, or an end token outside the list. */
export function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? END
}
