// The sandboxed processor: it runs in a child process of the worker.
import { clean } from 'copydesk'

/** Below BullMQ's lock of 30 seconds, so that a page is never given to a second worker while the first still has it. */
const limits = { milliseconds: 25_000 }

// Without this the child of a worker that was killed outlives it, and tries for ever to tell it so.
process.on('disconnect', () => process.exit())

/** What is returned is stored with the job: a job that runs twice writes the same record to the same place. */
export default async function cleanPage(job) {
  const { id, url, html, contentType, fetchedAt } = job.data
  return { id, ...clean(html, { url, contentType, fetchedAt, format: 'html', limits }) }
}
