/** htmldate, which finds dates only: where its Python is, and how it is started. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Absent, System } from './index.js'

const SCRIPT = join(import.meta.dirname, 'htmldate_peer.py')

/** Finds a Python with htmldate; never throws. */
export function htmldatePeer(): System | Absent {
  const usual = join(homedir(), '.cache/copydesk/venv/bin/python')
  const candidates = [process.env.COPYDESK_PYTHON, existsSync(usual) ? usual : undefined, 'python3']
  for (const python of candidates.filter((item) => item !== undefined)) {
    const version = versionOf(python)
    if (version === null) continue
    const adapter = createHash('sha256').update(readFileSync(SCRIPT)).digest('hex')
    return { name: 'htmldate', version, command: [python, SCRIPT], adapter }
  }
  return { name: 'htmldate', skip: 'no Python with htmldate (it comes with trafilatura; COPYDESK_PYTHON names one)' }
}

function versionOf(python: string): string | null {
  try {
    const code = 'import htmldate; print(htmldate.__version__)'
    return execFileSync(python, ['-c', code], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return null
  }
}
