import type { Piscina } from 'piscina'
import type { Job, JobError } from '../jobs.js'
import { failureOf } from '../outcome.js'
import { REPLIES, type Replies, type Work } from '../reply.js'
import type { Delivery } from './here.js'
import { Watch } from './watch.js'
import { workerEntry } from './worker-entry.js'

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

  private constructor(pool: Piscina, work: Work<K>, timeout: number | null) {
    this.#pool = pool
    this.#work = work
    this.#timeout = timeout
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
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: size.memory },
      recordTiming: false,
    })
    // A worker that dies while idle concerns no job.
    pool.on('error', () => {})
    const nothing: Delivery = { jobs: [], progress: null }
    await pool.run(nothing)
    return new Threads(pool, work, timeout)
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
      return { replies: await this.#pool.run(delivery, watch === null ? {} : { signal: end.signal }) }
    } catch (error) {
      const overran = watch?.overran ?? null
      return { error: overran === null ? describe(error) : tooSlow(this.#timeout), overran }
    } finally {
      watch?.end()
    }
  }

  /** Ends all threads, whatever they do. */
  async end(): Promise<void> {
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
