import { PARCELS, WORKER_MEMORY } from '../../data/batch.js'
import type { Job } from '../jobs.js'
import type { Replies, Work } from '../reply.js'
import { replyTo } from './here.js'
import { inOrder } from './in-order.js'
import { inParcels, type Parcel } from './parcels.js'
import { Threads } from './threads.js'

/** How many threads work, and what ends them. */
export interface PoolSettings {
  /** Threads; with 1 and no timeout the work is done in this one. */
  jobs: number
  /** Milliseconds that a job may take; null for no end. */
  timeout: number | null
  /** Ends everything at once, and throws its reason. */
  signal?: AbortSignal | undefined
  /** Ends the reading: what was read is still answered. */
  stop?: AbortSignal | undefined
  /** MB of live heap that a thread may fill. Default `WORKER_MEMORY`. */
  memory?: number
}

/**
 * Answers jobs over several threads: one reply each, in order, the same whatever their number. A job's failure never throws.
 *
 * @throws what `jobs` throws, and the reason of `signal`
 */
export async function* runJobs<K extends keyof Replies>(
  jobs: AsyncIterable<Job>,
  work: Work<K>,
  settings: PoolSettings,
): AsyncGenerator<Replies[K], void, undefined> {
  const { signal, stop } = settings
  if (settings.jobs === 1 && settings.timeout === null) {
    const size = { ...PARCELS, records: 1 }
    yield* inOrder(inParcels(jobs, size), answerHere(work), { parcels: 1, bytes: 1, signal, stop })
    return
  }
  const crew = new Crew(work, settings)
  const course = { parcels: PARCELS.perWorker * settings.jobs, bytes: PARCELS.bytesUnderWay, signal, stop }
  try {
    yield* inOrder(inParcels(jobs, PARCELS), (parcel) => crew.answer(parcel), course)
  } finally {
    await crew.end()
  }
}

function answerHere<K extends keyof Replies>(work: Work<K>): (parcel: Parcel) => Promise<Replies[K][]> {
  return ({ jobs }) => replyTo(jobs, work)
}

/** Threads that are started when the first parcel is not the last: to start them takes longer than a few pages do. */
class Crew<K extends keyof Replies> {
  readonly #work: Work<K>
  readonly #settings: PoolSettings
  #threads: Promise<Threads<K>> | null = null

  constructor(work: Work<K>, settings: PoolSettings) {
    this.#work = work
    this.#settings = settings
  }

  async answer(parcel: Parcel): Promise<Replies[K][]> {
    const { jobs, timeout, memory = WORKER_MEMORY } = this.#settings
    if (this.#threads === null && parcel.last && timeout === null) return answerHere(this.#work)(parcel)
    this.#threads ??= Threads.start(this.#work, { threads: jobs, memory }, timeout)
    return (await this.#threads).answer(parcel.jobs)
  }

  async end(): Promise<void> {
    const threads = await this.#threads?.catch(() => null)
    await threads?.end()
  }
}
