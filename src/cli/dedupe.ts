import { cannotRead } from '../batch/sources/read-error.js'
import { splitLines } from '../batch/split-lines.js'
import { storyLines } from '../batch/story-lines.js'
import { StoryIndex } from '../stories/index.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { complain } from './messages.js'
import { readChunks, write } from './streams.js'

/** Flags of `copydesk dedupe`. */
export interface DedupeFlags {
  threshold?: number
  window?: number
  first?: true
}

/**
 * Adds to each article of NDJSON, from a file or standard input, which story it tells.
 *
 * @returns `fine`; `failed` where some line was bad; `usage` where the file cannot be read
 */
export async function runDedupe(name: string, { first, ...options }: DedupeFlags): Promise<ExitCode> {
  // Wrong options show before anything is read.
  const index = new StoryIndex(options)
  let total = 0
  let failed = 0
  try {
    for await (const result of storyLines(splitLines(readChunks(name)), index)) {
      if (result.line !== '') total += 1
      if (result.failed) failed += 1
      if (!(first && result.repeats)) await write(`${result.line}\n`)
    }
  } catch (error) {
    const message = cannotRead(name, error)
    if (message === null) throw error
    complain(message)
    return total === 0 ? EXIT.usage : EXIT.failed
  }
  if (failed > 0) complain(`${failed} of ${total} records failed`)
  return failed > 0 ? EXIT.failed : EXIT.fine
}
