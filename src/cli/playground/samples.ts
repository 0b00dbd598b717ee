import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Pages to try, by name. */
export type Samples = ReadonlyMap<string, string>

/** The text pages of `fixtures`; none where only the package is installed, which leaves them out. */
export async function findSamples(): Promise<Samples> {
  // The package names itself, so that this holds in `src` and in `dist`.
  const root = dirname(createRequire(import.meta.url).resolve('copydesk/package.json'))
  const samples = new Map<string, string>()
  const folders = await readdir(join(root, 'fixtures'), { withFileTypes: true }).catch(() => [])
  for (const name of folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)) {
    const text = await readFile(join(root, 'fixtures', name, 'source.txt'), 'utf8').catch(() => null)
    if (text !== null) samples.set(name, text)
  }
  return new Map([...samples].sort(([a], [b]) => (a < b ? -1 : 1)))
}
