/** No block has the number yet. */
const NOBODY = -1

/** Slots that are looked at for a number: where more are taken in a row, the numbers were made to fall together. */
const MOST_PROBES = 64

/**
 * Tells which blocks have a number in common with another block, so that only these are compared: on most pages none. A
 * block may be told to meet another that it does not, never the reverse.
 */
export class Meetings {
  private readonly numbers: Int32Array
  private readonly holders: Int32Array
  private readonly meets: Uint8Array
  private isCrowded = false

  /**
   * @param blocks how many blocks there are
   * @param most how many numbers they have at most
   */
  constructor(blocks: number, most: number) {
    const slots = 1 << (33 - Math.clz32(most))
    this.numbers = new Int32Array(slots)
    this.holders = new Int32Array(slots).fill(NOBODY)
    this.meets = new Uint8Array(blocks)
  }

  /** Notes that a block has a number of 32 bits. */
  add(number: number, block: number): void {
    const { numbers, holders } = this
    const mask = holders.length - 1
    const mixed = Math.imul(number, 0x9e3779b1)
    const first = mixed ^ (mixed >>> 15)
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = (first + probe) & mask
      const holder = holders[slot] as number
      if (holder === NOBODY) {
        numbers[slot] = number
        holders[slot] = block
        return
      }
      if (numbers[slot] !== number) continue
      if (holder !== block) {
        this.meets[holder] = 1
        this.meets[block] = 1
      }
      return
    }
    this.isCrowded = true
  }

  /** Whether a block may have a number that another one has. */
  has(block: number): boolean {
    return this.isCrowded || this.meets[block] === 1
  }
}
