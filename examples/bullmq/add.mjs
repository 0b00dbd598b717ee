// Puts records {id, url, html} into the queue:  node add.mjs < pages.ndjson
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { connection, QUEUE } from './queue.mjs'

/** Redis holds all in memory: no more than so many pages wait. */
const MOST_WAITING = 1000

const queue = new Queue(QUEUE, { connection })
let jobs = []
for await (const line of linesOf(process.stdin)) {
  const record = JSON.parse(line)
  if (record.id === undefined) throw new Error('a record needs an id')
  // The same id is the same job: what is added twice is cleaned once. BullMQ takes neither ':' nor whole numbers for one.
  const jobId = `page-${encodeURIComponent(record.id)}`
  // A second attempt, should the page have ended the process that cleaned it.
  jobs.push({ name: 'clean', data: record, opts: { jobId, attempts: 2 } })
  if (jobs.length === 100) await send()
}
await send()
await queue.close()

async function send() {
  while ((await queue.getWaitingCount()) > MOST_WAITING) await sleep(500)
  await queue.addBulk(jobs)
  jobs = []
}

/** Not `node:readline`: from Node 24 on it takes U+2028 for a line end, which may stand in a string of JSON. */
async function* linesOf(stream) {
  let rest = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    yield* lines.filter(Boolean)
  }
  if (rest !== '') yield rest
}
