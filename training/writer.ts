/** Raw arrays on disk, little-endian, as numpy's `fromfile` reads them; written in pieces, for they are large. */
import { closeSync, openSync, writeSync } from 'node:fs'

const PIECE = 1 << 20

export class Floats {
  private readonly file: number
  private buffer = new Float32Array(PIECE)
  private used = 0

  constructor(path: string) {
    this.file = openSync(path, 'w')
  }

  add(values: ArrayLike<number>): void {
    for (let i = 0; i < values.length; i++) {
      if (this.used === PIECE) this.flush()
      this.buffer[this.used++] = values[i] as number
    }
  }

  close(): void {
    this.flush()
    closeSync(this.file)
  }

  private flush(): void {
    writeSync(this.file, new Uint8Array(this.buffer.buffer, 0, this.used * 4))
    this.used = 0
  }
}

export class Ints {
  private readonly file: number

  constructor(path: string) {
    this.file = openSync(path, 'w')
  }

  add(values: readonly number[]): void {
    writeSync(this.file, new Uint8Array(Int32Array.from(values).buffer))
  }

  close(): void {
    closeSync(this.file)
  }
}
