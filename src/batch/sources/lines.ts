import type { LineJob } from '../jobs.js'
import { splitBytes } from '../split-lines.js'

/** Lines of NDJSON as jobs. */
export async function* lineJobs(lines: AsyncIterable<Uint8Array | null>): AsyncGenerator<LineJob, void, undefined> {
  let number = 0
  for await (const line of lines) {
    number += 1
    yield { kind: 'line', line, number }
  }
}

/** The records of an NDJSON file. */
export function recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineJob, void, undefined> {
  return lineJobs(splitBytes(chunks))
}
