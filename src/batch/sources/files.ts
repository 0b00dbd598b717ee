import { createReadStream, type PathLike } from 'node:fs'
import { LONGEST_INPUT } from '../../data/batch.js'
import { asBuffer } from './peek.js'
import { ReadError, STDIN } from './read-error.js'
import { unpack } from './unpack.js'

/** The bytes of a file or of standard input, unpacked where they are compressed. */
export function openUnpacked(path: PathLike, count: (bytes: number) => void): AsyncGenerator<Buffer, void, undefined> {
  const stored = path === STDIN ? process.stdin : createReadStream(path, { highWaterMark: 2 ** 18 })
  return unpack(counted(stored, count))
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}

/**
 * Reads a page.
 *
 * @param most bytes that are of use: no more is kept
 */
export async function readPage(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    if (length + chunk.length > LONGEST_INPUT) throw new ReadError('the page is longer than 256 MiB')
    pieces.push(asBuffer(chunk))
    length += chunk.length
    if (length >= most) break
  }
  // Bytes of their own: a view into a larger buffer would take all of that along to a worker.
  const bytes = new Uint8Array(Math.min(length, most))
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, bytes.length - offset), offset)
    offset += piece.length
  }
  return bytes
}
