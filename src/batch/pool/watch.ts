/** Shared by a thread and the one that watches it: the job under way, counted from 1, and when it began. */
const JOB = 0
const BEGAN = 1

/** Milliseconds of a clock that all threads of the process share. */
function now(): number {
  return Number(process.hrtime.bigint() / 1_000_000n)
}

/** What a thread needs to tell how far it is. */
export interface Progress {
  shared: Int32Array
  /** `now` at the time of sending, so that the rest fits 32 bits. */
  epoch: number
}

/** Notes that a job begins; 0 says that none is under way. */
export function noteJob({ shared, epoch }: Progress, job: number): void {
  Atomics.store(shared, BEGAN, now() - epoch)
  Atomics.store(shared, JOB, job)
}

/** Watches a thread from outside, and calls when one job takes too long. The thread need not answer for that. */
export class Watch {
  readonly progress: Progress = { shared: new Int32Array(new SharedArrayBuffer(8)), epoch: now() }
  readonly #timeout: number
  readonly #call: () => void
  #timer: NodeJS.Timeout
  /** Position of the job that took too long, from 0. */
  overran: number | null = null

  /**
   * @param timeout milliseconds that a job may take
   * @param call is called once, when a job has taken longer
   */
  constructor(timeout: number, call: () => void) {
    this.#timeout = timeout
    this.#call = call
    this.#timer = setTimeout(() => this.#look(), timeout)
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  #look(): void {
    const job = Atomics.load(this.progress.shared, JOB)
    const taken = job === 0 ? 0 : now() - this.progress.epoch - Atomics.load(this.progress.shared, BEGAN)
    if (taken < this.#timeout) {
      this.#timer = setTimeout(() => this.#look(), this.#timeout - taken)
      return
    }
    this.overran = job - 1
    this.#call()
  }
}
