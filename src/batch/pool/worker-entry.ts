import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Where the code of the threads stands: beside this file, in `dist` as in the sources. */
export function workerEntry(): { filename: string; execArgv?: string[] } {
  const here = import.meta.url
  if (!here.endsWith('.ts')) return { filename: fileURLToPath(new URL('./worker.js', here)) }
  // From source a thread needs what its parent may have got in another way.
  const loader = pathToFileURL(createRequire(here).resolve('tsx')).href
  return { filename: fileURLToPath(new URL('./worker.ts', here)), execArgv: ['--import', loader] }
}
