/** Runs in a thread of the pool. */
import { workerData } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { movedWith } from '../reply.js'
import { type Delivery, replyTo } from './here.js'
import { type PackedWork, unpacked } from './packed-work.js'
import { noteJob } from './watch.js'

const work = unpacked(workerData as PackedWork)

/** Answers the jobs of one message. */
export default async function answer({ jobs, progress }: Delivery): Promise<unknown> {
  const note = progress === null ? undefined : (job: number) => noteJob(progress, job)
  const replies = await replyTo(jobs, work, note)
  return move({ [transferableSymbol]: replies.flatMap(movedWith), [valueSymbol]: replies })
}
