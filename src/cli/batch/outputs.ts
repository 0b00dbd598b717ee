import { realpath, stat } from 'node:fs/promises'
import type { Job } from '../../batch/jobs.js'
import { labelOf } from '../../batch/sources/read-error.js'
import { UsageError } from '../messages.js'
import type { BatchFlags } from './options.js'
import { accept, type Earlier, passOver, refuse, survey } from './resume.js'
import { FileSink, type Sink, STANDARD_OUTPUT } from './sink.js'

/** Where the answers and the copies of the error records go, and what stood there before. */
export interface Outputs {
  lines: Sink
  errors: Sink | null
  earlier: Earlier | null
}

type Named = Pick<BatchFlags, 'output' | 'errors' | 'resume' | 'force' | 'summary' | 'format' | 'fields'>

/**
 * Opens the outputs. With `--resume` it passes over the jobs that are answered already.
 *
 * @throws UsageError where a file stands in the way, or is no output of these jobs
 */
export async function openOutputs(flags: Named, jobs: AsyncIterator<Job>): Promise<Outputs> {
  const { output, errors, resume, force } = flags
  const earlier = resume && output !== undefined ? await surveyed(output, errors) : null
  if (earlier !== null && output !== undefined) {
    const mismatch = await passOver(jobs, earlier)
    if (mismatch !== null) {
      await refuse(errors)
      throw new UsageError(`${output} was made from another input: ${mismatch}`)
    }
    await accept(output, errors, earlier)
  }
  const mode = earlier !== null ? 'a' : force ? 'w' : 'wx'
  const lines = output === undefined ? STANDARD_OUTPUT : await opened(output, mode)
  return { lines, errors: errors === undefined ? null : await opened(errors, mode), earlier }
}

/** Checks what can be told from the names alone. @throws UsageError */
export async function checkOutputs(flags: Named, inputs: readonly string[]): Promise<void> {
  const { output, errors, resume, summary, format, fields } = flags
  if (format !== 'ndjson' && (resume || fields !== undefined)) {
    throw new UsageError(`--resume and --fields are for ndjson, not for ${format}`)
  }
  if (resume && output === undefined) throw new UsageError('--resume needs the --output of the run to go on with')
  for (const name of [output, errors]) {
    if (name !== undefined && /\.(?:gz|zst)$/i.test(name)) {
      throw new UsageError(`${name} would not be compressed: write to a name without that end, or pipe to a compressor`)
    }
  }
  const outputs = await Promise.all([output, errors, summary].filter((name) => name !== undefined).map(identity))
  if (new Set(outputs).size < outputs.length) throw new UsageError('--output, --errors and --summary name one file')
  for (const name of inputs) {
    if (outputs.includes(await identity(name))) throw new UsageError(`${labelOf(name)} is both read and written`)
  }
}

/** What an earlier run has left; null where there is none. */
async function surveyed(output: string, errors: string | undefined): Promise<Earlier | null> {
  try {
    if (!(await stat(output)).isFile()) throw new UsageError(`cannot resume ${output}: it is no regular file`)
    return await survey(output, errors)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error instanceof UsageError ? error : cannotWrite(output, error)
  }
}

async function opened(name: string, mode: 'wx' | 'w' | 'a'): Promise<FileSink> {
  try {
    return await FileSink.open(name, mode)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw cannotWrite(name, error)
    throw new UsageError(`${name} exists already: --resume goes on with an --output, --force overwrites`)
  }
}

function cannotWrite(name: string, error: unknown): UsageError {
  return new UsageError(`cannot write ${name}: ${error instanceof Error ? error.message : String(error)}`)
}

/** The same for all names of a file. */
async function identity(name: string): Promise<string> {
  return realpath(name).catch(() => name)
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code
}
