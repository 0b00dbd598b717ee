import { createRequire } from 'node:module'
import { Command, type Option } from 'commander'
import { runBatch } from './batch/index.js'
import { type BatchFlags, batchOptions } from './batch/options.js'
import type { ExitCode } from './exit-codes.js'
import { runFiles } from './files.js'
import { BATCH_HELP, FILES_HELP } from './help.js'
import { usageError } from './messages.js'
import { type FileFlags, fileOptions, toCleanOptions } from './options.js'

// The package names itself, so that this holds in `src` and in `dist`.
const { version } = createRequire(import.meta.url)('copydesk/package.json') as { version: string }

/**
 * Describes the command line.
 *
 * @param report is told the exit code when a command has ended
 * @returns the parser; it throws `CommanderError` instead of ending the process
 */
export function createProgram(report: (code: ExitCode) => void): Command {
  const program = new Command('copydesk')
    .description('Clean scraped news pages: title, body without repeats, dates with evidence.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("(try 'copydesk --help')")
    .configureOutput({ outputError: (text, write) => write(usageError(text)) })

  program
    .argument('[FILE...]', "pages to clean; standard input where there is none, or for '-'")
    .addHelpText('after', FILES_HELP)
    .action(async (names: string[], flags: FileFlags) => report(await runFiles(names, flags, toCleanOptions(flags))))
  addOptions(program, fileOptions())

  const batch = program
    .command('batch')
    .description('clean many pages over all cores, one line of NDJSON out for each, in order')
    .argument('[INPUT...]', "what to read, see below; standard input where there is none, or for '-'")
    .addHelpText('after', BATCH_HELP)
    .action(async (names: string[], flags: BatchFlags) => report(await runBatch(names, flags, toCleanOptions(flags))))
  addOptions(batch, batchOptions())

  return program
}

function addOptions(command: Command, options: readonly Option[]): void {
  for (const option of options) command.addOption(option)
}
