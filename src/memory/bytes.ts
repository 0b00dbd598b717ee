import { CopydeskError } from '../types/index.js'
import { Murmur } from './hash.js'

const HASH_BYTES = 6
const CHECKSUM_BYTES = 4
const BYTE = 256

/** Gathers bytes; grows as it needs to. */
export class ByteWriter {
  #bytes = new Uint8Array(1_024)
  #length = 0

  /** Bytes written so far. */
  get length(): number {
    return this.#length
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1)
    this.#bytes[this.#length++] = value
  }

  /** A whole number below 2^53: seven bits a byte, the lowest first. */
  count(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.byte((rest % 0x80) + 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.byte(rest)
  }

  /** 48 bits, the highest byte first. */
  hash(value: number): void {
    for (let shift = HASH_BYTES - 1; shift >= 0; shift--) this.byte(Math.floor(value / BYTE ** shift) % BYTE)
  }

  bytes(values: Uint8Array): void {
    this.#grow(values.length)
    this.#bytes.set(values, this.#length)
    this.#length += values.length
  }

  /** What was written, with a checksum behind it. */
  end(): Uint8Array {
    const sum = checksum(this.#bytes.subarray(0, this.#length))
    for (let shift = CHECKSUM_BYTES - 1; shift >= 0; shift--) this.byte(Math.floor(sum / BYTE ** shift) % BYTE)
    return this.#bytes.slice(0, this.#length)
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#bytes.length) return
    const more = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by))
    more.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = more
  }
}

/** Reads what a `ByteWriter` wrote; whatever else it is given, it throws `invalid-memory` and says where. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #end: number
  #at = 0

  /** @throws CopydeskError `invalid-memory` where the checksum is wrong */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#end = bytes.length - CHECKSUM_BYTES
    if (this.#end < 0) this.fail('it is too short')
    let stated = 0
    for (let i = this.#end; i < bytes.length; i++) stated = stated * BYTE + (bytes[i] as number)
    if (stated !== checksum(bytes.subarray(0, this.#end))) this.fail('its checksum is wrong: it was cut or changed')
  }

  byte(): number {
    if (this.#at >= this.#end) this.fail('it ends too soon')
    return this.#bytes[this.#at++] as number
  }

  /**
   * A count of things that follow, each of so many bytes at least, so that no more is set aside than the bytes can hold.
   *
   * @param most the greatest that may be
   */
  count(least: number, most = Number.POSITIVE_INFINITY): number {
    let value = 0
    let weight = 1
    for (let byte = this.byte(); ; byte = this.byte()) {
      value += (byte % 0x80) * weight
      if (byte < 0x80) {
        if (byte === 0 && weight > 1) this.fail('a count is written longer than it need be')
        break
      }
      weight *= 0x80
      if (weight > 2 ** 42) this.fail('a count is too large')
    }
    if (value > most || value * least > this.#end - this.#at) this.fail(`a count is too large: ${value}`)
    return value
  }

  hash(): number {
    let value = 0
    for (let i = 0; i < HASH_BYTES; i++) value = value * BYTE + this.byte()
    return value
  }

  /** So many hashes, each greater than the one before. */
  hashes(count: number): Float64Array {
    const hashes = new Float64Array(count)
    for (let i = 0; i < count; i++) {
      const hash = this.hash()
      if (i > 0 && hash <= (hashes[i - 1] as number)) this.fail('its hashes are not in order')
      hashes[i] = hash
    }
    return hashes
  }

  bytes(length: number): Uint8Array {
    if (length > this.#end - this.#at) this.fail('it ends too soon')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** @throws CopydeskError `invalid-memory` where bytes are left */
  end(): void {
    if (this.#at !== this.#end) this.fail('something follows its end')
  }

  fail(why: string): never {
    throw new CopydeskError('invalid-memory', `no site memory: ${why} (at byte ${this.#at} of ${this.#bytes.length})`)
  }
}

function checksum(bytes: Uint8Array): number {
  const hash = new Murmur(0)
  for (const byte of bytes) hash.feed(byte)
  return hash.end()
}
