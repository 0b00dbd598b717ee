import { CJK_ERAS, HAN_DIGITS } from '../../data/dates/cjk.js'
import type { ScanContext } from '../context.js'
import { at, LINE } from '../tokens.js'
import type { CoreMatch } from './named.js'

interface Number {
  value: number
  next: number
  digits: number
}

/** `2022年1月5日`, `二〇二二年一月五日`, `民國111年1月5日`, `令和4年1月5日`, `2022년 1월 5일`, `1月5日`. */
export function parseCjk(context: ScanContext, index: number): CoreMatch | null {
  const era = parseEra(context, index)
  const start = era ? era.next : index
  const first = parseNumber(context, start)
  if (!first) return null
  const unit = unitAt(context, first.next)
  if (unit === 'year') return withYear(context, first, era)
  return unit === 'month' && !era ? withMonth(context, first, undefined, 'gregory') : null
}

function withYear(context: ScanContext, number: Number, era: Era | null): CoreMatch | null {
  if (!era && number.digits !== 4) return null
  const year = era ? number.value + era.offset : number.value
  if (year < 1000 || year > 2999) return null
  const calendar = era ? era.calendar : 'gregory'
  const month = parseNumber(context, number.next + 1)
  if (month && unitAt(context, month.next) === 'month') return withMonth(context, month, year, calendar)
  return { next: number.next + 1, calendar, year }
}

function withMonth(context: ScanContext, number: Number, year: number | undefined, calendar: string): CoreMatch | null {
  if (number.value < 1 || number.value > 12) return null
  const match: CoreMatch = { next: number.next + 1, calendar, month: number.value }
  if (year !== undefined) match.year = year
  const day = parseNumber(context, match.next)
  const marked = day && unitAt(context, day.next) === 'day'
  if (!day || day.value < 1 || day.value > 31 || (!marked && year === undefined))
    return year === undefined ? null : match
  // '2022年1月5' without 日 still names the day unless another unit follows.
  if (!marked && unitAt(context, day.next) !== null) return match
  return { ...match, day: day.value, next: marked ? day.next + 1 : day.next }
}

function unitAt({ tokens }: ScanContext, index: number): 'year' | 'month' | 'day' | null {
  const token = at(tokens, index)
  if (token.kind !== 'word' || token.gap === LINE) return null
  // Korean particles stand at the unit; '년간' counts years.
  if (token.text === '年' || (token.text.startsWith('년') && !token.text.startsWith('년간'))) return 'year'
  if (token.text === '月' || token.text === '월') return 'month'
  if (token.text === '日' || token.text === '号' || token.text === '號' || token.text.startsWith('일')) return 'day'
  return null
}

interface Era {
  next: number
  offset: number
  calendar: string
}

function parseEra({ tokens }: ScanContext, index: number): Era | null {
  if (at(tokens, index).kind !== 'word') return null
  const first = at(tokens, index).text
  for (const [name, offset, calendar] of CJK_ERAS) {
    if (!name.startsWith(first)) continue
    const letters = [...name]
    if (letters.every((letter, step) => at(tokens, index + step).text === letter)) {
      return { next: index + letters.length, offset, calendar }
    }
  }
  return null
}

/** Digits, or Han numerals written as digits (二〇二二) or as a number up to 31 (十五). */
function parseNumber({ tokens }: ScanContext, index: number): Number | null {
  const token = at(tokens, index)
  if (token.kind === 'number') return { value: token.value, next: index + 1, digits: token.text.length }
  let next = index
  let digits = ''
  while (next - index < 4) {
    const value = HAN_DIGITS.get(at(tokens, next).text)
    if (value === undefined) break
    digits += value
    next++
  }
  if (next === index) return at(tokens, index).text === '元' ? { value: 1, next: index + 1, digits: 1 } : null
  if (!digits.includes('X')) return { value: Number(digits), next, digits: digits.length }
  const tens = /^([1-3]?)X([1-9]?)$/.exec(digits)
  return tens ? { value: Number(tens[1] || 1) * 10 + Number(tens[2] || 0), next, digits: 2 } : null
}
