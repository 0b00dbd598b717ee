import { DEFAULT_LIMITS } from '../data/limits.js'
import type { LimitValues } from '../types/index.js'

/**
 * The time that a call may take, handed down to every loop that can run long. Without a limit it never ends and reads no
 * clock, so that the result hangs on the input alone.
 */
export class Budget {
  private constructor(
    private readonly until: number,
    private readonly call: { stopped: boolean },
  ) {}

  /** Starts the time of a call. */
  static start(milliseconds: number): Budget {
    return new Budget(milliseconds === UNLIMITED ? UNLIMITED : performance.now() + milliseconds, { stopped: false })
  }

  /** Whether the time is over; a stage that hears so stops and gives what it has. */
  get spent(): boolean {
    if (this.left > 0) return false
    this.call.stopped = true
    return true
  }

  /** Whether time is unlimited. */
  get isEndless(): boolean {
    return this.until === UNLIMITED
  }

  /** Milliseconds that are left. */
  get left(): number {
    return this.isEndless ? UNLIMITED : this.until - performance.now()
  }

  /** Notes that a stage stops of its own accord. */
  stop(): void {
    this.call.stopped = true
  }

  /** Whether some stage has stopped. */
  get stopped(): boolean {
    return this.call.stopped
  }

  /** A part of the time that is left, so that the stages behind have some, too. */
  part(share: number): Budget {
    return this.isEndless ? this : new Budget(this.until - this.left * (1 - share), this.call)
  }
}

const UNLIMITED = Number.POSITIVE_INFINITY

/** What bounds a stage. */
export interface Bounds {
  limits: LimitValues
  budget: Budget
}

/** The default limits and no end of time. */
export const USUAL: Bounds = { limits: DEFAULT_LIMITS, budget: Budget.start(UNLIMITED) }
