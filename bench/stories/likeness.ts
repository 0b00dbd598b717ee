/** How alike all pairs of texts are: by their fingerprints, and exactly, as the bound of what a sketch can tell. */
import { FINGERPRINT } from '../../src/data/fingerprint.js'
import { alikeValues, fingerprintOf, likenessOf, readFingerprint, SKETCH_WORDS } from '../../src/lib/fingerprint.js'
import { tokenize } from '../../src/lib/tokens.js'

/** Calls `see` for the pairs (i < j) of texts that share anything. */
export type Pairs = (see: (i: number, j: number, likeness: number) => void) => void

/** Fingerprints of texts, null for those that are too short. */
export function fingerprints(texts: readonly string[]): (string | null)[] {
  return texts.map((text) => fingerprintOf([tokenize(text)]))
}

/** All pairs by their fingerprints. */
export function bySketch(prints: readonly (string | null)[]): Pairs {
  const known = prints.flatMap((print, i) => (print === null ? [] : [{ i, sketch: readFingerprint(print) }]))
  const sketches = new Uint32Array(known.length * SKETCH_WORDS)
  known.forEach(({ sketch }, at) => {
    if (sketch !== null) sketches.set(sketch, at * SKETCH_WORDS)
  })
  const table = Array.from({ length: FINGERPRINT.values + 1 }, (_, alike) => likenessOf(alike))
  return (see) => {
    for (let a = 0; a < known.length; a++) {
      for (let b = a + 1; b < known.length; b++) {
        const likeness = table[alikeValues(sketches, a * SKETCH_WORDS, sketches, b * SKETCH_WORDS)] ?? 0
        if (likeness > 0) see(known[a]?.i ?? 0, known[b]?.i ?? 0, likeness)
      }
    }
  }
}

/** All pairs by the Jaccard likeness of their shingles, which are numbered, not hashed. */
export function exactly(texts: readonly string[]): Pairs {
  const numbers = new Map<string, number>()
  const holders: number[][] = []
  const sizes = texts.map((text, i) => {
    const tokens = tokenize(text)
    const own = new Set<number>()
    for (let at = 0; at + FINGERPRINT.tokens <= tokens.length; at++) {
      const shingle = tokens.slice(at, at + FINGERPRINT.tokens).join(' ')
      const number = numbers.get(shingle) ?? numbers.size
      if (number === numbers.size) {
        numbers.set(shingle, number)
        holders.push([])
      }
      if (!own.has(number)) holders[number]?.push(i)
      own.add(number)
    }
    return own
  })
  return (see) => {
    const common = new Int32Array(texts.length)
    sizes.forEach((own, i) => {
      const met: number[] = []
      for (const number of own) {
        for (const j of holders[number] ?? []) {
          if (j <= i) continue
          if (common[j] === 0) met.push(j)
          common[j] = (common[j] ?? 0) + 1
        }
      }
      for (const j of met) {
        const shared = common[j] ?? 0
        see(i, j, shared / (own.size + (sizes[j]?.size ?? 0) - shared))
        common[j] = 0
      }
    })
  }
}
