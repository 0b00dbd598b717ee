const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** V8 cannot hold a string of 2^29 units; half of that leaves room for the article made from it. */
const MAX_LINE_BYTES = 2 ** 28

const DECODER = new TextDecoder()

/**
 * The lines of a stream as text.
 *
 * @param chunks UTF-8, cut anywhere
 * @param maxLineBytes longest line that is given, in bytes; default 2^28
 * @returns the lines without their ends; null for a line that is too long
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLineBytes = MAX_LINE_BYTES,
): AsyncGenerator<string | null, void, undefined> {
  for await (const line of splitBytes(chunks, maxLineBytes)) yield line === null ? null : decodeLine(line)
}

/** Decodes a whole line. A byte order mark in front of it is left out, and what is no UTF-8 becomes U+FFFD. */
export function decodeLine(line: Uint8Array): string {
  return DECODER.decode(line)
}

/**
 * Splits a stream of UTF-8 bytes into lines at `\n` or `\r\n`, in time linear in its length. Nothing else ends a line: U+2028
 * may stand in a JSON string.
 *
 * @param chunks the bytes, cut anywhere
 * @param maxLineBytes longest line that is given, in bytes; default 2^28
 * @returns the lines without their ends, each in memory of its own; null for a line that is too long. A last line needs no
 * line end.
 */
export async function* splitBytes(
  chunks: AsyncIterable<Uint8Array>,
  maxLineBytes = MAX_LINE_BYTES,
): AsyncGenerator<Uint8Array | null, void, undefined> {
  const line = new LineBuffer(maxLineBytes)
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      line.append(chunk.subarray(start, end))
      yield line.take()
      start = end + 1
    }
    line.append(chunk.subarray(start))
  }
  if (line.length > 0) yield line.take()
}

/** The pieces of one line; joined once, when the line is whole. */
class LineBuffer {
  readonly #maxLength: number
  #pieces: Uint8Array[] = []
  length = 0

  constructor(maxLength: number) {
    this.#maxLength = maxLength
  }

  append(piece: Uint8Array): void {
    this.length += piece.length
    if (this.length > this.#maxLength) this.#pieces = []
    // A copy, since a source may fill the same memory again; a Buffer's `slice` would be none.
    else if (piece.length > 0) this.#pieces.push(new Uint8Array(piece))
  }

  take(): Uint8Array | null {
    const bytes = this.length > this.#maxLength ? null : join(this.#pieces, this.length)
    this.#pieces = []
    this.length = 0
    return bytes?.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces
  if (first !== undefined && pieces.length === 1) return first
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }
  return bytes
}
