import { INPUT_KINDS, type InputKind, LONGEST_INPUT } from '../../data/batch.js'
import { DEFAULT_LIMITS } from '../../data/limits.js'
import type { Format, Limits } from '../../types/index.js'
import type { Job, PageJob } from '../jobs.js'
import { pagesOf } from './archive.js'
import { openUnpacked, readPage } from './files.js'
import { recordsOf } from './lines.js'
import { type Found, filesOf, type Operand } from './operands.js'
import { peek } from './peek.js'
import { wordsFor } from './read-error.js'
import { type Reading, tell } from './reading.js'

/** What `--input-format` takes. */
export const INPUT_FORMATS = ['auto', ...(Object.keys(INPUT_KINDS) as (keyof typeof INPUT_KINDS)[])] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]

/** What inputs of a format hold; null where their names or bytes say so. */
export function kindFor(format: InputFormat): InputKind | null {
  return format === 'auto' ? null : INPUT_KINDS[format]
}

/** Bytes of a page that are worth reading: one more than `clean` looks at, so that it sees that the page is cut off. */
export function pageBytesFor(limits: Limits): number {
  return Math.min(limits.bytes ?? DEFAULT_LIMITS.bytes, LONGEST_INPUT - 1) + 1
}

/**
 * The jobs that operands name, in order: records of NDJSON, pages in files, and pages in archives. An input that cannot be read is
 * told, and the next goes on; a page of its own that cannot be read is a job that says so.
 */
export async function* readJobs(operands: readonly Operand[], reading: Reading): AsyncGenerator<Job, void, undefined> {
  for (const operand of operands) {
    try {
      for await (const file of filesOf(operand, reading)) yield* readable(jobsOf(file, reading), file, reading)
    } catch (error) {
      tell(operand.name, error, reading)
    }
  }
}

async function* readable(
  jobs: AsyncIterable<Job>,
  file: Found,
  reading: Reading,
): AsyncGenerator<Job, void, undefined> {
  try {
    yield* jobs
  } catch (error) {
    tell(file.name, error, reading)
  }
}

async function* jobsOf(file: Found, reading: Reading): AsyncGenerator<Job, void, undefined> {
  const kind = reading.kind ?? file.kind
  if (kind?.as === 'page') {
    yield await pageIn(file, kind.format, reading)
    return
  }
  const { start, whole } = await peek(openUnpacked(file.path, reading.count), WARC.length)
  const isArchive = kind === null ? start.toString('latin1').startsWith(WARC) : kind.as === 'archive'
  yield* isArchive ? pagesOf(whole, file.name, reading) : recordsOf(whole)
}

/** How an archive begins. */
const WARC = 'WARC/'

async function pageIn({ path, name }: Found, format: Format | 'auto', reading: Reading): Promise<PageJob> {
  try {
    const input = await readPage(openUnpacked(path, reading.count), reading.pageBytes)
    return { kind: 'page', id: name, input, format }
  } catch (error) {
    const words = wordsFor(error)
    if (words === null) throw error
    return {
      kind: 'page',
      id: name,
      input: null,
      format,
      trouble: { code: 'invalid-input', message: `cannot read: ${words}` },
    }
  }
}
