// The sandboxed processor: it runs in a child process of the worker.
import { clean } from 'copydesk'

/** Below BullMQ's lock of 30 seconds, so that a page is never given to a second worker while the first still has it. */
const limits = { milliseconds: 25_000 }

// The child of a worker that was killed has nobody to answer. BullMQ reports that by sending, which fails in turn, for ever.
process.on('unhandledRejection', () => process.exit(1))

/** What is returned is stored with the job: a job that runs twice writes the same record to the same place. */
export default async function cleanPage(job) {
  const { id, url, html, contentType, fetchedAt } = job.data
  return { id, ...clean(html, { url, contentType, fetchedAt, format: 'html', limits }) }
}
