import { existsSync } from 'node:fs'
import { type LearnCounts, learnLines } from '../../batch/learn-lines.js'
import { cannotRead, labelOf } from '../../batch/sources/read-error.js'
import { splitLines } from '../../batch/split-lines.js'
import { clean } from '../../clean.js'
import { type FreezeOptions, SiteMemory } from '../../index.js'
import type { Engine, Limits } from '../../types/index.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { complain } from '../messages.js'
import { readChunks } from '../streams.js'
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
  const counts = await learnFrom(name, memory, { site, engine, limits })
  if (counts === null) return EXIT.usage
  await writeWhole(output, memory.toBytes())
  complain(`${counts.learnt} pages learnt, ${counts.passed} passed over, ${counts.failed} failed`)
  return counts.failed > 0 ? EXIT.failed : EXIT.fine
}

/** Null where the input cannot be read: a memory of half of it is not written. */
async function learnFrom(
  name: string,
  memory: SiteMemory,
  options: Parameters<typeof learnLines>[2],
): Promise<LearnCounts | null> {
  try {
    return await learnLines(splitLines(readChunks(name)), memory, options, (message) =>
      complain(`${labelOf(name)}: ${message}`),
    )
  } catch (error) {
    const message = cannotRead(name, error)
    if (message === null) throw error
    complain(message)
    return null
  }
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
