/**
 * Cleans many records with the built command line, over one thread and over two: rates and their ratio beside what two processes
 * gain that share nothing, memory of the process over time, whether the output is the same, and whether a run that is killed and
 * resumed gives the same again.
 * Run: `npm run bench:batch -- [--records N] [--jobs N]`. Ends with 1 where an output differs.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataRoot, loadSet } from './data.js'

/** Longest page that is taken: the bench is about many pages. */
const LONGEST = 400_000
/** Milliseconds between two readings of memory. */
const READING = 250

const { values } = parseArgs({
  options: { records: { type: 'string', default: '20000' }, jobs: { type: 'string', default: '2' } },
})
const records = Number(values.records)
const CLI = join(import.meta.dirname, '../dist/cli.js')
const root = dataRoot()
if (root === null) throw new Error('no evaluation data (set COPYDESK_DATA)')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))

try {
  const input = join(folder, 'pages.ndjson')
  await writeRecords(root, input, 0, records)
  console.log(`${records} records, ${megabytes(statSync(input).size)} MB`)
  const one = await clean(input, 'one', ['--jobs', '1'])
  const many = await clean(input, 'many', ['--jobs', values.jobs])
  console.log(`--jobs ${values.jobs} is ${(one.seconds / many.seconds).toFixed(2)} times as fast as --jobs 1`)
  const apart = await cleanApart(root)
  console.log(`two processes side by side: ${(one.seconds / apart).toFixed(2)} times`)
  const half = statSync(join(folder, 'one')).size / 2
  await clean(input, 'cut', ['--jobs', values.jobs], { killAt: half })
  const resumed = await clean(input, 'cut', ['--jobs', values.jobs, '--resume'])
  const same = new Set([one.hash, many.hash, resumed.hash]).size === 1
  console.log(same ? `all outputs are the same: sha256 ${one.hash}` : 'outputs DIFFER')
  process.exitCode = same ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Pages of the development set in turn, each time with another id. */
async function writeRecords(data: string, path: string, from: number, to: number): Promise<void> {
  const pages = loadSet(data, 'wcxb-html')
    .slice(0, 500)
    .map((sample) => sample.read().toString('utf8'))
    .filter(({ length }) => length <= LONGEST)
  const file = await open(path, 'w')
  for (let id = from; id < to; id += 1) {
    await file.write(`${JSON.stringify({ id, html: pages[id % pages.length] })}\n`)
  }
  await file.close()
}

/** Seconds that two processes take side by side for half of the records each: the most that two threads could gain here. */
async function cleanApart(data: string): Promise<number> {
  const middle = Math.ceil(records / 2)
  const halves = [
    { name: 'first', from: 0, to: middle },
    { name: 'second', from: middle, to: records },
  ]
  for (const { name, from, to } of halves) await writeRecords(data, join(folder, `${name}.ndjson`), from, to)
  const runs = halves.map(({ name, from, to }) =>
    clean(join(folder, `${name}.ndjson`), name, ['--jobs', '1'], { count: to - from }),
  )
  return Math.max(...(await Promise.all(runs)).map(({ seconds }) => seconds))
}

interface Outcome {
  seconds: number
  hash: string
}

/** Runs the command over `count` records; with `killAt` it is killed when the output has so many bytes. */
function clean(
  input: string,
  name: string,
  flags: readonly string[],
  { count = records, killAt = Number.POSITIVE_INFINITY } = {},
): Promise<Outcome> {
  const output = join(folder, name)
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [CLI, 'batch', ...flags, '--quiet', '--fail-on', 'never', '-o', output, input],
    {
      stdio: 'inherit',
    },
  )
  const memory: number[] = []
  const timer = setInterval(() => {
    const resident = residentSet(child.pid)
    if (resident !== null) memory.push(resident)
    if (existsSync(output) && statSync(output).size > killAt) child.kill('SIGKILL')
  }, READING)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', async (code, signal) => {
      clearInterval(timer)
      const seconds = (performance.now() - started) / 1000
      const ended = signal === null ? `${(count / seconds).toFixed(1)} a second, exit ${code}` : `ended by ${signal}`
      console.log(`${flags.join(' ')}: ${seconds.toFixed(1)} s, ${ended}; MB of memory ${overTime(memory)}`)
      resolve({ seconds, hash: await sha256(output) })
    })
  })
}

/** Bytes of memory that a process holds; null where the system does not tell. */
function residentSet(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}

/** The most of each tenth of a run. */
function overTime(readings: readonly number[]): string {
  const size = Math.max(1, Math.ceil(readings.length / 10))
  const peaks: string[] = []
  for (let at = 0; at < readings.length; at += size) peaks.push(megabytes(Math.max(...readings.slice(at, at + size))))
  return peaks.join(' ')
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0)
}
