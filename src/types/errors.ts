/** A caller's mistakes, and what may befall a page of a batch, each with a code. */
export type ErrorCode =
  | 'invalid-input'
  | 'invalid-option'
  | 'invalid-record'
  | 'invalid-fingerprint'
  | 'invalid-memory'
  | 'internal'
  | 'timeout'
  | 'worker-died'

/** Thrown for a caller's mistake; a page's troubles are warnings on the result instead. */
export class CopydeskError extends Error {
  /** Always this; `instanceof` says the same. */
  override readonly name = 'CopydeskError'
  /** What went wrong; docs/reasons.md explains each. */
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
