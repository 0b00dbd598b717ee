// Cleans what the queue holds, until it is told to stop:  node worker.mjs   (as many as there are machines)
import { fileURLToPath } from 'node:url'
import { Worker } from 'bullmq'
import { connection, QUEUE } from './queue.mjs'

/** Milliseconds after which a worker that no longer renews its locks counts as dead; BullMQ's own default. */
const lock = Number(process.env.LOCK_MILLISECONDS ?? 30_000)

const worker = new Worker(QUEUE, fileURLToPath(new URL('clean.mjs', import.meta.url)), {
  connection,
  // One child process each: about the cores of the machine. A child, not a thread: `clean` keeps it busy while the worker renews
  // the locks, and one that runs out of memory ends alone.
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  useWorkerThreads: false,
  workerForkOptions: { execArgv: ['--max-old-space-size=1024'] },
  lockDuration: lock,
  stalledInterval: lock,
  // How often a job may lose its worker before it is given up: machines come and go, so more than the default of one.
  maxStalledCount: 10,
})

worker.on('failed', (job, error) => console.error(`${job?.id}: ${error.message}`))
worker.on('error', (error) => console.error(error.message))

// What is in hand is finished before the process ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close())
