import { CopydeskError, type SiteLineKind, type SiteLines } from '../types/index.js'
import { ByteReader, ByteWriter } from './bytes.js'
import { beginsAs, readHeader, readSite, writeHeader, writeSite } from './header.js'

/** Hashes of a site's lines by kind, ascending. */
type LinesByKind = Readonly<Record<SiteLineKind, Float64Array>>

const KINDS: readonly SiteLineKind[] = ['line', 'standing']
const HASH_BYTES = 6
/** A site takes a name of one byte behind its length, and two counts. */
const LEAST_SITE_BYTES = 4

/** The lines of sites, ready to be looked up by `clean`: nothing of it changes, so that any order of pages gives the same. */
export class FrozenMemory implements SiteLines {
  readonly #sites: ReadonlyMap<string, LinesByKind>

  /** Made by `SiteMemory.freeze` and `FrozenMemory.from`. */
  constructor(sites: ReadonlyMap<string, LinesByKind>) {
    this.#sites = sites
  }

  /**
   * Reads what `toBytes` gave: what a worker is handed, or a file.
   *
   * @throws CopydeskError `invalid-memory` where the bytes are none, `invalid-input` where the argument is no `Uint8Array`
   */
  static from(bytes: Uint8Array): FrozenMemory {
    if (!(bytes instanceof Uint8Array)) throw new CopydeskError('invalid-input', 'a memory is read from a Uint8Array')
    const from = new ByteReader(bytes)
    readHeader(from, 'frozen')
    const sites = new Map<string, LinesByKind>()
    let before: string | null = null
    for (let left = from.count(LEAST_SITE_BYTES); left > 0; left--) {
      const site = readSite(from, before)
      const read = (): Float64Array => from.hashes(from.count(HASH_BYTES))
      sites.set(site, { line: read(), standing: read() })
      before = site
    }
    from.end()
    return new FrozenMemory(sites)
  }

  /** Whether bytes are meant for `from`: those of a `SiteMemory` begin otherwise. */
  static isFrozen(bytes: Uint8Array): boolean {
    return beginsAs(bytes, 'frozen')
  }

  /** Sites that have lines, in order. */
  get sites(): string[] {
    return [...this.#sites.keys()].sort()
  }

  /** Lines of all sites. */
  get size(): number {
    return this.sites.reduce((size, site) => size + this.countOf(site), 0)
  }

  /** Lines of one site. */
  countOf(site: string): number {
    const lines = this.#sites.get(site)
    return lines === undefined ? 0 : lines.line.length + lines.standing.length
  }

  kindOf(site: string, hash: number): SiteLineKind | null {
    const lines = this.#sites.get(site)
    return lines === undefined ? null : (KINDS.find((kind) => has(lines[kind], hash)) ?? null)
  }

  /** A compact form; the same memory gives the same bytes. */
  toBytes(): Uint8Array {
    const out = new ByteWriter()
    writeHeader(out, 'frozen')
    out.count(this.#sites.size)
    for (const site of this.sites) {
      writeSite(out, site)
      for (const kind of KINDS) {
        const hashes = (this.#sites.get(site) as LinesByKind)[kind]
        out.count(hashes.length)
        for (const hash of hashes) out.hash(hash)
      }
    }
    return out.end()
  }
}

function has(hashes: Float64Array, hash: number): boolean {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return hashes[low] === hash
}
