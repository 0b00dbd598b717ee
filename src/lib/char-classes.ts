/** Code points that are one UTF-16 unit. */
const UNITS = 0x10000
/** Set on each unit that was classed already. */
const KNOWN = 0x80

/** Classes of characters: each is found out when it is first met, and read from a table from then on. */
export class CharClasses {
  private readonly table = new Uint8Array(UNITS)
  private readonly beyond = new Map<number, number>()

  /** @param classOf the class of a character, 0 to 127; the same whenever it is asked */
  constructor(private readonly classOf: (char: string) => number) {}

  /** The class of a code point. */
  of(point: number): number {
    const known = point < UNITS ? (this.table[point] as number) : (this.beyond.get(point) ?? 0)
    return known === 0 ? this.learn(point) : known ^ KNOWN
  }

  private learn(point: number): number {
    const found = this.classOf(String.fromCodePoint(point))
    if (point < UNITS) this.table[point] = found | KNOWN
    else this.beyond.set(point, found | KNOWN)
    return found
  }
}
