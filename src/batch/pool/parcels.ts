import { setTimeout } from 'node:timers/promises'
import { type Job, sizeOf } from '../jobs.js'

/** Jobs that travel together. */
export interface Parcel {
  jobs: Job[]
  bytes: number
  /** True where the source is known to have ended with it. */
  last: boolean
}

/** When a parcel is full, and how long it waits to be. */
export interface ParcelSize {
  records: number
  bytes: number
  /** Milliseconds. */
  linger: number
}

/**
 * Puts jobs into parcels, in order. A source that pauses does not hold up what it gave before; where it fails, what it gave
 * before comes first.
 *
 * @throws what the source throws
 */
export async function* inParcels(jobs: AsyncIterable<Job>, size: ParcelSize): AsyncGenerator<Parcel, void, undefined> {
  const source = new Pulled(jobs[Symbol.asyncIterator]())
  try {
    for (;;) {
      const parcel = await fill(source, size)
      if (parcel.jobs.length > 0) yield parcel
      if (source.failed) throw source.error
      if (source.ended) return
    }
  } finally {
    await source.close()
  }
}

async function fill(source: Pulled<Job>, size: ParcelSize): Promise<Parcel> {
  const parcel: Parcel = { jobs: [], bytes: 0, last: false }
  const timer = new AbortController()
  let late: Promise<'late'> | null = null
  while (parcel.jobs.length < size.records && parcel.bytes < size.bytes) {
    const job: Job | null | 'late' = late === null ? await source.peek() : await Promise.race([source.peek(), late])
    if (job === 'late') break
    source.take()
    if (job === null) {
      parcel.last = !source.failed
      break
    }
    parcel.jobs.push(job)
    parcel.bytes += sizeOf(job)
    if (size.records > 1) late ??= setTimeout(size.linger, 'late' as const, { signal: timer.signal })
  }
  late?.catch(() => {})
  timer.abort()
  return parcel
}

/** An iterator whose next item can be asked for again until it is taken, and whose failure is told, not thrown. */
class Pulled<T> {
  readonly #source: AsyncIterator<T>
  #next: Promise<T | null> | null = null
  #owes = false
  ended = false
  failed = false
  error: unknown = null

  constructor(source: AsyncIterator<T>) {
    this.#source = source
  }

  /** The next item, which stays the next until it is taken; null at the end. */
  peek(): Promise<T | null> {
    this.#next ??= this.#pull()
    return this.#next
  }

  take(): void {
    this.#next = null
  }

  async #pull(): Promise<T | null> {
    if (this.ended) return null
    this.#owes = true
    try {
      const result = await this.#source.next()
      if (!result.done) return result.value
    } catch (error) {
      this.failed = true
      this.error = error
    } finally {
      this.#owes = false
    }
    this.ended = true
    return null
  }

  /** Closes the source; not waited for where it still owes an item, since it may owe it for ever. */
  async close(): Promise<void> {
    if (this.ended) return
    const closed = Promise.resolve(this.#source.return?.()).catch(() => {})
    if (!this.#owes) await closed
  }
}
