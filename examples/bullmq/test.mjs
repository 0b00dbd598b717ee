// Two workers clean one queue, one of them is killed in the middle: no record may be lost, none doubled, none different.
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Queue } from 'bullmq'
import { descendants, isRunning } from '../processes.mjs'
import { assertSame, byId, cleanInOneProcess, writeRecords } from '../records.mjs'
import { connection, QUEUE } from './queue.mjs'

const RECORDS = 300
/** Done when the worker is killed. */
const THIRD = RECORDS / 3
const PATIENCE = 300_000

const script = (name) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bullmq-'))
const pages = join(folder, 'pages.ndjson')
const queue = new Queue(QUEUE, { connection })
const workers = []
try {
  writeRecords(pages, RECORDS)
  const expected = await cleanInOneProcess(pages)

  // The second time nothing is added: the same ids are the same jobs.
  await add()
  await add()
  assert.equal(await queue.getWaitingCount(), RECORDS)

  const [victim] = [startWorker(), startWorker()]
  await until(async () => (await queue.getCompletedCount()) >= THIRD)
  const children = await descendants(victim.pid)
  victim.kill('SIGKILL')
  await once(victim, 'exit')
  const doneBefore = await queue.getCompletedCount()
  await until(async () => {
    const { waiting, active, delayed } = await queue.getJobCounts('waiting', 'active', 'delayed')
    return waiting + active + delayed === 0
  })

  assert(children.length > 0 && !children.some(({ pid }) => isRunning(pid)), 'the killed worker left a child behind')

  const { stdout } = await promisify(execFile)('node', [script('collect.mjs')], { maxBuffer: 2 ** 30 })
  assertSame(byId(stdout), expected)
  const jobs = await queue.getJobs(['completed'])
  const takenUp = jobs.filter((job) => job.stalledCounter > 0).length
  // Otherwise the killed worker had nothing in hand, and nothing is proved.
  assert(takenUp > 0, 'no job was taken up from the killed worker')
  console.log(
    `${RECORDS} records, a worker killed after ${doneBefore}, ${takenUp} taken up by the other: 0 lost, 0 twice, 0 different`,
  )
} finally {
  for (const worker of workers) await stop(worker)
  await queue.obliterate({ force: true })
  await queue.close()
  rmSync(folder, { recursive: true, force: true })
}

async function add() {
  const child = spawn('node', [script('add.mjs')], { stdio: [openSync(pages), 'inherit', 'inherit'] })
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
}

/** A short lock, so that the test need not wait a minute for the dead worker's jobs. */
function startWorker() {
  const env = { ...process.env, LOCK_MILLISECONDS: '5000', CONCURRENCY: '2' }
  const worker = spawn('node', [script('worker.mjs')], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  workers.push(worker)
  return worker
}

async function stop(worker) {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const ended = once(worker, 'exit')
  worker.kill('SIGTERM')
  await ended
}

async function until(condition) {
  for (const end = Date.now() + PATIENCE; !(await condition()); await sleep(100)) {
    assert(Date.now() < end, 'the queue stands still')
    assert(
      workers.some(({ exitCode, signalCode }) => exitCode === null && signalCode === null),
      'all workers have ended',
    )
  }
}
