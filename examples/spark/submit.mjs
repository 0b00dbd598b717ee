// How the tests call Spark, and read what it has written.
import { execFile, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const { SPARK_HOME, PYSPARK_PYTHON } = process.env
const FLAGS = [
  '--master',
  'local-cluster[2,1,1024]',
  '--conf',
  'spark.ui.enabled=false',
  '--conf',
  'spark.driver.host=127.0.0.1',
]

/**
 * Starts a job on a cluster of two executors, a core and a GiB each.
 *
 * @returns the process, and a promise of its log; it is rejected where the job fails
 */
export function submit(folder, args) {
  const job = spawn(join(SPARK_HOME, 'bin/spark-submit'), [...FLAGS, ...args], {
    cwd: folder,
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', SPARK_LOCAL_DIRS: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  job.stderr.setEncoding('utf8').on('data', (text) => {
    log += text
  })
  // A test that ends early takes its cluster with it.
  const stop = () => job.kill('SIGKILL')
  process.once('exit', stop)
  const ended = new Promise((resolve, reject) => {
    job.once('error', reject)
    job.once('close', (code) => {
      process.off('exit', stop)
      // Such a cluster leaves its executors' folders in Spark's own.
      const [app] = /app-\d{14}-\d{4}/.exec(log) ?? []
      if (app !== undefined) rmSync(join(SPARK_HOME, 'work', app), { recursive: true, force: true })
      if (code === 0) resolve(log)
      else reject(new Error(`spark-submit ended with ${code}: ${log.slice(-5000)}`))
    })
  })
  return { job, ended }
}

/** The rows of a folder of Parquet, as objects. */
export async function readRows(folder, columns) {
  const python = `
import json, sys
import pyarrow.parquet
for row in pyarrow.parquet.read_table(sys.argv[1], columns=sys.argv[2:]).to_pylist():
    print(json.dumps(row))
`
  const { stdout } = await promisify(execFile)(PYSPARK_PYTHON, ['-c', python, folder, ...columns], {
    maxBuffer: 2 ** 30,
  })
  const lines = stdout.split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
