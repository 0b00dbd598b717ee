import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { STDIN } from '../batch/sources/read-error.js'
import { EXIT } from './exit-codes.js'
import { complain } from './messages.js'

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
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Reads a file, or standard input, as chunks of bytes. */
export function readChunks(name: string): AsyncIterable<Uint8Array> {
  return name === STDIN ? standardInput() : createReadStream(name, { highWaterMark: 2 ** 18 })
}

/** Reads a file, or standard input, as bytes. */
export async function readBytes(name: string): Promise<Uint8Array> {
  return name === STDIN ? buffer(standardInput()) : readFile(name)
}

function standardInput(): NodeJS.ReadStream {
  greetTerminal()
  return process.stdin
}

/** Tells a person at the terminal that the command waits for them. */
export function greetTerminal(): void {
  if (process.stdin.isTTY) complain('reading from the terminal; end with Ctrl-D')
}
