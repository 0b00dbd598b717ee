/** A page's troubles, each with a code; `docs/reasons.md` explains them. */
export const WARNING_CODES = [
  'empty-input',
  'binary-input',
  'input-truncated',
  'nodes-truncated',
  'blocks-truncated',
  'depth-limited',
  'limit-time',
  'lone-surrogate',
  'charset-guessed',
  'json-ld-invalid',
  'body-from-json-ld',
  'body-from-state',
  'second-opinion-failed',
  'date-conflict',
  'no-body',
] as const

/** One of the closed list of warnings. */
export type WarningCode = (typeof WARNING_CODES)[number]

/** Something about the page that the caller may want to know; never an exception. */
export interface Warning {
  /** Which trouble. */
  code: WarningCode
  /** The same in words, with the figures of this page. */
  message: string
}
