import type { Piscina } from 'piscina'
import type { Job, JobError } from '../jobs.js'
import { failureOf } from '../outcome.js'
import { REPLIES, type Replies, type Work } from '../reply.js'
import type { Delivery } from './here.js'
import { packed } from './packed-work.js'
import { Watch } from './watch.js'
import { workerEntry } from './worker-entry.js'

/** Asks only that a thread be there. */
const NOTHING: Delivery = { jobs: [], progress: null }
/** Times in a row that no thread may be left, after which what waits is given up. */
const MOST_DEATHS = 5

/** What becomes of a message: its answers, or why there are none. */
type Attempt<T> = { replies: T[] } | { error: JobError; overran: number | null }

/**
 * Threads that answer jobs. One that dies, or takes too long over a job, is replaced, and only that job fails. The bound of
 * memory is Node's, which does what it can: a single huge allocation may still end the process.
 */
export class Threads<K extends keyof Replies> {
  readonly #pool: Piscina
  readonly #work: Work<K>
  readonly #timeout: number | null
  /** Times that no thread was left, since a job was last answered. */
  #deaths = 0
  #ended = false

  private constructor(pool: Piscina, work: Work<K>, timeout: number | null) {
    this.#pool = pool
    this.#work = work
    this.#timeout = timeout
    pool.on('workerDestroy', () => setImmediate(this.#revive))
  }

  /**
   * Starts the first of them; the others start when there is work for them.
   *
   * @param size threads at most, and MB of live heap that each may fill
   * @param timeout milliseconds that a job may take; null for no end
   * @throws where the worker's code cannot be loaded
   */
  static async start<K extends keyof Replies>(
    work: Work<K>,
    size: { threads: number; memory: number },
    timeout: number | null,
  ): Promise<Threads<K>> {
    const { Piscina } = await import('piscina')
    const pool = new Piscina({
      ...workerEntry(),
      minThreads: 1,
      maxThreads: size.threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      workerData: packed(work),
      resourceLimits: { maxOldGenerationSizeMb: size.memory },
      recordTiming: false,
    })
    // A worker that dies while idle concerns no job.
    pool.on('error', () => {})
    await pool.run(NOTHING)
    return new Threads(pool, work, timeout)
  }

  /** Where the last thread died while jobs wait, the pool starts a new one for a new job only. */
  readonly #revive = (): void => {
    if (this.#ended || this.#pool.threads.length > 0 || this.#pool.queueSize === 0) return
    this.#deaths += 1
    // Threads that die one after the other will go on to: what waits fails with them.
    if (this.#deaths > MOST_DEATHS) void this.#pool.destroy()
    else this.#pool.run(NOTHING).catch(() => {})
  }

  /** Answers jobs, one reply each; those that travelled with one that failed are sent again, one by one. */
  async answer(jobs: Job[]): Promise<Replies[K][]> {
    const attempt = await this.#attempt(jobs)
    if ('replies' in attempt) return attempt.replies
    const replies: Replies[K][] = []
    for (const [at, job] of jobs.entries()) {
      const guilty = jobs.length === 1 || attempt.overran === at
      if (guilty) replies.push(REPLIES[this.#work.reply](failureOf(job, attempt.error), this.#work))
      else replies.push(...(await this.answer([job])))
    }
    return replies
  }

  async #attempt(jobs: Job[]): Promise<Attempt<Replies[K]>> {
    const end = new AbortController()
    const watch = this.#timeout === null ? null : new Watch(this.#timeout, () => end.abort())
    const delivery: Delivery = { jobs, progress: watch?.progress ?? null }
    try {
      const replies = await this.#pool.run(delivery, watch === null ? {} : { signal: end.signal })
      this.#deaths = 0
      return { replies }
    } catch (error) {
      const overran = watch?.overran ?? null
      return { error: overran === null ? describe(error) : tooSlow(this.#timeout), overran }
    } finally {
      watch?.end()
    }
  }

  /** Ends all threads, whatever they do. */
  async end(): Promise<void> {
    this.#ended = true
    await this.#pool.destroy()
  }
}

function tooSlow(timeout: number | null): JobError {
  return { code: 'timeout', message: `the page took longer than ${timeout} ms` }
}

function describe(error: unknown): JobError {
  const { code } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException
  const why = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : String(error)
  return { code: 'worker-died', message: `the thread that cleaned the page ended: ${why}` }
}
