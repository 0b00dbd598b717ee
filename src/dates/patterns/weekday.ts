import { HAN_WEEKDAYS } from '../../data/dates/cjk.js'
import type { ScanContext } from '../context.js'
import { WEEKDAY_NAMES_BEFORE, WEEKDAY_NAMES_BEHIND } from '../lexicon.js'
import { capitalisesWeekdays, nameAt, settle } from '../names.js'
import { at, NO_GAP } from '../tokens.js'
import type { PartMatch } from './parts.js'

/** A weekday beside a date: full or short name of any language, `(水)`. */
export function parseWeekday(context: ScanContext, index: number): PartMatch | null {
  const { tokens, base } = context
  const han = parseHan(context, index)
  if (han) return han
  const hit = nameAt(tokens, index, base, 'weekday', 'shortday')
  const settled = hit && settle(hit.readings, base)
  if (!hit || !settled) return null
  if (settled.trust === 'foreign' && hit.length <= 3 && base !== 'und') return null
  return { value: settled.reading.value, next: hit.next }
}

/** A weekday that stands alone: the full name in the page's language, with the capital that the language gives it. */
export function parseLoneWeekday(context: ScanContext, index: number): PartMatch | null {
  const { tokens, base, source } = context
  const han = parseHan(context, index)
  if (han) return han.next - index > 1 ? han : null
  const hit = nameAt(tokens, index, base, 'weekday')
  const settled = hit && settle(hit.readings, base)
  if (!hit || !settled) return null
  if (settled.trust !== 'page' && !(base === 'und' && settled.trust === 'english')) return null
  const word = at(tokens, index)
  const language = settled.trust === 'page' ? base : 'en'
  if (capitalisesWeekdays(language) && !/^[^\p{Ll}]/u.test(source.slice(word.start, word.end))) return null
  const before = at(tokens, index - 1)
  if (WEEKDAY_NAMES_BEFORE.has(before.text) || WEEKDAY_NAMES_BEHIND.has(at(tokens, hit.next).text)) return null
  const hyphen = at(tokens, hit.next)
  if (/^[-.]$/.test(hyphen.text) && hyphen.gap === NO_GAP && at(tokens, hit.next + 1).gap === NO_GAP) return null
  return { value: settled.reading.value, next: hit.next }
}

function parseHan({ tokens }: ScanContext, index: number): PartMatch | null {
  const first = at(tokens, index).text
  const second = at(tokens, index + 1).text
  const third = at(tokens, index + 2).text
  if (first === '星' && second === '期') return han(third, index + 3)
  if ((first === '礼' || first === '禮') && second === '拜') return han(third, index + 3)
  if (first === '周' || first === '週') return han(second, index + 2)
  if (second === '曜') return han(first, third === '日' ? index + 3 : index + 2)
  const bracketed = /^[(（]$/.test(at(tokens, index - 1).text) && /^[)）]$/.test(second)
  return bracketed ? han(first, index + 1) : null
}

function han(letter: string, next: number): PartMatch | null {
  const value = HAN_WEEKDAYS.get(letter)
  return value === undefined ? null : { value, next }
}
