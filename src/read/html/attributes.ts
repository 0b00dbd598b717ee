import { KEPT_ATTRIBUTES } from '../../data/html/attributes.js'

/** Place of each kept attribute; they are fewer than a number has bits. */
const SLOTS: ReadonlyMap<string, number> = new Map([...KEPT_ATTRIBUTES].map((name, slot) => [name, slot]))

/** For each first letter (its lowest five bits) the lengths of the kept names, a bit each: most others are told by these. */
const LENGTHS = new Int32Array(32)
for (const name of KEPT_ATTRIBUTES) {
  const first = name.charCodeAt(0) & 31
  LENGTHS[first] = (LENGTHS[first] as number) | (1 << name.length)
}

/** Bits of these attributes, for `hasAny`. */
export function bitsOf(...names: readonly string[]): number {
  return names.reduce((bits, name) => bits | (1 << slotOf(name)), 0)
}

/** The kept attributes of a tag; the first of a name counts. Valid only during the call: the object is used again. */
export class Attributes {
  private bits = 0
  private readonly values: string[] = Array.from(SLOTS, () => '')

  get isEmpty(): boolean {
    return this.bits === 0
  }

  has(name: string): boolean {
    return this.hasAny(1 << slotOf(name))
  }

  /** Whether the tag has one of the attributes; see `bitsOf`. */
  hasAny(bits: number): boolean {
    return (this.bits & bits) !== 0
  }

  get(name: string): string | undefined {
    const slot = slotOf(name)
    return (this.bits & (1 << slot)) === 0 ? undefined : this.values[slot]
  }

  clear(): void {
    this.bits = 0
  }

  /** Slot of an attribute that is to be kept, by its name in the source; -1 where it is not, or is there already. */
  slotFor(source: string, start: number, end: number): number {
    const lengths = LENGTHS[source.charCodeAt(start) & 31] as number
    if (end - start > 31 || ((lengths >> (end - start)) & 1) === 0) return -1
    const name = source.slice(start, end)
    const slot = SLOTS.get(name) ?? SLOTS.get(name.toLowerCase()) ?? -1
    return slot >= 0 && (this.bits & (1 << slot)) !== 0 ? -1 : slot
  }

  set(slot: number, value: string): void {
    this.bits |= 1 << slot
    this.values[slot] = value
  }
}

function slotOf(name: string): number {
  const slot = SLOTS.get(name)
  if (slot === undefined) throw new RangeError(`the attribute ${name} is not kept`)
  return slot
}
