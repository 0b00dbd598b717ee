import { DecodedParts, type DecodedText } from './decoded-text.js'
import type { ScriptRange } from './metadata.js'

/**
 * Finds where string values stand in a script of JSON.
 *
 * @param keys keys whose values are looked at
 * @param wanted decoded values without white space at their ends
 * @returns for each wanted value its first place; values that stand in none of the keys are left out
 */
export function findStrings(
  source: string,
  script: ScriptRange,
  keys: readonly string[],
  wanted: ReadonlySet<string>,
): Map<string, DecodedText> {
  const found = new Map<string, DecodedText>()
  for (const key of keys) {
    const quoted = `"${key}"`
    let at = source.indexOf(quoted, script.start)
    while (at >= 0 && at < script.end && found.size < wanted.size) {
      const behind = at + quoted.length
      const open = openingOf(source, behind, script.end)
      const decoded = open < 0 ? null : decodeJsonString(source, open + 1, script.end)
      const value = decoded?.text.trim()
      if (decoded && value !== undefined && wanted.has(value) && !found.has(value)) found.set(value, decoded)
      at = source.indexOf(quoted, decoded?.segments.at(-1) ?? behind)
    }
  }
  return found
}

/** The quote that opens the value, alone or first of a list; -1 where the value is no string, or there is none. */
function openingOf(source: string, behindKey: number, end: number): number {
  let at = skipSpace(source, behindKey, end)
  if (source.charAt(at) !== ':') return -1
  at = skipSpace(source, at + 1, end)
  if (source.charAt(at) === '[') at = skipSpace(source, at + 1, end)
  return at < end && source.charAt(at) === '"' ? at : -1
}

function skipSpace(source: string, from: number, end: number): number {
  let at = from
  while (at < end && source.charCodeAt(at) <= 0x20) at++
  return at
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** Decodes the JSON string that begins at `from`, behind its quote; raw line breaks in it stand for themselves. */
function decodeJsonString(source: string, from: number, end: number): DecodedText {
  const parts = new DecodedParts()
  let plain = from
  let at = from
  while (at < end && source.charCodeAt(at) !== QUOTE) {
    if (source.charCodeAt(at) !== BACKSLASH) at++
    else {
      parts.add(source.slice(plain, at), plain)
      const code = source.charAt(at + 1) === 'u' ? HEX.exec(source.slice(at + 2, at + 6)) : null
      const letter = source.charAt(at + 1)
      parts.add(code === null ? (ESCAPES.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(code[0], 16)), at)
      at = Math.min(end, at + (code === null ? 2 : 6))
      plain = at
    }
  }
  parts.add(source.slice(plain, at), plain)
  return parts.finish(at)
}

const HEX = /^[0-9a-f]{4}$/i
