import { vi } from 'vitest'
import { run } from '../../src/cli/run.js'
import type { CliResult } from './run-cli.js'

/** Runs the command line within this process: starting one costs more than most tests. */
export async function runHere(...args: readonly string[]): Promise<CliResult> {
  const written = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] }
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      written[name].push(Buffer.from(chunk))
      return true
    })
  }
  try {
    const code = await run(args)
    return { code, stdout: Buffer.concat(written.stdout).toString(), stderr: Buffer.concat(written.stderr).toString() }
  } finally {
    vi.restoreAllMocks()
  }
}
