import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'
import { LONGEST_INPUT } from '../../data/batch.js'

/** A record that was read to its end. */
export interface Body<T> {
  /** What the caller made of the head; null where it wants no page of it. */
  type: T | null
  head: HttpHead
  /** The first bytes of the page as they were stored; none where it is not wanted. */
  bytes: Uint8Array
  /** True where the archive ended before the record did. */
  truncated: boolean
}

/** Headers of HTTP by their names in lower case. */
export type HttpHead = ReadonlyMap<string, string>

/** How much of a record is read. */
export interface Wanted<T> {
  /** Whether the page stands behind a head of HTTP. */
  behindHead: boolean
  /** Bytes of the page that are kept. */
  most: number
  /** What the page is, by its head; null where it is not wanted. */
  typeOf(head: HttpHead): T | null
}

/** Bytes that are searched for the end of a head of HTTP. */
const LONGEST_HEAD = 65_536
const HEAD_END = /\r?\n\r?\n/

/** Reads a record to its end, and keeps the first bytes of its page where that is wanted. */
export async function readRecord<T>(
  record: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { behindHead, most, typeOf }: Wanted<T>,
): Promise<Body<T>> {
  let opening: Buffer | null = behindHead ? Buffer.alloc(0) : null
  let head: HttpHead = new Map()
  let type = opening === null ? typeOf(head) : null
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of record) {
    let piece: Uint8Array = chunk
    if (opening !== null && opening.length < LONGEST_HEAD) {
      opening = Buffer.concat([opening, chunk])
      const end = HEAD_END.exec(opening.toString('latin1'))
      if (end === null) continue
      head = parseHead(opening.toString('latin1', 0, end.index))
      type = typeOf(head)
      piece = opening.subarray(end.index + end[0].length)
      opening = null
    }
    if (type !== null && length < most) pieces.push(piece.subarray(0, most - length))
    length += piece.length
  }
  const left = 'limit' in record ? Number(record.limit) : 0
  return { type, head, bytes: joined(pieces), truncated: left > 0 }
}

/** The first header of each name; the status line is none. */
function parseHead(text: string): HttpHead {
  const head = new Map<string, string>()
  for (const line of text.split('\n').slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !head.has(name)) head.set(name, line.slice(colon + 1).trim())
  }
  return head
}

/** Undoes what HTTP did to a body; one that was stored undone, or is broken, is left as it stands. */
export async function decodeBody(
  stored: Uint8Array,
  transferEncoding: string,
  contentEncoding: string,
): Promise<Uint8Array> {
  let bytes = transferEncoding.trim().toLowerCase() === 'chunked' ? await dechunk(stored) : stored
  const encodings = contentEncoding.toLowerCase().split(',').slice(0, 3).reverse()
  for (const encoding of encodings) bytes = await decode(bytes, encoding.trim())
  return new Uint8Array(bytes)
}

async function dechunk(bytes: Uint8Array): Promise<Uint8Array> {
  const { AsyncIterReader } = await import('warcio')
  const pieces: Uint8Array[] = []
  for await (const piece of new AsyncIterReader([bytes], null, true)) pieces.push(piece)
  return joined(pieces)
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number; finishFlush: number }) => Promise<Uint8Array>

const DECODERS: Readonly<Record<string, readonly Decoder[]>> = {
  gzip: [promisify(gunzip)],
  'x-gzip': [promisify(gunzip)],
  // Some servers leave out the two bytes of the zlib header.
  deflate: [promisify(inflate), promisify(inflateRaw)],
  br: [(bytes, { maxOutputLength }) => promisify(brotliDecompress)(bytes, { maxOutputLength })],
}

async function decode(bytes: Uint8Array, encoding: string): Promise<Uint8Array> {
  const decoders = Object.hasOwn(DECODERS, encoding) ? (DECODERS[encoding] ?? []) : []
  for (const decoder of decoders) {
    try {
      // A body that the archive cut off gives what there is.
      return await decoder(bytes, { maxOutputLength: LONGEST_INPUT, finishFlush: constants.Z_SYNC_FLUSH })
    } catch {
      // Another one may fit, or it was stored undone.
    }
  }
  return bytes
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces
  return first !== undefined && pieces.length === 1 ? first : Buffer.concat(pieces)
}
