// Writes what is done, one record a line:  node collect.mjs > articles.ndjson
import { once } from 'node:events'
import { Queue } from 'bullmq'
import { connection, QUEUE } from './queue.mjs'

const queue = new Queue(QUEUE, { connection })
for (let start = 0; ; start += 100) {
  const jobs = await queue.getJobs(['completed', 'failed'], start, start + 99, true)
  if (jobs.length === 0) break
  for (const { data, returnvalue, failedReason } of jobs) {
    const record = failedReason ? { id: data.id, error: { code: 'failed', message: failedReason } } : returnvalue
    if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain')
  }
}
await queue.close()
