// Two executors clean one table, one of them is killed in the middle: Spark runs its partition again, and the table is the same.
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { descendants } from '../processes.mjs'
import { assertSame, byId, CLI, cleanInOneProcess, writeRecords } from '../records.mjs'

const RECORDS = Number(process.env.SPARK_RECORDS ?? 2000)
const PARTITIONS = 8
/** Partitions that are done when the executor is killed. */
const MIDDLE = 2
/** Both ways the same; without the second opinion, since eight processes would each load it. */
const FLAGS = ['--engine', 'blocks']

const { SPARK_HOME, PYSPARK_PYTHON } = process.env
const folder = mkdtempSync(join(tmpdir(), 'copydesk-spark-'))
const pages = join(folder, 'pages.ndjson')
const articles = join(folder, 'articles.parquet')
const script = fileURLToPath(new URL('clean_pages.py', import.meta.url))
let spark
try {
  writeRecords(pages, RECORDS)
  const expected = await cleanInOneProcess(pages, FLAGS)

  const log = submit(['--partitions', PARTITIONS, '--copydesk', `node ${CLI} batch ${FLAGS.join(' ')}`])
  const killed = await killExecutor()
  const [code] = await once(spark, 'exit')
  assert.equal(code, 0, log.join(''))
  assert.match(log.join(''), /Lost executor/, 'Spark did not notice that an executor was killed')

  const rows = await readRows()
  assertSame(byId(rows.map(({ record }) => record).join('\n')), expected)
  for (const { record, ...columns } of rows) {
    const { id, verdict, title, text, confidence } = JSON.parse(record)
    assert.deepEqual(columns, { id, verdict, title, text, confidence })
  }
  console.log(
    `${rows.length} records in ${PARTITIONS} partitions, executor ${killed.executor} killed after ${killed.done} of them: ` +
      '0 lost, 0 twice, 0 different',
  )
} finally {
  spark?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(SPARK_HOME, 'work'), { recursive: true, force: true })
}

/** Starts the example on a cluster of two executors, a core and a GiB each; returns what it says on the way. */
function submit(args) {
  const log = []
  const conf = ['spark.ui.enabled=false', 'spark.driver.host=127.0.0.1'].flatMap((setting) => ['--conf', setting])
  const master = ['--master', 'local-cluster[2,1,1024]']
  spark = spawn(join(SPARK_HOME, 'bin/spark-submit'), [...master, ...conf, script, pages, articles, ...args.map(String)], {
    cwd: folder,
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', SPARK_LOCAL_DIRS: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  spark.stderr.setEncoding('utf8').on('data', (text) => log.push(text))
  return log
}

/** Waits until some partitions are done, and kills an executor that has a page in hand. */
async function killExecutor() {
  for (;;) {
    assert.equal(spark.exitCode, null, 'Spark ended before it could be disturbed')
    const done = countDone()
    const running = done < MIDDLE ? [] : await descendants(spark.pid)
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

async function readRows() {
  const columns = ['id', 'verdict', 'title', 'text', 'confidence', 'record']
  const python = `
import json, sys
import pyarrow.parquet
for row in pyarrow.parquet.read_table(sys.argv[1], columns=sys.argv[2:]).to_pylist():
    print(json.dumps(row))
`
  const { stdout } = await promisify(execFile)(PYSPARK_PYTHON, ['-c', python, articles, ...columns], {
    maxBuffer: 2 ** 30,
  })
  return stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line))
}
