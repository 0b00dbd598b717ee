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
    if (!process.stdout.write(toLine(record))) await once(process.stdout, 'drain')
  }
}
await queue.close()

/** As `copydesk batch` writes it: what some readers take for a line end is escaped. */
function toLine(record) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(record).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped)}\n`
}
