import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { EXIT } from './exit-codes.js'
import { complain } from './messages.js'

/** Name of standard input among the operands. */
export const STDIN = '-'

/** Ends the process in silence when the reader of its output has gone (`copydesk ... | head -1`), and aloud on other errors. */
export function leaveOnBrokenPipe(): void {
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    complain(`cannot write: ${error.message}`)
    process.exit(EXIT.failed)
  })
}

/** Writes to standard output, and waits while its reader is behind. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Reads a file, or standard input, as bytes. */
export async function readBytes(name: string): Promise<Uint8Array> {
  return name === STDIN ? buffer(standardInput()) : readFile(name)
}

/** Reads a file, or standard input, as chunks of bytes. */
export function readChunks(name: string): AsyncIterable<Uint8Array> {
  return name === STDIN ? standardInput() : createReadStream(name, { highWaterMark: 2 ** 18 })
}

function standardInput(): NodeJS.ReadStream {
  if (process.stdin.isTTY) complain('reading from the terminal; end with Ctrl-D')
  return process.stdin
}

/** How messages call an input. */
export function labelOf(name: string): string {
  return name === STDIN ? 'standard input' : name
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENAMETOOLONG: 'name too long',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GiB',
}

/** Says in words why a file could not be read; null where the error is not about reading. */
export function describeReadError(name: string, error: unknown): string | null {
  const { code } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException
  if (code === undefined) return null
  return `cannot read ${labelOf(name)}: ${FILE_ERRORS[code] ?? code}`
}
