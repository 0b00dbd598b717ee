/** Logarithms of whole and half counts below this are reckoned once. */
const TABLED = 4_096
const LOGS = new Float64Array(2 * TABLED)

/** `Math.log1p`, which is slow, through a table: most counts are small, and whole or, in scripts that do not part words, half. */
export function log1p(count: number): number {
  const place = 2 * count
  if (!(place > 0 && place < LOGS.length && place === (place | 0))) return Math.log1p(count)
  const known = LOGS[place] as number
  if (known !== 0) return known
  const value = Math.log1p(count)
  LOGS[place] = value
  return value
}
