// Two executors clean one table, one of them is killed in the middle: Spark runs its partition again, and the table is the same.
import assert from 'node:assert/strict'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { descendants } from '../processes.mjs'
import { assertSame, byId, CLI, cleanInOneProcess, writeRecords } from '../records.mjs'
import { readRows, submit } from './submit.mjs'

const RECORDS = 2000
const PARTITIONS = 8
/** Partitions that are done when the executor is killed. */
const MIDDLE = 2
/** As the example has them, but without the second opinion: eight processes would each load it. */
const FLAGS = ['--jobs', '1', '--fail-on', 'never', '--quiet', '--engine', 'blocks']

const folder = mkdtempSync(join(tmpdir(), 'copydesk-spark-'))
const pages = join(folder, 'pages.ndjson')
const articles = join(folder, 'articles.parquet')
const script = fileURLToPath(new URL('clean_pages.py', import.meta.url))
try {
  writeRecords(pages, RECORDS)
  appendFileSync(pages, '{"id": "no page"}\n')
  const expected = await cleanInOneProcess(pages, FLAGS)

  const copydesk = `node ${CLI} batch ${FLAGS.join(' ')}`
  const { job, ended } = submit(folder, [
    script,
    pages,
    articles,
    '--partitions',
    `${PARTITIONS}`,
    '--copydesk',
    copydesk,
  ])
  const [killed, log] = await Promise.all([killExecutor(job), ended])
  assert.match(log, /Lost executor/, 'Spark did not notice that an executor was killed')

  const rows = await readRows(articles, ['id', 'verdict', 'title', 'text', 'confidence', 'error', 'record'])
  assertSame(byId(rows.map(({ record }) => record).join('\n')), expected)
  assert.equal(rows.find(({ id }) => id === 'no page')?.error.code, 'invalid-record')
  for (const { record, error, ...columns } of rows.filter((row) => row.error === null)) {
    const { id, verdict, title, text, confidence } = JSON.parse(record)
    assert.deepEqual(columns, { id, verdict, title, text, confidence })
  }
  console.log(
    `${rows.length} records in ${PARTITIONS} partitions, executor ${killed.executor} killed after ${killed.done} of them: ` +
      '0 lost, 0 twice, 0 different',
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Waits until some partitions are done, and kills an executor that has a page in hand. */
async function killExecutor(job) {
  for (;;) {
    assert.equal(job.exitCode, null, 'Spark ended before it could be disturbed')
    const done = countDone()
    const running = done < MIDDLE ? [] : await descendants(job.pid)
    for (const { pid, command } of running) {
      if (!command.includes('CoarseGrainedExecutorBackend')) continue
      if (!(await descendants(pid)).some((below) => below.command.includes(CLI))) continue
      process.kill(pid, 'SIGKILL')
      return { executor: /--executor-id (\d+)/.exec(command)?.[1], done }
    }
    await sleep(100)
  }
}

/** Finished partitions have a folder of their own until all are. */
function countDone() {
  const pending = join(articles, '_temporary/0')
  return existsSync(pending) ? readdirSync(pending).filter((name) => name.startsWith('task_')).length : 0
}
