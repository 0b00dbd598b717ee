import { MEMORY } from '../data/memory.js'
import type { ByteReader, ByteWriter } from './bytes.js'

/** The first bytes of a file: what it is, and the version of its form. */
const MAGIC = { memory: 'CDSM', frozen: 'CDSF' } as const
const VERSION = 1

type FileKind = keyof typeof MAGIC

export function writeHeader(out: ByteWriter, kind: FileKind): void {
  for (const letter of MAGIC[kind]) out.byte(letter.charCodeAt(0))
  out.byte(VERSION)
}

/** Whether bytes begin as those of a kind do. */
export function beginsAs(bytes: Uint8Array, kind: FileKind): boolean {
  return String.fromCharCode(...bytes.subarray(0, MAGIC[kind].length)) === MAGIC[kind]
}

/** @throws CopydeskError `invalid-memory` where the bytes are of another kind or version */
export function readHeader(bytes: ByteReader, kind: FileKind): void {
  if (!beginsAs(bytes.bytes(MAGIC[kind].length), kind)) bytes.fail(`it does not begin with ${MAGIC[kind]}`)
  const version = bytes.byte()
  if (version !== VERSION) bytes.fail(`its form has version ${version}, and this release reads ${VERSION}`)
}

export function writeSite(out: ByteWriter, site: string): void {
  const name = new TextEncoder().encode(site)
  out.count(name.length)
  out.bytes(name)
}

/** Names of sites, each behind the one before in the order of UTF-16 units. */
export function readSite(bytes: ByteReader, before: string | null): string {
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  const name = bytes.bytes(bytes.count(1, MEMORY.siteName * 3))
  const site = decode(name)
  if (site === null || site === '' || site.length > MEMORY.siteName) bytes.fail('a site has no proper name')
  if (before !== null && site <= before) bytes.fail('its sites are not in order')
  return site
}

function decode(name: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name)
  } catch {
    return null
  }
}
