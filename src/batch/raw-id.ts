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
  return lastNumber(line, 'id') ?? JSON.stringify(id)
}

/** The digits of an object's member, the last one of that name as `JSON.parse` has it; `json` must be valid. */
function lastNumber(json: string, name: string): string | null {
  let found: string | null = null
  let depth = 0
  let text = ''
  for (let at = 0; at < json.length; at += 1) {
    const unit = json[at]
    if (unit === '"') {
      const end = endOfString(json, at)
      if (depth === 1) text = json.slice(at, end)
      at = end - 1
    } else if (unit === '{' || unit === '[') depth += 1
    else if (unit === '}' || unit === ']') depth -= 1
    else if (unit === ':' && depth === 1 && JSON.parse(text) === name) found = numberAt(json, at + 1) ?? found
  }
  return found
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

function numberAt(json: string, start: number): string | null {
  const number = /\s*([-+.\dEe]+)/y
  number.lastIndex = start
  return number.exec(json)?.[1] ?? null
}
