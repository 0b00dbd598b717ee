/**
 * Parses JSON as publishers write it: in an HTML comment or CDATA wrapper, with a semicolon behind it, with raw line
 * breaks in strings, or with a comma too many.
 *
 * @returns the value, or undefined where the text is no JSON even so
 */
export function parseLooseJson(text: string): unknown {
  const trimmed = text.trim()
  const direct = tryParse(trimmed)
  if (direct !== undefined) return direct
  const bare = unwrap(trimmed)
  return tryParse(bare) ?? tryParse(mend(bare))
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const OPENINGS = ['<!--', '<![CDATA[', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */']
const CLOSINGS = ['-->', ']]>', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', '//-->', '// -->', ';']

function unwrap(text: string): string {
  let bare = text.replace(/^\uFEFF/, '')
  for (let round = 0; round < 4; round++) {
    const opening = OPENINGS.find((mark) => bare.startsWith(mark)) ?? ''
    // The longest first: `//]]>` ends in `]]>` as well.
    const closing = CLOSINGS.filter((mark) => bare.endsWith(mark)).sort((a, b) => b.length - a.length)[0] ?? ''
    if (opening === '' && closing === '') break
    bare = bare.slice(opening.length, bare.length - closing.length).trim()
  }
  return bare
}

/** Escapes control characters inside strings and drops commas in front of a closing bracket. */
function mend(text: string): string {
  const parts: string[] = []
  let from = 0
  let inString = false
  let comma = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === BACKSLASH) at++
      else if (unit === QUOTE) inString = false
      else if (unit < 0x20) {
        parts.push(text.slice(from, at), escapeControl(unit))
        from = at + 1
      }
    } else if (unit === QUOTE) {
      inString = true
      comma = -1
    } else if (unit === COMMA) comma = at
    else if (comma >= 0 && (unit === CLOSE_BRACE || unit === CLOSE_BRACKET)) {
      parts.push(text.slice(from, comma))
      from = comma + 1
      comma = -1
    } else if (unit > 0x20) comma = -1
  }
  parts.push(text.slice(from))
  return parts.join('')
}

const BACKSLASH = 0x5c
const QUOTE = 0x22
const COMMA = 0x2c
const CLOSE_BRACE = 0x7d
const CLOSE_BRACKET = 0x5d

function escapeControl(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
