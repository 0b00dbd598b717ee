/**
 * One-permutation MinHash (Li, Owen and Zhang 2012) over shingles of tokens, with optimal densification (Shrivastava 2017), of
 * which the lowest bits are kept (Li and König 2010): one hash a shingle, whatever the number of values.
 */
import { BASE64URL, FINGERPRINT } from '../data/fingerprint.js'
import { isUnspaced } from './tokens.js'

const { prefix, values: VALUES, bits: BITS, tokens: TOKENS, characters: CHARACTERS, leastFilled } = FINGERPRINT
const VALUE_MASK = 2 ** BITS - 1
/** Bits of a hash that choose the value it counts for. */
const PLACE_BITS = Math.log2(VALUES)
/** A sketch as words of four values each, for comparison. */
export const SKETCH_WORDS = VALUES / 4

/**
 * Sketches a text.
 *
 * @param parts its tokens in order, in parts as they come; where they are parted makes no difference
 * @returns the prefix and a character for each value; null where the text is too short to say
 */
export function fingerprintOf(parts: Iterable<readonly string[]>): string | null {
  const least = new Uint32Array(VALUES)
  const filled = new Uint8Array(VALUES)
  const sketch = new Uint8Array(VALUES)
  // The hashes of the last tokens, in a ring of a power of 2.
  const last = new Int32Array(8)
  let count = 0
  for (const tokens of parts) {
    for (const token of tokens) {
      last[count & 7] = hashOf(token)
      count++
      const width: number = isUnspaced(token) ? CHARACTERS : TOKENS
      if (count < width) continue
      let hash: number = width
      for (let i = count - width; i < count; i++) hash = Math.imul(hash ^ (last[i & 7] as number), 0x9e3779b1) | 0
      hash = mix(hash)
      const place = hash >>> (32 - PLACE_BITS)
      const rank = (hash << PLACE_BITS) >>> 0
      if (filled[place] === 1 && rank >= (least[place] as number)) continue
      filled[place] = 1
      least[place] = rank
      // The rank is decided by the bits above these, so that they are as good as chance.
      sketch[place] = hash & VALUE_MASK
    }
  }
  return filled.reduce((sum, one) => sum + one, 0) < leastFilled ? null : write(densify(sketch, filled))
}

/** Places that no shingle fell into borrow from one that the place alone, and which others are filled, decide. */
function densify(sketch: Uint8Array, filled: Uint8Array): Uint8Array {
  return sketch.map((value, place) => {
    if (filled[place] === 1) return value
    let lender = place
    for (let attempt = 1; filled[lender] !== 1; attempt++) lender = mix(place * 0x10001 + attempt) >>> (32 - PLACE_BITS)
    return sketch[lender] as number
  })
}

function write(sketch: Uint8Array): string {
  let text: string = prefix
  for (const value of sketch) text += BASE64URL[value]
  return text
}

const VALUE_OF = new Uint8Array(128).fill(VALUE_MASK + 1)
for (const [value, char] of [...BASE64URL].entries()) VALUE_OF[char.charCodeAt(0)] = value

/** The values of a fingerprint, four a word; null where it is none of this version. */
export function readFingerprint(text: string): Uint32Array | null {
  if (text.length !== prefix.length + VALUES || !text.startsWith(prefix)) return null
  const sketch = new Uint8Array(VALUES)
  for (let i = 0; i < VALUES; i++) {
    const value = VALUE_OF[text.charCodeAt(prefix.length + i)] ?? VALUE_MASK + 1
    if (value > VALUE_MASK) return null
    sketch[i] = value
  }
  return new Uint32Array(sketch.buffer)
}

/** Number of values that two sketches have alike, each given by its first word in a row of sketches. */
export function alikeValues(a: Uint32Array, aFrom: number, b: Uint32Array, bFrom: number): number {
  let different = 0
  for (let i = 0; i < SKETCH_WORDS; i++) {
    const other = (a[aFrom + i] as number) ^ (b[bFrom + i] as number)
    // A byte is below 64: with 63 added its seventh bit tells whether it is 0. The bytes add up apart.
    different += ((other + 0x3f3f3f3f) & 0x40404040) >>> 6
  }
  return VALUES - ((different & 0xff) + ((different >>> 8) & 0xff) + ((different >>> 16) & 0xff) + (different >>> 24))
}

/** Share of values that texts without a shingle in common have alike. */
const BY_CHANCE = 2 ** -BITS

/** Estimated Jaccard likeness of two texts that have so many values alike, in thousandths. */
export function likenessOf(alike: number): number {
  const likeness = (alike / VALUES - BY_CHANCE) / (1 - BY_CHANCE)
  return Math.round(1000 * Math.max(0, likeness)) / 1000
}

/** Share of values that two texts so much alike have alike. */
export function alikeShare(likeness: number): number {
  return likeness + (1 - likeness) * BY_CHANCE
}

/** FNV-1a over code units. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** The finaliser of MurmurHash3 (Appleby, public domain): each bit of the input moves half of the output's. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
