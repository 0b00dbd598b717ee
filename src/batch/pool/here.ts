import type { Job } from '../jobs.js'
import { outcomeOf } from '../outcome.js'
import { REPLIES, type Replies, type Work } from '../reply.js'
import type { Progress } from './watch.js'

/** A message to a worker. */
export interface Delivery {
  jobs: Job[]
  /** Where the worker is to note how far it is; null where nobody watches. */
  progress: Progress | null
}

/**
 * Answers jobs in this thread.
 *
 * @param note is told the job that begins, counted from 1, and 0 when none is under way
 */
export async function replyTo<K extends keyof Replies>(
  jobs: readonly Job[],
  work: Work<K>,
  note?: (job: number) => void,
): Promise<Replies[K][]> {
  const reply = REPLIES[work.reply]
  const replies: Replies[K][] = []
  for (const [at, job] of jobs.entries()) {
    note?.(at + 1)
    replies.push(reply(outcomeOf(job, work.options), work))
    note?.(0)
    // Lets timers, signals and sockets have their turn, and jsdom free its pages.
    await nextTurn()
  }
  return replies
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
