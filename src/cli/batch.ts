import type { LineFormat } from '../batch/article-line.js'
import { batchLines } from '../batch/batch-lines.js'
import { splitLines } from '../batch/split-lines.js'
import { clean } from '../clean.js'
import type { CleanOptions } from '../types/index.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { createSheet } from './formats/sheet.js'
import { complain } from './messages.js'
import { describeReadError, readChunks, write } from './streams.js'

/**
 * Filters NDJSON from a file or standard input to standard output.
 *
 * @param format what the articles are written as; in a feed failed records are told on standard error alone
 * @returns `fine`; `failed` where some record failed; `usage` where the file cannot be read
 */
export async function runBatch(name: string, options: CleanOptions, format: LineFormat): Promise<ExitCode> {
  // Wrong options show before anything is read.
  clean('', options)
  let total = 0
  let failed = 0
  const sheet = createSheet(format)
  try {
    for await (const result of batchLines(splitLines(readChunks(name)), options, format)) {
      await write(sheet.put(result))
      if (result.line !== '') total += 1
      if (result.failed) failed += 1
      if (result.failed && !sheet.holdsFailures) complain(result.line)
    }
    await write(sheet.end())
  } catch (error) {
    const message = describeReadError(name, error)
    if (message === null) throw error
    complain(message)
    if (total > 0) await write(sheet.end())
    return total === 0 ? EXIT.usage : EXIT.failed
  }
  if (failed > 0) complain(`${failed} of ${total} records failed`)
  return failed > 0 ? EXIT.failed : EXIT.fine
}
