import { FINGERPRINT } from '../data/fingerprint.js'
import { STORIES } from '../data/stories.js'
import { checkKeys } from '../lib/checks.js'
import { alikeShare, alikeValues, likenessOf, SKETCH_WORDS } from '../lib/fingerprint.js'
import { CopydeskError } from '../types/index.js'
import { type Banding, bandingFor } from './bands.js'
import { sketchOf } from './similarity.js'

/** Options of `StoryIndex`. */
export interface StoryOptions {
  /** Likeness from which two texts tell the same story, above 0 up to 1. Default 0.3. */
  threshold?: number | undefined
  /** Records that are remembered, the newest: a whole number from 1 up. Default `Infinity`. */
  window?: number | undefined
}

/** The story that a text tells. */
export interface Story {
  /** Id of the first record of the group. */
  group: string
  /** Likeness to the nearest record of the group, see `similarity`; null for the first one. */
  similarity: number | null
}

/**
 * Groups texts that tell the same story, as they come: each joins the group of the nearest one before it, or opens its own.
 * Candidates are found by locality-sensitive hashing (Indyk and Motwani 1998). The result hangs on the order, and on nothing else.
 * Memory is typed arrays: 388 bytes a record by default, and the ids.
 */
export class StoryIndex {
  readonly #banding: Banding
  readonly #window: number
  /** Values that two sketches must have alike. */
  readonly #enough: number
  /** Newest record of each bucket, band by band; each record points to the one before it in its bucket. */
  readonly #newest: Uint32Array
  #before = new Uint32Array(0)
  #sketches = new Uint32Array(0)
  /** By which record each was compared last: many share several bands. */
  #comparedBy = new Uint32Array(0)
  #groups: string[] = []
  #room = 0
  /** Records so far, those that are forgotten among them. */
  #count = 0

  /** @throws CopydeskError `invalid-option` for an unknown option or a value out of bounds */
  constructor(options?: StoryOptions) {
    const { threshold = STORIES.threshold, window = Number.POSITIVE_INFINITY } = checkKeys(options, KNOWN)
    if (typeof threshold !== 'number' || !(threshold > 0 && threshold <= 1)) {
      throw new CopydeskError('invalid-option', 'threshold must be a number above 0, up to 1')
    }
    if (typeof window !== 'number' || !(window >= 1 && (Number.isSafeInteger(window) || window === Infinity))) {
      throw new CopydeskError('invalid-option', 'window must be a whole number from 1 up, or Infinity')
    }
    this.#banding = bandingFor(threshold)
    this.#window = window
    this.#enough = Math.ceil(alikeShare(threshold) * FINGERPRINT.values - 1e-9)
    this.#newest = new Uint32Array(this.#banding.bands << this.#banding.bucketBits)
  }

  /**
   * Finds the story of a text and remembers it.
   *
   * @param id names the record in the answers for later ones
   * @param fingerprint `article.fingerprint`
   * @returns the story; null where the fingerprint is null: the text is too short to say, and is not remembered
   * @throws CopydeskError `invalid-fingerprint` where it is no fingerprint of this version
   */
  add(id: string, fingerprint: string | null): Story | null {
    if (fingerprint === null) return null
    const sketch = sketchOf(fingerprint)
    this.#makeRoom()
    const buckets = this.#bucketsOf(sketch)
    const nearest = this.#nearest(sketch, buckets)
    const group = nearest === null ? id : (this.#groups[nearest.slot] as string)
    this.#remember(sketch, buckets, group)
    return { group, similarity: nearest === null ? null : likenessOf(nearest.alike) }
  }

  #nearest(sketch: Uint32Array, buckets: Uint32Array): { slot: number; alike: number } | null {
    const { bands } = this.#banding
    const [before, sketches, comparedBy, room] = [this.#before, this.#sketches, this.#comparedBy, this.#room]
    // Entries are numbers of records modulo 2^32, from 1: the difference to this one is an entry's age, 1 for the last record.
    const entry = (this.#count + 1) >>> 0
    const oldest = Math.min(this.#count, this.#window)
    let nearest: { slot: number; alike: number } | null = null
    let enough = this.#enough
    for (let band = 0; band < bands; band++) {
      let age = (entry - (this.#newest[buckets[band] as number] as number)) >>> 0
      for (let left: number = STORIES.mostCompared; left > 0 && age >= 1 && age <= oldest; left--) {
        const number = this.#count - age
        const slot = number < room ? number : number % room
        if (comparedBy[slot] !== entry) {
          comparedBy[slot] = entry
          const alike = alikeValues(sketch, 0, sketches, slot * SKETCH_WORDS)
          if (alike >= enough) {
            nearest = { slot, alike }
            enough = alike + 1
          }
          if (alike === FINGERPRINT.values) return nearest
        }
        const next = (entry - (before[slot * bands + band] as number)) >>> 0
        // Older and older: what points ahead is left from a record that is forgotten.
        if (next <= age) break
        age = next
      }
    }
    return nearest
  }

  #remember(sketch: Uint32Array, buckets: Uint32Array, group: string): void {
    const slot = this.#count % this.#room
    this.#sketches.set(sketch, slot * SKETCH_WORDS)
    this.#groups[slot] = group
    const entry = (this.#count + 1) >>> 0
    buckets.forEach((bucket, band) => {
      this.#before[slot * buckets.length + band] = this.#newest[bucket] as number
      this.#newest[bucket] = entry
    })
    this.#count++
  }

  /** Doubles the room until it holds the window; from then on the newest record takes the oldest one's place. */
  #makeRoom(): void {
    if (this.#count < this.#room || this.#room === this.#window) return
    this.#room = Math.min(this.#window, Math.max(STORIES.room, this.#room * 2))
    this.#sketches = grown(this.#sketches, this.#room * SKETCH_WORDS)
    this.#before = grown(this.#before, this.#room * this.#banding.bands)
    this.#comparedBy = grown(this.#comparedBy, this.#room)
  }

  /** For each band the bucket that its values lead to. */
  #bucketsOf(sketch: Uint32Array): Uint32Array {
    const { bands, rows, bucketBits } = this.#banding
    const values = new Uint8Array(sketch.buffer, sketch.byteOffset, FINGERPRINT.values)
    const buckets = new Uint32Array(bands)
    for (let band = 0; band < bands; band++) {
      let key = 0
      for (let i = band * rows; i < (band + 1) * rows; i++) {
        // Multiplied only where the values do not fit, so that two of them are never one bucket with two others.
        key =
          rows * FINGERPRINT.bits <= bucketBits
            ? (key << FINGERPRINT.bits) | (values[i] as number)
            : hashed(key, values[i] as number)
      }
      buckets[band] = (band << bucketBits) + (key & ((1 << bucketBits) - 1))
    }
    return buckets
  }
}

const KNOWN: ReadonlySet<string> = new Set<keyof StoryOptions>(['threshold', 'window'])

function hashed(key: number, value: number): number {
  const hash = Math.imul(key ^ (value + 1), 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

function grown(old: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const result = new Uint32Array(length)
  result.set(old)
  return result
}
