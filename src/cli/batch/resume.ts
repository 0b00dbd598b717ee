import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, rm, truncate } from 'node:fs/promises'
import type { Job } from '../../batch/jobs.js'
import { idOf, isBlank } from '../../batch/outcome.js'
import { decodeLine, splitBytes } from '../../batch/split-lines.js'
import { FileSink } from './sink.js'

/** What an earlier run has left in its output. */
export interface Earlier {
  /** Whole lines, each the answer to one job. */
  lines: number
  /** Those that are no blank lines, and those of them that are error records. */
  records: number
  failed: number
  /** The last whole line, without its end. */
  last: Uint8Array
  /** Bytes up to the end of the last whole line. */
  end: number
}

/**
 * Reads the output of an earlier run.
 *
 * @param errors a file that gets the error records found; it is named `errors` only when `accept` is called
 * @throws the error of the file system; `ENOENT` where there is no such file
 */
export async function survey(output: string, errors: string | undefined): Promise<Earlier> {
  const end = await endOfLastLine(output)
  const earlier: Earlier = { lines: 0, records: 0, failed: 0, last: new Uint8Array(0), end }
  const copy = errors === undefined ? null : await FileSink.open(draftOf(errors), 'w')
  try {
    if (end === 0) return earlier
    for await (const line of splitBytes(createReadStream(output, { end: end - 1, highWaterMark: 2 ** 18 }))) {
      earlier.lines += 1
      earlier.last = line ?? new Uint8Array(0)
      if (line?.length === 0) continue
      earlier.records += 1
      if (line === null || !isErrorRecord(line)) continue
      earlier.failed += 1
      await copy?.write(Buffer.concat([line, LINE_END]))
    }
    return earlier
  } finally {
    await copy?.close()
  }
}

/** Cuts off the line that the earlier run did not finish, and takes over its error records. */
export async function accept(output: string, errors: string | undefined, { end }: Earlier): Promise<void> {
  await truncate(output, end)
  if (errors !== undefined) await rename(draftOf(errors), errors)
}

/** Leaves everything as it was. */
export async function refuse(errors: string | undefined): Promise<void> {
  if (errors !== undefined) await rm(draftOf(errors), { force: true })
}

/**
 * Passes over the jobs that an earlier run has answered.
 *
 * @returns why its output cannot be the answer to these jobs; null where it is
 */
export async function passOver(jobs: AsyncIterator<Job>, earlier: Earlier): Promise<string | null> {
  let job: Job | null = null
  for (let passed = 0; passed < earlier.lines; passed += 1) {
    const next = await jobs.next()
    if (next.done) return `it has ${earlier.lines} lines, but there are only ${passed} records`
    job = next.value
  }
  if (job === null || answers(decodeLine(earlier.last), job)) return null
  return `its line ${earlier.lines} does not answer the record ${oneLineId(job)}`
}

function answers(line: string, job: Job): boolean {
  if (isBlank(job)) return line === ''
  const start = `{"id":${idOf(job)}`
  return line.startsWith(`${start},`) || line === `${start}}`
}

function oneLineId(job: Job): string {
  return isBlank(job) ? 'that is a blank line' : idOf(job).slice(0, 200)
}

const LINE_END = Buffer.from('\n')
/** `}` */
const BRACE = 0x7d

/** An article has no field of this name, and begins otherwise unless it is written with very few fields. */
function isErrorRecord(line: Uint8Array): boolean {
  if (line.at(-2) !== BRACE || line.at(-1) !== BRACE) return false
  try {
    const record = JSON.parse(decodeLine(line))
    return Object.keys(record).join() === 'id,error'
  } catch {
    return false
  }
}

function draftOf(errors: string): string {
  return `${errors}.part`
}

/** Bytes up to the end of the last whole line: a file is read from its end. */
async function endOfLastLine(path: string): Promise<number> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return await lastLineFeed(file, size)
  } finally {
    await file.close()
  }
}

async function lastLineFeed(file: FileHandle, size: number): Promise<number> {
  const chunk = Buffer.alloc(2 ** 16)
  for (let end = size; end > 0; end -= chunk.length) {
    const start = Math.max(0, end - chunk.length)
    const { bytesRead } = await file.read(chunk, 0, end - start, start)
    const at = chunk.subarray(0, bytesRead).lastIndexOf(0x0a)
    if (at !== -1) return start + at + 1
  }
  return 0
}
