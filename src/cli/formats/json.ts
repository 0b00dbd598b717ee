import { escapeUnsafe } from '../../batch/json-line.js'

/** Pretty-printed JSON without a last line end. */
export function toJson(value: unknown): string {
  return escapeUnsafe(JSON.stringify(value, null, 2))
}
