/** The built package, so that what is measured is what users run. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Library = typeof import('../src/index.js')

const ENTRY = join(import.meta.dirname, '../dist/index.js')

/** Address of the built package's entry. Throws an `Error` in words where it was not built. */
export function builtEntry(): string {
  if (!existsSync(ENTRY)) throw new Error('dist/index.js is absent: run npm run build first')
  return pathToFileURL(ENTRY).href
}

/** The library as built. */
export async function loadBuilt(): Promise<Library> {
  const library: Library = await import(builtEntry())
  return library
}
