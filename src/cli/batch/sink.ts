import { type FileHandle, open } from 'node:fs/promises'
import { write } from '../streams.js'

/** Where lines go, as bytes. */
export interface Sink {
  /** Waits while the reader, or the disk, is behind. The bytes must stay as they are. */
  write(bytes: Uint8Array): Promise<void>
  /** Writes what is still held back. */
  close(): Promise<void>
}

export const STANDARD_OUTPUT: Sink = { write, close: async () => {} }

/** Bytes that are held back, and for how many milliseconds, so that short lines cost no call each. */
const HELD = 65_536
const LONGEST_WAIT = 500

/** A file to which lines are appended. */
export class FileSink implements Sink {
  readonly #file: FileHandle
  #held: Uint8Array[] = []
  #length = 0
  #written: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null

  private constructor(file: FileHandle) {
    this.#file = file
  }

  /**
   * @param flags `wx` for a new file, `w` to overwrite one, `a` to go on with it
   * @throws the error of the file system
   */
  static async open(path: string, flags: 'wx' | 'w' | 'a'): Promise<FileSink> {
    return new FileSink(await open(path, flags))
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#held.push(bytes)
    this.#length += bytes.length
    if (this.#length >= HELD) await this.#flush()
    // A failure is told by the next write.
    else this.#timer ??= setTimeout(() => this.#flush().catch(() => {}), LONGEST_WAIT)
  }

  async close(): Promise<void> {
    try {
      await this.#flush()
    } finally {
      await this.#file.close()
    }
  }

  #flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const bytes = Buffer.concat(this.#held)
    this.#held = []
    this.#length = 0
    this.#written = this.#written.then(() => this.#file.appendFile(bytes))
    return this.#written
  }
}
