import { CENTURY_PIVOT } from '../../data/dates/orders.js'
import type { ScanContext } from '../context.js'
import { DAY_WORDS, ORDINAL_ENDINGS, TENS_WORDS, YEAR_POINT, YEAR_PREFIXES, YEAR_SUFFIXES } from '../lexicon.js'
import { at, LINE, NO_GAP, type Token } from '../tokens.js'

export interface PartMatch {
  value: number
  next: number
}

/** True where a number is part of a larger one or of a quantity: `4,404`, `2.5`, `38°`, `20%`, `$50`. */
export function isQuantity({ tokens }: ScanContext, index: number): boolean {
  const before = at(tokens, index - 1)
  const after = at(tokens, index + 1)
  const behind = at(tokens, index + 2)
  if (/^[%٪°‰$€£¥₹₽₺]$/.test(after.text) && after.kind === 'mark') return true
  if (/^[$€£¥₹₽₺#№©]$/.test(before.text)) return true
  const tight = after.gap === NO_GAP && behind.gap === NO_GAP && behind.kind === 'number'
  if (tight && /^[,٬]$/.test(after.text) && behind.text.length === 3) return true
  const front = at(tokens, index - 2)
  const number = at(tokens, index)
  return number.gap === NO_GAP && before.gap === NO_GAP && front.kind === 'number' && /^[.,:٫٬]$/.test(before.text)
}

/** A day of the month: `5`, `5th`, `1er`, `5.`, 'first', 'سی ام'. */
export function parseDay(context: ScanContext, index: number): PartMatch | null {
  const { tokens } = context
  const token = at(tokens, index)
  if (token.kind === 'word') return parseDayWord(tokens, index)
  if (token.kind !== 'number' || token.text.length > 2 || token.value < 1 || token.value > 31) return null
  const ending = at(tokens, index + 1)
  if (ending.kind === 'word' && ending.gap === NO_GAP && ORDINAL_ENDINGS.has(ending.text)) {
    return { value: token.value, next: index + 2 }
  }
  const dashed = /^[-‐]$/.test(ending.text) && ending.gap === NO_GAP
  const afterDash = at(tokens, index + 2)
  if (dashed && afterDash.kind === 'word' && afterDash.gap === NO_GAP && ORDINAL_ENDINGS.has(afterDash.text)) {
    return { value: token.value, next: index + 3 }
  }
  if ((ending.text === '.' || ending.text === 'º' || ending.text === '°') && ending.gap === NO_GAP) {
    return at(tokens, index + 2).gap === NO_GAP && at(tokens, index + 2).kind === 'number'
      ? null
      : { value: token.value, next: index + 2 }
  }
  return { value: token.value, next: index + 1 }
}

function parseDayWord(tokens: readonly Token[], index: number): PartMatch | null {
  const word = at(tokens, index).text
  const plain = DAY_WORDS.get(word)
  if (plain !== undefined) return { value: plain, next: index + 1 }
  const tens = TENS_WORDS.get(word)
  if (tens === undefined) return null
  let next = index + 1
  if (/^[-‐و]$/.test(at(tokens, next).text)) next++
  if (at(tokens, next).text === 'ام' && tens === 30) return { value: 30, next: next + 1 }
  const units = DAY_WORDS.get(at(tokens, next).text)
  return units !== undefined && units < 10 && tens + units <= 31 ? { value: tens + units, next: next + 1 } : null
}

/** A year of four digits, or of two behind an apostrophe, with its era word. */
export function parseYear(context: ScanContext, index: number): PartMatch | null {
  const { tokens } = context
  let from = index
  const first = at(tokens, from)
  if (first.kind === 'word' && first.gap !== LINE && YEAR_PREFIXES.has(first.text)) from++
  // Thai 'พ.ศ.' and 'ค.ศ.' stand in front of the year.
  if (at(tokens, from).text === 'พ' || at(tokens, from).text === 'ค') {
    if (at(tokens, from + 2).text === 'ศ') from += at(tokens, from + 3).text === '.' ? 4 : 3
  }
  const mark = at(tokens, from)
  const short = at(tokens, from + 1)
  if (/^['’‘]$/.test(mark.text) && short.kind === 'number' && short.gap === NO_GAP && short.text.length === 2) {
    return { value: expandYear(short.value), next: from + 2 }
  }
  const token = at(tokens, from)
  if (token.kind !== 'number' || token.text.length !== 4 || token.value < 1000 || token.value > 2999) return null
  if (isQuantity(context, from)) return null
  return { value: token.value, next: skipYearSuffix(context, from + 1) }
}

/** Skips the era word or 'year' behind a year, and the point of an ordinal one. */
export function skipYearSuffix({ tokens, base }: ScanContext, index: number): number {
  const word = at(tokens, index)
  const point = at(tokens, index + 1)
  // Latvian has the point of the ordinal in front of the word: '2022. gada'.
  if (YEAR_POINT.has(base) && word.text === '.' && point.kind === 'word' && YEAR_SUFFIXES.has(point.text))
    return index + 2
  if (word.kind === 'word' && word.gap !== LINE && YEAR_SUFFIXES.has(word.text)) {
    const abbreviated = point.text === '.' && point.gap === NO_GAP && word.text.length <= 3
    return abbreviated ? index + 2 : index + 1
  }
  // Croatian and Hungarian write the year as an ordinal: '2021. u 14:20'.
  const behind = at(tokens, index + 1)
  const ordinal =
    YEAR_POINT.has(base) && word.text === '.' && word.gap === NO_GAP && behind.gap === 1 && behind.kind !== 'end'
  return ordinal && (behind.kind === 'number' || behind.text.length <= 2) ? index + 1 : index
}

/** A two-digit year in its century. */
export function expandYear(value: number): number {
  return value >= CENTURY_PIVOT ? 1900 + value : 2000 + value
}

/** Skips one mark. */
export function skipMark({ tokens }: Pick<ScanContext, 'tokens'>, index: number, marks: RegExp): number {
  const mark = at(tokens, index)
  return mark.kind === 'mark' && marks.test(mark.text) ? index + 1 : index
}

/** Skips what may stand between day, month and year; the index stays where nothing does. */
export function skipJoiner(
  { tokens }: ScanContext,
  index: number,
  marks: RegExp,
  joiners: ReadonlySet<string>,
): number {
  let next = skipMark({ tokens }, index, marks)
  const word = at(tokens, next)
  if (word.kind === 'word' && word.gap !== LINE && joiners.has(word.text)) next++
  const apostrophe = at(tokens, next)
  if (next > index && /^['’]$/.test(apostrophe.text) && apostrophe.gap === NO_GAP) next++
  return next
}
