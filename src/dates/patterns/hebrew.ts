import { ADAR_NUMBERS, HEBREW_LETTERS, HEBREW_MONTHS, HEBREW_PREFIXES } from '../../data/dates/hebrew.js'
import type { ScanContext } from '../context.js'
import { at, LINE, NO_GAP, type Token } from '../tokens.js'
import type { CoreMatch } from './named.js'
import type { PartMatch } from './parts.js'

const LETTERS = new Map(HEBREW_LETTERS)
const ADAR = new Map(ADAR_NUMBERS)
const MONTHS = new Map(
  HEBREW_MONTHS.flatMap(([name, month]): [string, number][] => [
    [name, month],
    ...(isHebrew(name) ? [...HEBREW_PREFIXES].map((prefix): [string, number] => [prefix + name, month]) : []),
  ]),
)

/** Letters leave the thousands out: תשפ״ב is 5782. */
const MILLENNIUM = 5000
/** Years written in letters from the 19th century on; shorter numbers are other abbreviations. */
const FIRST_LETTERED = 560

/** Letters that a day begins with. */
export const HEBREW_DAYS: ReadonlySet<string> = new Set(
  HEBREW_LETTERS.filter(([, value]) => value <= 30).map(([letter]) => letter),
)
/** Month names in Hebrew letters, with and without what stands at them. */
export const HEBREW_MONTH_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys()].filter(isHebrew))

/** `ג׳ בשבט תשפ״ב`, `ט"ו בשבט ה'תשפ"ב`, `3 Shevat 5782`: only with day and year, since the names are words as well. */
export function parseHebrew(context: ScanContext, index: number): CoreMatch | null {
  const { tokens } = context
  const first = at(tokens, index)
  const day = first.kind === 'number' ? plainDay(first, index) : parseLetters(tokens, index)
  if (!day || day.value < 1 || day.value > 30) return null
  const month = parseMonth(tokens, day.next)
  if (!month) return null
  const year = parseYear(tokens, at(tokens, month.next).text === ',' ? month.next + 1 : month.next)
  return year && { next: year.next, calendar: 'hebrew', year: year.value, month: month.value, day: day.value }
}

function plainDay(token: Token, index: number): PartMatch | null {
  return token.text.length <= 2 ? { value: token.value, next: index + 1 } : null
}

function parseMonth(tokens: readonly Token[], index: number): PartMatch | null {
  const token = at(tokens, index)
  const value = token.gap === LINE ? undefined : MONTHS.get(token.text)
  if (value === undefined) return null
  const part = at(tokens, index + 1)
  const adar = value === 7 && part.gap !== LINE ? ADAR.get(part.text) : undefined
  if (adar === undefined) return { value, next: index + 1 }
  return { value: adar, next: isGeresh(at(tokens, index + 2)) ? index + 3 : index + 2 }
}

function parseYear(tokens: readonly Token[], index: number): PartMatch | null {
  const token = at(tokens, index)
  if (token.gap === LINE) return null
  if (token.kind === 'number') {
    return token.value > MILLENNIUM && token.value < MILLENNIUM + 1000 ? { value: token.value, next: index + 1 } : null
  }
  // The thousands may stand in front: ה׳תשפ״ב.
  const thousands = token.text === 'ה' && isGeresh(at(tokens, index + 1)) && at(tokens, index + 2).gap === NO_GAP
  const year = parseLetters(tokens, thousands ? index + 2 : index)
  return year && year.value >= FIRST_LETTERED ? { value: MILLENNIUM + year.value, next: year.next } : null
}

/** A number in letters: one with a mark behind it (ג׳) or several with one in front of the last (תשפ״ב). */
function parseLetters(tokens: readonly Token[], index: number): PartMatch | null {
  const word = at(tokens, index)
  const mark = at(tokens, index + 1)
  if (word.kind !== 'word' || !isHebrew(word.text) || !isGeresh(mark)) return null
  const twice = mark.text === "'" && at(tokens, index + 2).text === "'"
  if (!twice && !isDouble(mark)) return word.text.length === 1 ? sum(word.text, index + 2) : null
  const behind = twice ? index + 3 : index + 2
  const last = at(tokens, behind)
  if (last.kind !== 'word' || last.gap !== NO_GAP || last.text.length !== 1) return null
  return sum(word.text + last.text, behind + 1)
}

function sum(letters: string, next: number): PartMatch | null {
  let value = 0
  for (const letter of letters) value += LETTERS.get(letter) ?? Number.NaN
  return Number.isNaN(value) ? null : { value, next }
}

function isHebrew(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= 0x5d0 && unit <= 0x5ea
}

function isGeresh({ text, gap }: Token): boolean {
  return gap === NO_GAP && /^[׳״'"’”]$/.test(text)
}

function isDouble({ text }: Token): boolean {
  return /^[״"”]$/.test(text)
}
