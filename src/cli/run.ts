import { CommanderError } from 'commander'
import { CopydeskError } from '../types/index.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { complain, UsageError } from './messages.js'
import { createProgram } from './program.js'

/**
 * Runs the command line.
 *
 * @param args the arguments behind the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine
  const program = createProgram((outcome) => {
    code = outcome
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Commander has already printed what it throws, `--help` and `--version` among it.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
    complain(error instanceof Error ? error.message : String(error))
    if (error instanceof UsageError) return EXIT.usage
    return error instanceof CopydeskError && error.code === 'invalid-option' ? EXIT.usage : EXIT.failed
  }
}
