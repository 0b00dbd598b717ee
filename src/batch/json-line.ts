/**
 * Characters that JSON lets stand in a string but some readers of lines take for a line end (NEL, U+2028, U+2029), and the
 * other control characters that a terminal would obey.
 */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/g

/**
 * Writes a value as JSON on one line, whatever reads it.
 *
 * @returns JSON without a line end
 */
export function toJsonLine(value: unknown): string {
  return escapeUnsafe(JSON.stringify(value))
}

/** Escapes in finished JSON what `JSON.stringify` leaves as it is; in JSON these stand inside strings only. */
export function escapeUnsafe(json: string): string {
  return json.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
