import { toJsonLine } from './json-line.js'

/**
 * The JSON text of a record's `id`. A number that JavaScript cannot hold exactly is copied digit for digit from the line.
 *
 * @param line the record as JSON
 * @param record the same, parsed
 * @returns JSON on one line, or null where the record has no `id`
 */
export function rawId(line: string, record: Record<string, unknown>): string | null {
  if (!Object.hasOwn(record, 'id')) return null
  const { id } = record
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return toJsonLine(id)
  return memberText(line, 'id') ?? JSON.stringify(id)
}

/**
 * The same without parsing the record: what does not fit one thread's memory must not fill another's.
 *
 * @returns JSON on one line, `null` where the line is no object; null where the record has no `id`
 */
export function scannedId(line: string): string | null {
  if (!/^\s*\{/.test(line)) return 'null'
  const text = memberText(line, 'id')
  if (text === null) return null
  try {
    return rawId(line, { id: JSON.parse(text) })
  } catch {
    return 'null'
  }
}

/** The JSON text of an object's member, the last one of that name as `JSON.parse` has it; `json` must be valid. */
function memberText(json: string, name: string): string | null {
  let found: string | null = null
  let start: number | null = null
  let depth = 0
  let text = ''
  for (let at = 0; at < json.length; at += 1) {
    const unit = json[at]
    if (unit === '"') {
      const end = endOfString(json, at)
      if (depth === 1) text = json.slice(at, end)
      at = end - 1
    } else if (unit === '{' || unit === '[') depth += 1
    else if (depth === 1 && unit === ':' && isString(text, name)) start = at + 1
    else if (unit === ',' || unit === '}' || unit === ']') {
      if (depth === 1 && start !== null) {
        found = json.slice(start, at).trim()
        start = null
      }
      if (unit !== ',') depth -= 1
    }
  }
  return found
}

/** Whether JSON text is this string; broken text is not. */
function isString(json: string, value: string): boolean {
  try {
    return JSON.parse(json) === value
  } catch {
    return false
  }
}

/** Offset behind the string that opens at `start`: its end is a quote with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let slash = quote
    while (json[slash - 1] === '\\') slash -= 1
    if ((quote - slash) % 2 === 0) return quote + 1
  }
  return json.length
}
