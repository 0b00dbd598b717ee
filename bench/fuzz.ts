/**
 * Fuzzes the library with made-up and mutated pages, texts, dates, options and records; see `bench/fuzz/targets.ts` for what
 * must hold. Run: `npm run fuzz -- [--runs N] [--seed S] [--jobs J] [--target NAME]`. Prints what is needed to see a failure
 * again, and ends with 1 where there was one. A process that says nothing for three minutes hangs, and is a failure, too.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BLOCK, type Failure, runTarget } from './fuzz/campaign.js'
import { TARGETS } from './fuzz/targets.js'

/** Milliseconds without a word after which a process is taken to hang; a block takes a second, its shrinking some more. */
const SILENCE = 180_000
/** Milliseconds between two lines of progress. */
const PROGRESS = 60_000

type Message =
  | { kind: 'begin'; target: string; seed: number }
  | { kind: 'end'; runs: number; failure: Failure | null; cpuSeconds: number }

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    target: { type: 'string' },
  },
})
const [runs, seed, jobs] = [values.runs, values.seed, values.jobs].map((value) => {
  if (!/^\d{1,9}$/.test(value)) throw new Error(`not a whole number: ${value}`)
  return Number(value)
}) as [number, number, number]

const failures: Failure[] = []
const start = Date.now()
let done = 0
/** CPU time of the processes that have ended, and of each that runs: on a busy machine it says more than the clock. */
let cpuOfEnded = 0
const cpuOfRunning = new Map<ChildProcess, number>()

if (values.target === undefined) {
  const timer = setInterval(progress, PROGRESS)
  await Promise.all(Array.from({ length: jobs }, (_, job) => watch(job)))
  clearInterval(timer)
} else {
  const target = TARGETS.find(({ name }) => name === values.target)
  if (target === undefined) throw new Error(`--target must be one of ${TARGETS.map(({ name }) => name).join(', ')}`)
  const failure = await runTarget(target, seed, runs)
  done = runs
  if (failure !== null) tell(failure)
}
progress()
console.log(failures.length === 0 ? 'no failure' : `${failures.length} blocks failed`)
process.exitCode = failures.length === 0 ? 0 : 1

/** Runs one process to its end, and another for the rest of its blocks where it hangs or dies. */
async function watch(job: number): Promise<void> {
  const blocks = Math.ceil(runs / BLOCK)
  let first = job
  while (first < blocks) first = await runChild(first, blocks)
}

/** @returns the block that is next, behind the last one */
function runChild(first: number, blocks: number): Promise<number> {
  const args = Object.entries({ seed, first, step: jobs, blocks }).map(([name, value]) => `--${name}=${value}`)
  const child = fork(join(import.meta.dirname, 'fuzz/campaign.child.ts'), args, { execArgv: ['--import', 'tsx'] })
  let block = first
  let now: { target: string; seed: number } = { target: 'start', seed }
  return new Promise((resolve) => {
    let watchdog = alarm(child)
    child.on('message', (message: Message) => {
      clearTimeout(watchdog)
      watchdog = alarm(child)
      if (message.kind === 'begin') now = message
      else {
        done += message.runs
        cpuOfRunning.set(child, message.cpuSeconds)
        block += jobs
        if (message.failure !== null) tell(message.failure)
      }
    })
    child.on('exit', (code, signal) => {
      clearTimeout(watchdog)
      cpuOfEnded += cpuOfRunning.get(child) ?? 0
      cpuOfRunning.delete(child)
      if (code === 0) return resolve(blocks)
      tell({ ...now, report: `the process ended with ${signal ?? code}` })
      resolve(block + jobs)
    })
  })
}

function alarm(child: ChildProcess): NodeJS.Timeout {
  return setTimeout(() => child.kill('SIGKILL'), SILENCE)
}

function tell(failure: Failure): void {
  failures.push(failure)
  console.log(
    `FAILED again with: npm run fuzz -- --target ${failure.target} --seed ${failure.seed} --runs ${BLOCK}\n${failure.report}\n`,
  )
}

function progress(): void {
  const seconds = (Date.now() - start) / 1000
  const cpu = [...cpuOfRunning.values()].reduce((sum, each) => sum + each, cpuOfEnded)
  const rate = cpu === 0 ? '' : `, ${(done / cpu).toFixed(0)} a CPU second`
  console.log(`${done} inputs in ${seconds.toFixed(0)} s${rate}, ${failures.length} failures`)
}
