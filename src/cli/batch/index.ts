import { writeFile } from 'node:fs/promises'
import type { Job } from '../../batch/jobs.js'
import { runJobs } from '../../batch/pool/index.js'
import { kindFor, pageBytesFor, readJobs } from '../../batch/sources/index.js'
import { examine, type Operand } from '../../batch/sources/operands.js'
import { cannotRead, STDIN } from '../../batch/sources/read-error.js'
import type { Reading } from '../../batch/sources/reading.js'
import { decodeLine } from '../../batch/split-lines.js'
import { clean } from '../../clean.js'
import type { CleanOptions, Limits } from '../../types/index.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { createSheet } from '../formats/sheet.js'
import { complain, UsageError } from '../messages.js'
import { greetTerminal } from '../streams.js'
import type { BatchFlags } from './options.js'
import { checkOutputs, type Outputs, openOutputs } from './outputs.js'
import { Progress, progressStyle } from './progress.js'
import { Signals } from './signals.js'
import { describeSummary, summarise } from './summary.js'
import { Tally } from './tally.js'

/**
 * Cleans the pages that the operands name, over several threads.
 *
 * @param names the operands; none means standard input
 * @returns `fine`; `failed` as `--fail-on` has it, or where an input broke off; `usage` where nothing could be read;
 * `interrupted` or `terminated` where a signal ended it
 * @throws UsageError where an operand or an output cannot be used
 */
export async function runBatch(names: readonly string[], flags: BatchFlags, options: CleanOptions): Promise<ExitCode> {
  // Wrong options show before anything is read.
  clean('', options)
  const inputs = names.length > 0 ? names : [STDIN]
  await checkOutputs(flags, inputs)
  const operands = await Promise.all(inputs.map(examined))
  if (inputs.includes(STDIN)) greetTerminal()

  const run = new Run(operands, flags, options)
  try {
    return await run.finish()
  } finally {
    run.end()
  }
}

async function examined(name: string): Promise<Operand> {
  try {
    return await examine(name)
  } catch (error) {
    throw new UsageError(cannotRead(name, error) ?? String(error))
  }
}

/** One run of the command. */
class Run {
  readonly #flags: BatchFlags
  readonly #options: CleanOptions
  readonly #tally = new Tally()
  readonly #signals = new Signals()
  readonly #progress: Progress
  readonly #jobs: AsyncGenerator<Job, void, undefined>
  /** Inputs that could not be read to their ends. */
  #troubles = 0

  constructor(operands: readonly Operand[], flags: BatchFlags, options: CleanOptions) {
    this.#flags = flags
    this.#options = options
    const toTerminal = flags.output === undefined && process.stdout.isTTY
    this.#progress = new Progress(this.#tally, progressStyle(flags.quiet ?? false, toTerminal), sizeOf(operands))
    this.#jobs = readJobs(operands, this.#reading(options.limits))
  }

  async finish(): Promise<ExitCode> {
    this.#signals.listen()
    const outputs = await openOutputs(this.#flags, this.#jobs)
    const { earlier } = outputs
    if (earlier !== null) this.#tally.resumed = { records: earlier.records, failed: earlier.failed }
    this.#progress.start()
    try {
      await this.#answer(outputs)
    } finally {
      await Promise.all([outputs.lines.close(), outputs.errors?.close()])
    }
    this.#progress.end()
    await this.#sumUp()
    return this.#exitCode()
  }

  end(): void {
    this.#progress.end()
    this.#signals.unlisten()
    // Else a source that has more to say would keep the process.
    if (this.#signals.code !== null) process.stdin.destroy()
  }

  async #answer({ lines, errors }: Outputs): Promise<void> {
    const { jobs, timeout = null, format, fields = null } = this.#flags
    const work = { reply: 'lines' as const, options: this.#options, style: { format, fields } }
    const sheet = createSheet(format)
    for await (const reply of runJobs(this.#jobs, work, { jobs, timeout, stop: this.#signals.stop })) {
      await lines.write(sheet.put(reply))
      if (reply.error !== null) await errors?.write(reply.line)
      if (reply.error !== null && !sheet.holdsFailures && errors === null) this.#tell(decodeLine(reply.line).trimEnd())
      this.#tally.add(reply)
    }
    await lines.write(sheet.end())
  }

  #tell(message: string): void {
    this.#progress.clear()
    complain(message)
  }

  async #sumUp(): Promise<void> {
    const complete = this.#troubles === 0 && this.#signals.code === null
    const summary = summarise(this.#tally, this.#progress.elapsed, complete)
    if (this.#flags.summary !== undefined) {
      await writeFile(this.#flags.summary, `${JSON.stringify(summary, null, 2)}\n`)
    }
    if (!this.#flags.quiet) for (const line of describeSummary(summary)) complain(line)
    if (this.#signals.code !== null) complain(this.#howToGoOn())
  }

  #howToGoOn(): string {
    const { output, resume } = this.#flags
    if (output === undefined) return 'ended by a signal; a run with --output FILE can be resumed'
    return `ended by a signal; go on with the same command${resume ? '' : ' and --resume'}`
  }

  #exitCode(): ExitCode {
    if (this.#signals.code !== null) return this.#signals.code
    const { records, failed, resumed } = this.#tally
    const all = records + resumed.records
    if (this.#troubles > 0) return all === 0 ? EXIT.usage : EXIT.failed
    return this.#flags.failOn(all, failed + resumed.failed) ? EXIT.failed : EXIT.fine
  }

  #reading(limits: Limits = {}): Reading {
    return {
      kind: kindFor(this.#flags.inputFormat),
      pageBytes: pageBytesFor(limits),
      count: this.#progress.count,
      skip: (what) => this.#tally.skip(what),
      trouble: (message) => {
        this.#troubles += 1
        this.#tell(message)
      },
    }
  }
}

/** Bytes of all inputs; null where one does not tell. */
function sizeOf(operands: readonly Operand[]): number | null {
  let sum = 0
  for (const { size } of operands) {
    if (size === null) return null
    sum += size
  }
  return sum
}
