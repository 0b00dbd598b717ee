/** White space of HTML and Unicode, the no-break space among it; zero-width characters are not. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0xa0) return unit === 0x85
  if (unit === 0xa0) return true
  if (unit < 0x1680) return false
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

/** End of a stretch that stands in folded text as it stands in the source: words with single spaces between. */
export function endOfRun(source: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const unit = source.charCodeAt(at)
    if (unit === 0x20) {
      if (at + 1 >= end) return at
      const next = source.charCodeAt(at + 1)
      if (next <= 0x20 || isSpace(next)) return at
      at += 2
    } else if (unit < 0x20 || (unit >= 0x85 && isSpace(unit))) return at
    else at++
  }
  return at
}

/** True for what preformatted text leaves out: `\r\n` is one line break, and NUL is nothing. */
export function isDropped(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit === 0 || (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a)
}

/** End of a stretch that stands in preformatted text as it stands in the source. */
export function endOfLiteral(source: string, from: number, end: number): number {
  let at = from
  while (at < end && !isDropped(source, at)) at++
  return at
}

/** Start of the line that holds `from`, or `limit` where that is nearer. */
export function startOfLine(source: string, from: number, limit: number): number {
  let at = from
  while (at > limit && source.charCodeAt(at - 1) !== 0x0a) at--
  return at
}

/** Offset of the first visible character, `end` where there is none. */
export function firstVisible(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Offset behind the last visible character, `start` where there is none. */
export function trimmedEnd(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--
  return at
}

function isBlank(unit: number): boolean {
  return unit === 0 || isSpace(unit)
}
