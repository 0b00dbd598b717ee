import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { cannotRead } from '../../batch/sources/read-error.js'
import { FrozenMemory, SiteMemory } from '../../index.js'
import { CopydeskError } from '../../types/index.js'

/**
 * Reads the memory that pages are cleaned with: a frozen one, or one that is frozen now at the usual thresholds.
 *
 * @throws CopydeskError `invalid-option` where the file cannot be read or holds no memory
 */
export async function loadMemory(name: string): Promise<FrozenMemory> {
  const bytes = await readMemoryFile(name)
  return parse(name, () => (FrozenMemory.isFrozen(bytes) ? FrozenMemory.from(bytes) : SiteMemory.from(bytes).freeze()))
}

/** Reads a memory that learns and merges. @throws CopydeskError as `loadMemory` does */
export async function loadSiteMemory(name: string): Promise<SiteMemory> {
  const bytes = await readMemoryFile(name)
  return parse(name, () => SiteMemory.from(bytes))
}

/** @throws CopydeskError `invalid-option` where the file cannot be read */
export async function readMemoryFile(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name)
  } catch (error) {
    const message = cannotRead(name, error)
    throw message === null ? error : new CopydeskError('invalid-option', message, { cause: error })
  }
}

/** Says of which file a parser complains. */
export function parse<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error
    throw new CopydeskError('invalid-option', `${name}: ${error.message}`, { cause: error })
  }
}

/**
 * Writes a file as a whole or not at all: beside it first, then in its place.
 *
 * @throws CopydeskError `invalid-option` where it cannot be written
 */
export async function writeWhole(name: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(name), `.${basename(name)}.${randomUUID()}.tmp`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, name)
  } catch (error) {
    await rm(beside, { force: true })
    const { code } = error as NodeJS.ErrnoException
    throw new CopydeskError('invalid-option', `cannot write ${name}: ${code ?? String(error)}`, { cause: error })
  }
}
