/** An address in full, null where it is none; a relative one is read from `base`. */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
