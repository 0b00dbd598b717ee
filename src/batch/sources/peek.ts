/** A stream whose first bytes were looked at, and which still has them all. */
export interface Peeked {
  /** At least as many bytes as were asked for, where the stream has them. */
  start: Buffer
  /** The whole stream; to be read, or else to be closed by `return`. */
  whole: AsyncGenerator<Buffer, void, undefined>
}

/** Looks at the first bytes of a stream. */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const source = chunks[Symbol.asyncIterator]()
  let start: Buffer = Buffer.alloc(0)
  while (start.length < length) {
    const next = await source.next()
    if (next.done) break
    start = Buffer.concat([start, next.value])
  }
  const whole = wholeOf(start, source)
  // Now started, so that `return` closes the source whether it is read or not.
  await whole.next()
  return { start, whole }
}

async function* wholeOf(start: Buffer, source: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield Buffer.alloc(0)
    if (start.length > 0) yield start
    for (let next = await source.next(); !next.done; next = await source.next()) yield asBuffer(next.value)
  } finally {
    await source.return?.()
  }
}

/** The same memory, cut without copies. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
