/** Limits that hold inside a call. What is over is cut off, with a coded warning. */
export const LIMITS = {
  /** UTF-16 units of input that are read: some ten times the largest news page of the dev sets. */
  inputLength: 20_000_000,
  /** Units that are looked at to tell a binary file. */
  binaryWindow: 4_096,
  /** Share of control characters from which an input is no text. */
  binaryShare: 0.1,
} as const

/** When a page is sent to Readability, and what is too large for it. */
export const SECOND_OPINION = {
  /** UTF-16 units of HTML, scripts and styles aside. */
  inputLength: 1_500_000,
  /** Elements; Readability is some twenty times slower than we are. */
  elements: 12_000,
  /** Depth of open elements that jsdom and Readability, which recurse, can bear. */
  depth: 400,
  /** Expected word F1 of the first body under which a page is in doubt. Origin: 3 of 159 dev articles lay below. */
  confidence: 0.8,
} as const
