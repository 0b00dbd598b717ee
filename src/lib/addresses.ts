/**
 * An address, parsed; null where it is none. Not asked of `URL.canParse`: once optimised, Node 20's says no to good
 * addresses with letters from U+0080 to U+00FF.
 */
export function parseAddress(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
