import type { IncomingMessage } from 'node:http'

/** As much as `clean` reads of a page unless told otherwise. */
export const MOST_BYTES = 20_000_000

/**
 * Reads what was sent.
 *
 * @returns null where it is larger than a page may be; the rest of it is let by unread, so that the sender hears the answer
 */
export function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) {
    request.resume()
    return Promise.resolve(null)
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MOST_BYTES) chunks.push(chunk)
      else {
        chunks.length = 0
        resolve(null)
      }
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}
