/**
 * An address in full, null where it is none; a relative one is read from `base`. Not asked of `URL.canParse`: once it is
 * optimised, that of Node 20 says no to good addresses with letters from U+0080 to U+00FF.
 */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
