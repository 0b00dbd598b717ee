import { FINGERPRINT } from '../data/fingerprint.js'
import { STORIES } from '../data/stories.js'
import { alikeShare } from '../lib/fingerprint.js'

/** How sketches are parted into bands: two that are alike in a whole band are compared (locality-sensitive hashing). */
export interface Banding {
  bands: number
  /** Values in a band. */
  rows: number
  /** Buckets of a band, as a power of 2. */
  bucketBits: number
}

/** The fewest bands that find texts as alike as the threshold, but for a small chance. */
export function bandingFor(threshold: number): Banding {
  const share = alikeShare(threshold)
  let rows: number = STORIES.mostRows
  const missed = (): number => (1 - share ** rows) ** bandsOf(rows)
  while (rows > STORIES.leastRows && missed() > STORIES.missed) rows--
  return { bands: bandsOf(rows), rows, bucketBits: Math.min(rows * FINGERPRINT.bits, STORIES.mostBucketBits) }
}

function bandsOf(rows: number): number {
  return Math.floor(FINGERPRINT.values / rows)
}
