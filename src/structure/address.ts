import { LINK_SCHEMES, PICTURE_SCHEMES } from '../data/structure.js'
import { parseAddress } from '../lib/address.js'

/** Reads the addresses of a page: in full, and only those that are safe to embed. */
export class Addresses {
  private readonly base: string | undefined

  /**
   * @param url address of the page, null where unknown
   * @param base what its `<base>` says, null where it has none
   */
  constructor(url: string | null, base: string | null) {
    const page = url === null ? undefined : parseAddress(url)?.href
    const stated = base === null ? undefined : parseAddress(base.trim(), page)?.href
    this.base = stated ?? page
  }

  /** Full address of a link; null where it is none, or of a scheme that may run something. */
  link(address: string): string | null {
    return this.full(address, LINK_SCHEMES)
  }

  /** Full address of a picture, or null. */
  picture(address: string): string | null {
    return this.full(address, PICTURE_SCHEMES)
  }

  private full(address: string, schemes: ReadonlySet<string>): string | null {
    const url = parseAddress(address.trim(), this.base)
    return url !== null && schemes.has(url.protocol) ? url.href : null
  }
}
