import { MAX_STATE_DATES, MAX_STATE_UNITS, STATE_MODIFIED, STATE_PUBLISHED } from '../../data/html/state.js'
import type { Budget } from '../../lib/budget.js'
import type { StatedDate } from '../../types/index.js'
import type { ScriptRange } from './metadata.js'

/** What every key of a date that is read has in it. */
const STEM = /publi|pubdate|posted|modif|updated/gi
const LONGEST_KEY = 32
/** `": "2022-01-05"` behind a key, its quotes perhaps escaped. */
const VALUE = /\\{0,3}["']?\s{0,3}:\s{0,3}\\{0,3}["']([^"'\\<>]{8,40})/y

/** Dates in scripts other than JSON-LD, by their keys. */
export function readState(source: string, scripts: readonly ScriptRange[], budget: Budget): StatedDate[] {
  const found: StatedDate[] = []
  let left = MAX_STATE_UNITS
  for (const script of scripts) {
    if (left <= 0 || budget.spent) break
    const text = source.slice(script.start, Math.min(script.end, script.start + left))
    left -= text.length
    for (const { index } of text.matchAll(STEM)) {
      if (found.length >= MAX_STATE_DATES) return found
      const key = keyAround(text, index)
      const role = roleOf(text.slice(key.start, key.end))
      if (role === null) continue
      VALUE.lastIndex = key.end
      const value = VALUE.exec(text)?.[1] ?? ''
      if (!/\d/.test(value)) continue
      const start = script.start + VALUE.lastIndex - value.length
      found.push({ role, value, of: 'state', start, end: start + value.length })
    }
  }
  return found
}

function keyAround(text: string, index: number): { start: number; end: number } {
  let start = index
  let end = index
  while (start > index - LONGEST_KEY && isKeyUnit(text.charCodeAt(start - 1))) start--
  while (end < index + LONGEST_KEY && isKeyUnit(text.charCodeAt(end))) end++
  return { start, end }
}

/** Letters, `-` and `_`. */
function isKeyUnit(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || unit === 0x2d || unit === 0x5f
}

function roleOf(key: string): StatedDate['role'] | null {
  const bare = key.toLowerCase().replace(/[_-]/g, '')
  if (STATE_PUBLISHED.has(bare)) return 'published'
  return STATE_MODIFIED.has(bare) ? 'modified' : null
}
