/**
 * MurmurHash3 (x86, 32 bits; Austin Appleby, public domain) over UTF-16 units, each taken as one word of the input. Fed
 * piece by piece, so that no text need be put together for it.
 */
export class Murmur {
  #state: number
  #length = 0

  constructor(seed: number) {
    this.#state = seed
  }

  feed(unit: number): void {
    let k = Math.imul(unit, 0xcc9e2d51)
    k = (k << 15) | (k >>> 17)
    let h = this.#state ^ Math.imul(k, 0x1b873593)
    h = (h << 13) | (h >>> 19)
    this.#state = (Math.imul(h, 5) + 0xe6546b64) | 0
    this.#length++
  }

  /** The hash of what was fed, 0 to 2^32 - 1. */
  end(): number {
    let h = this.#state ^ (this.#length * 4)
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    return (h ^ (h >>> 16)) >>> 0
  }
}

/** Two seeds give 64 bits, of which 48 are kept: a whole number in six bytes. */
const SEEDS = [0, 0x9747b28c] as const
const UPPER = 2 ** 16

/** A hash of 48 bits: all of the first seed's, and the upper half of the second's. */
export class LongHash {
  readonly #high = new Murmur(SEEDS[0])
  readonly #low = new Murmur(SEEDS[1])

  feed(unit: number): void {
    this.#high.feed(unit)
    this.#low.feed(unit)
  }

  feedText(text: string): void {
    for (let i = 0; i < text.length; i++) this.feed(text.charCodeAt(i))
  }

  end(): number {
    return this.#high.end() * UPPER + (this.#low.end() >>> 16)
  }
}
