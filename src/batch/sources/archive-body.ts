import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'
import { LONGEST_INPUT } from '../../data/batch.js'

/** The stored body of an archive's record. */
export interface Body {
  bytes: Uint8Array
  /** True where the archive ended before the record did. */
  truncated: boolean
}

/** Reads a record to its end, and keeps its first bytes. */
export async function readBody(record: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, most: number): Promise<Body> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of record) {
    if (length < most) pieces.push(chunk.subarray(0, most - length))
    length += chunk.length
  }
  const left = 'limit' in record ? Number(record.limit) : 0
  return { bytes: joined(pieces), truncated: left > 0 }
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
