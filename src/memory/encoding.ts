import { MEMORY } from '../data/memory.js'
import { ByteReader, ByteWriter } from './bytes.js'
import { readHeader, readSite, writeHeader, writeSite } from './header.js'
import { hashOf, isKept, type PageLines } from './page-lines.js'
import { SitePages } from './site-pages.js'

/**
 * Marks a line that several pages have. With their number added, that many places follow; alone, two rows of bits: which
 * pages have it, and which kept it. The shorter of the two is written.
 */
const SEVERAL = 0x80
const HASH_BYTES = 6
/** A site takes a name of one byte behind its length, a count of pages, a key and a count of lines. */
const LEAST_SITE_BYTES = 2 + 1 + HASH_BYTES + 1

/** Writes sites in the order of their names: the same sites are the same bytes. */
export function encodeMemory(sites: ReadonlyMap<string, SitePages>): Uint8Array {
  const out = new ByteWriter()
  writeHeader(out, 'memory')
  out.count(sites.size)
  for (const site of [...sites.keys()].sort()) {
    writeSite(out, site)
    writePages(out, sites.get(site) as SitePages)
  }
  return out.end()
}

/** Bytes that the pages of one site take. */
export function sizeOf(pages: SitePages): number {
  const out = new ByteWriter()
  writePages(out, pages)
  return out.length
}

/** @throws CopydeskError `invalid-memory` for anything that `encodeMemory` does not write */
export function decodeMemory(bytes: Uint8Array): Map<string, SitePages> {
  const from = new ByteReader(bytes)
  readHeader(from, 'memory')
  const sites = new Map<string, SitePages>()
  let before: string | null = null
  for (let left = from.count(LEAST_SITE_BYTES); left > 0; left--) {
    const site = readSite(from, before)
    sites.set(site, readPages(from))
    before = site
  }
  from.end()
  return sites
}

/** Pages by key, then each line once with the pages that have it: most lines stand on one page, and take a byte for it. */
function writePages(out: ByteWriter, pages: SitePages): void {
  const entries = pages.entries()
  out.count(entries.length)
  for (const [key] of entries) out.hash(key)
  const pagesByHash = new Map<number, number[]>()
  entries.forEach(([, lines], page) => {
    for (const line of lines) {
      const place = page * 2 + Number(isKept(line))
      const places = pagesByHash.get(hashOf(line))
      if (places === undefined) pagesByHash.set(hashOf(line), [place])
      else places.push(place)
    }
  })
  const hashes = Float64Array.from(pagesByHash.keys()).sort()
  out.count(hashes.length)
  for (const hash of hashes) out.hash(hash)
  for (const hash of hashes) writePlaces(out, pagesByHash.get(hash) as number[], entries.length)
}

function writePlaces(out: ByteWriter, places: readonly number[], pages: number): void {
  if (places.length === 1) {
    out.byte(places[0] as number)
    return
  }
  const having = new Uint8Array(Math.ceil(pages / 8))
  if (places.length <= having.length * 2) {
    out.byte(SEVERAL + places.length)
    for (const place of places) out.byte(place)
    return
  }
  const kept = new Uint8Array(having.length)
  for (const place of places) {
    setBit(having, place >> 1)
    if (place % 2 === 1) setBit(kept, place >> 1)
  }
  out.byte(SEVERAL)
  out.bytes(having)
  out.bytes(kept)
}

function readPages(from: ByteReader): SitePages {
  const count = from.count(HASH_BYTES, MEMORY.pages)
  if (count === 0) from.fail('a site has no pages')
  const keys = from.hashes(count)
  const hashes = from.hashes(from.count(HASH_BYTES + 1, MEMORY.pages * MEMORY.lines))
  const lines: number[][] = Array.from(keys, () => [])
  for (const hash of hashes) {
    for (const place of readPlaces(from, count)) lines[place >> 1]?.push(hash * 2 + (place % 2))
  }
  const pages = new SitePages()
  keys.forEach((key, page) => {
    const own: PageLines = Float64Array.from(lines[page] as number[])
    if (own.length > MEMORY.lines) from.fail('a page has too many lines')
    pages.add(key, own)
  })
  return pages
}

function readPlaces(from: ByteReader, pages: number): number[] {
  const first = from.byte()
  const rowBytes = Math.ceil(pages / 8)
  let places = [first]
  if (first > SEVERAL) places = Array.from(from.bytes(first - SEVERAL))
  else if (first === SEVERAL) places = readRows(from, rowBytes)
  const isInOrder = places.every((place, i) => i === 0 || place >> 1 > (places[i - 1] as number) >> 1)
  const isShort = places.length <= rowBytes * 2
  const isShortest = first < SEVERAL || (places.length > 1 && isShort === first > SEVERAL)
  if (!isInOrder || !isShortest || (places.at(-1) as number) >> 1 >= pages) from.fail('the pages of a line are wrong')
  return places
}

function readRows(from: ByteReader, rowBytes: number): number[] {
  const having = from.bytes(rowBytes)
  const kept = from.bytes(rowBytes)
  const places: number[] = []
  for (let page = 0; page < rowBytes * 8; page++) {
    if (hasBit(having, page)) places.push(page * 2 + Number(hasBit(kept, page)))
    else if (hasBit(kept, page)) from.fail('a line is kept on a page that lacks it')
  }
  return places
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7))
}

function hasBit(bits: Uint8Array, at: number): boolean {
  return (((bits[at >> 3] as number) >> (at & 7)) & 1) === 1
}
