import { readdir, stat } from 'node:fs/promises'
import { basename, isAbsolute } from 'node:path'
import { COMPRESSED_ENDS, type InputKind, KINDS_BY_END } from '../../data/batch.js'
import { STDIN } from './read-error.js'
import { type Reading, tell } from './reading.js'

/** A file to be read. */
export interface Found {
  /** Bytes of a name need not be UTF-8. */
  path: string | Buffer
  /** The path as people read it. */
  name: string
  /** What its name says that it holds; null where that says nothing. */
  kind: InputKind | null
}

/** What an operand of the command line names. */
export interface Operand {
  name: string
  what: 'file' | 'folder' | 'pattern'
  /** Bytes, where it is a file of a known length. */
  size: number | null
}

/**
 * Finds out what an operand names: a file, a directory, or else files that match it as a pattern.
 *
 * @throws the error of the file system where there is no such file, nor is it a pattern
 */
export async function examine(name: string): Promise<Operand> {
  if (name === STDIN) return { name, what: 'file', size: null }
  try {
    const found = await stat(name)
    if (found.isDirectory()) return { name, what: 'folder', size: null }
    if (!found.isFile()) return { name, what: 'file', size: null }
    return { name, what: 'file', size: found.size }
  } catch (error) {
    const { isDynamicPattern } = await import('tinyglobby')
    if (isDynamicPattern(name)) return { name, what: 'pattern', size: null }
    throw error
  }
}

/** The files of an operand, by code unit of their paths. */
export async function* filesOf({ name, what }: Operand, reading: Reading): AsyncGenerator<Found, void, undefined> {
  if (what === 'file') yield { path: name, name, kind: kindOf(name) }
  else if (what === 'folder') yield* walk(Buffer.from(withoutLastSlashes(name)), reading)
  else yield* matching(name)
}

function withoutLastSlashes(name: string): string {
  let end = name.length
  while (name[end - 1] === '/') end -= 1
  return name.slice(0, end)
}

/** Pages below a directory; all its files where the caller says what they are. Symbolic links in it are not followed. */
async function* walk(folder: Buffer, reading: Reading): AsyncGenerator<Found, void, undefined> {
  const entries = await readdir(folder.length === 0 ? '/' : folder, { withFileTypes: true, encoding: 'buffer' })
  const inOrder = entries
    // A directory stands where its files' paths do.
    .map((entry) => ({ entry, key: entry.name.toString() + (entry.isDirectory() ? '/' : '') }))
    .sort((a, b) => compare(a.key, b.key) || Buffer.compare(a.entry.name, b.entry.name))
  for (const { entry } of inOrder) {
    const path = Buffer.concat([folder, Buffer.from('/'), entry.name])
    if (entry.isDirectory()) yield* readable(walk(path, reading), path, reading)
    else yield* page(path, entry.isSymbolicLink() ? 'link' : entry.isFile() ? 'file' : 'other', reading)
  }
}

/** A directory below another that cannot be read is told, and the rest goes on. */
async function* readable(
  files: AsyncGenerator<Found, void, undefined>,
  path: Buffer,
  reading: Reading,
): AsyncGenerator<Found, void, undefined> {
  try {
    yield* files
  } catch (error) {
    tell(path.toString(), error, reading)
  }
}

/** Files that match a pattern; links among them are not followed. */
async function* matching(pattern: string): AsyncGenerator<Found, void, undefined> {
  const { glob } = await import('tinyglobby')
  const names = await glob(pattern, {
    // Paths are given back as the pattern has them.
    absolute: isAbsolute(pattern),
    followSymbolicLinks: false,
    expandDirectories: false,
    onlyFiles: true,
  })
  for (const name of names.sort(compare)) yield { path: name, name, kind: kindOf(name) }
}

function* page(path: Buffer, type: 'file' | 'link' | 'other', reading: Reading): Generator<Found, void, undefined> {
  const name = path.toString()
  const kind = kindOf(name)
  if (type === 'link') reading.skip('links')
  else if (type === 'file' && (reading.kind !== null || kind?.as === 'page')) yield { path, name, kind }
  else reading.skip('files')
}

/** What the end of a name says, leaving out that of its compression. */
function kindOf(name: string): InputKind | null {
  const parts = basename(name).toLowerCase().split('.').slice(1)
  if (COMPRESSED_ENDS.some((end) => end === parts.at(-1))) parts.pop()
  const end = parts.at(-1)
  return end !== undefined && Object.hasOwn(KINDS_BY_END, end) ? (KINDS_BY_END[end] ?? null) : null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
