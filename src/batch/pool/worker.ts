/** Runs in a thread of the pool. */
import { workerData } from 'node:worker_threads'
import { type Delivery, replyTo } from './here.js'
import { type PackedWork, unpacked } from './packed-work.js'
import { noteJob } from './watch.js'

const work = unpacked(workerData as PackedWork)

/** Answers the jobs of one message. */
export default function answer({ jobs, progress }: Delivery): Promise<unknown[]> {
  const note = progress === null ? undefined : (job: number) => noteJob(progress, job)
  return replyTo(jobs, work, note)
}
