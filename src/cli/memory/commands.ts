import { existsSync } from 'node:fs'
import { learnLines } from '../../batch/learn-lines.js'
import { splitLines } from '../../batch/split-lines.js'
import { clean } from '../../clean.js'
import { type FreezeOptions, SiteMemory } from '../../index.js'
import type { Engine, Limits } from '../../types/index.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { complain } from '../messages.js'
import { describeReadError, labelOf, readChunks } from '../streams.js'
import { loadSiteMemory, writeWhole } from './files.js'

/** Flags of `copydesk memory learn`. */
export interface LearnFlags {
  output?: string
  mergeInto?: string
  site?: string
  engine: Engine
  limit: Limits
}

/**
 * Learns from NDJSON and writes a memory.
 *
 * @returns `fine`; `failed` where some line failed; `usage` where the input cannot be read or no file is named to write
 */
export async function runLearn(name: string, flags: LearnFlags): Promise<ExitCode> {
  const output = flags.output ?? flags.mergeInto
  if (output === undefined) {
    complain('no file to write: give --output or --merge-into')
    return EXIT.usage
  }
  const { site, engine, limit: limits } = flags
  // Wrong options show before anything is read.
  clean('', { site, engine, limits })
  const before = flags.mergeInto
  const memory = before !== undefined && existsSync(before) ? await loadSiteMemory(before) : new SiteMemory()
  try {
    const lines = splitLines(readChunks(name))
    const { learnt, passed, failed } = await learnLines(lines, memory, { site, engine, limits }, (message) =>
      complain(`${labelOf(name)}: ${message}`),
    )
    await writeWhole(output, memory.toBytes())
    complain(`${learnt} pages learnt, ${passed} passed over, ${failed} failed`)
    return failed > 0 ? EXIT.failed : EXIT.fine
  } catch (error) {
    const message = describeReadError(name, error)
    if (message === null || !isReading(error)) throw error
    complain(message)
    return EXIT.usage
  }
}

/** Writing fails with codes as well; those are reported as they are. */
function isReading(error: unknown): boolean {
  return !['rename', 'write', 'fsync'].includes(((error ?? {}) as NodeJS.ErrnoException).syscall ?? '')
}

/** Merges memories into one file. */
export async function runMerge(names: readonly string[], output: string): Promise<ExitCode> {
  const memory = new SiteMemory()
  for (const name of names) memory.merge(await loadSiteMemory(name))
  await writeWhole(output, memory.toBytes())
  return EXIT.fine
}

/** Freezes a memory into a file that holds nothing but the lines that go. */
export async function runFreeze(name: string, output: string, thresholds: FreezeOptions): Promise<ExitCode> {
  const frozen = (await loadSiteMemory(name)).freeze(thresholds)
  await writeWhole(output, frozen.toBytes())
  return EXIT.fine
}
