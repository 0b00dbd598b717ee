/** Characters that take two columns: East Asian wide and full-width ones, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Characters that take none: marks above others, and those that only steer. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u

function columnsOf(character: string): number {
  if (NARROW.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** The beginning of a text that fits into so many columns, with an ellipsis where it was cut. */
export function clip(text: string, columns: number): string {
  let used = 0
  let kept = ''
  let fits = ''
  for (const character of text) {
    const more = columnsOf(character)
    if (used + more > columns) return `${fits}…`
    used += more
    kept += character
    if (used < columns) fits = kept
  }
  return text
}

/** A text filled up with spaces to so many columns, and at least one. */
export function padTo(text: string, columns: number): string {
  let used = 0
  for (const character of text) used += columnsOf(character)
  return text + ' '.repeat(Math.max(columns - used, 1))
}
