import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { LARGEST_ZSTD_WINDOW } from '../../data/batch.js'
import { asBuffer, peek } from './peek.js'
import { ReadError } from './read-error.js'

const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]
/** Bytes of a zstd frame's head up to its window, and some of its content size. */
const HEAD = 14
/** A block of a few bytes may stand for 128 kB: so many bytes unpack to 128 MB at worst. */
const ZSTD_BITE = 4_096

/** Undoes gzip (all members) and zstd (all frames), told by the first bytes; gives anything else as it is. */
export async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  const { start, whole } = await peek(chunks, HEAD)
  if (begins(start, GZIP)) yield* gunzip(whole)
  else if (begins(start, ZSTD)) yield* unzstd(start, whole)
  else yield* whole
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  // Its errors are thrown where it is read.
  yield* pipeline(packed, createGunzip({ chunkSize: 2 ** 16 }), () => {})
}

async function* unzstd(start: Uint8Array, packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  try {
    if (windowOf(start) > LARGEST_ZSTD_WINDOW) throw new ReadError('its zstd window is larger than 128 MiB')
    const { Decompress } = await import('fzstd')
    let unpacked: Uint8Array[] = []
    const decoder = new Decompress((bytes) => unpacked.push(bytes))
    const push = (bytes: Uint8Array, last: boolean): Buffer[] => {
      unpacked = []
      try {
        decoder.push(bytes, last)
      } catch (cause) {
        throw new ReadError(last ? 'it ends in the middle of its compressed data' : 'its compressed data are broken', {
          cause,
        })
      }
      return unpacked.filter(({ length }) => length > 0).map(asBuffer)
    }
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += ZSTD_BITE) yield* push(chunk.subarray(at, at + ZSTD_BITE), false)
    }
    yield* push(new Uint8Array(0), true)
  } finally {
    await packed.return(undefined)
  }
}

/** Bytes that the first frame wants back at hand, as its head says (RFC 8878, 3.1.1.1). */
function windowOf(head: Uint8Array): number {
  const descriptor = head[4] ?? 0
  const single = (descriptor & 0b10_0000) !== 0
  if (!single) {
    const window = head[5] ?? 0
    const base = 2 ** (10 + (window >> 3))
    return base + (base / 8) * (window & 7)
  }
  const sizeLength = [1, 2, 4, 8][descriptor >> 6] ?? 1
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0)
  return head.subarray(at, at + sizeLength).reduceRight((size, byte) => size * 256 + byte, 0)
}
