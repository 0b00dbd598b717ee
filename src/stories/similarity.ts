import { alikeValues, likenessOf, readFingerprint } from '../lib/fingerprint.js'
import { CopydeskError } from '../types/index.js'

/**
 * How alike two texts are by their fingerprints: the Jaccard likeness of their runs of three words, estimated
 * by min-wise hashing of one permutation (Li, Owen and Zhang 2012; Shrivastava 2017) with the lowest bits kept (Li and König 2010).
 *
 * @param a an `article.fingerprint`
 * @param b another
 * @returns 0 (nothing in common) to 1; its standard error is at most 0.045, and less towards both ends
 * @throws CopydeskError `invalid-fingerprint` where one is no fingerprint of this version
 */
export function similarity(a: string, b: string): number {
  return likenessOf(alikeValues(sketchOf(a), 0, sketchOf(b), 0))
}

/** @throws CopydeskError `invalid-fingerprint` */
export function sketchOf(fingerprint: unknown): Uint32Array {
  const sketch = typeof fingerprint === 'string' ? readFingerprint(fingerprint) : null
  if (sketch === null) throw new CopydeskError('invalid-fingerprint', 'not a fingerprint of this version')
  return sketch
}
