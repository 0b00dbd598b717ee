import { createRequire } from 'node:module'
import { Command, Option } from 'commander'
import type { CleanOptions } from '../types/index.js'
import { runBatch } from './batch/index.js'
import { type BatchFlags, batchOptions } from './batch/options.js'
import { type DedupeFlags, runDedupe } from './dedupe.js'
import { type DiffFlags, runDiff } from './diff.js'
import type { ExitCode } from './exit-codes.js'
import { EXPLAIN_FORMATS, type ExplainFlags, runExplain } from './explain.js'
import { runFiles } from './files.js'
import { BATCH_HELP, DEDUPE_HELP, DIFF_HELP, EXPLAIN_HELP, FILES_HELP, PLAYGROUND_HELP } from './help.js'
import { loadMemory } from './memory/files.js'
import { addMemoryCommands } from './memory/program.js'
import { usageError } from './messages.js'
import {
  type CleaningFlags,
  type FileFlags,
  fileOptions,
  firstOption,
  pageOptions,
  portOption,
  thresholdOption,
  toCleanOptions,
  windowOption,
} from './options.js'
import type { PlaygroundFlags } from './playground/index.js'

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
    .action(async (names: string[], flags: FileFlags) => report(await runFiles(names, flags, await optionsOf(flags))))
  addOptions(program, fileOptions())

  const batch = program
    .command('batch')
    .description('clean many pages over all cores, one line of NDJSON out for each, in order')
    .argument('[INPUT...]', "what to read, see below; standard input where there is none, or for '-'")
    .addHelpText('after', BATCH_HELP)
    .action(async (names: string[], flags: BatchFlags) => report(await runBatch(names, flags, await optionsOf(flags))))
  addOptions(batch, batchOptions())

  const dedupe = program
    .command('dedupe')
    .description('tell which articles of an NDJSON are the same story')
    .argument('[FILE]', "NDJSON to read; standard input where there is none, or for '-'", '-')
    .addHelpText('after', DEDUPE_HELP)
    .action(async (name: string, flags: DedupeFlags) => report(await runDedupe(name, flags)))
  addOptions(dedupe, [thresholdOption(), windowOption(), firstOption()])

  addMemoryCommands(program, report)

  const explain = program
    .command('explain')
    .description('show what was kept, what went and why, block by block')
    .argument('[FILE...]', "pages to explain; standard input where there is none, or for '-'")
    .option('-o, --output <file>', 'where to write; a report for the browser unless --format says otherwise')
    .addOption(
      new Option('-f, --format <format>', 'a report (html), the terminal (ansi) or plain words (text)').choices(
        EXPLAIN_FORMATS,
      ),
    )
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (names: string[], { format, output, ...flags }: CleaningFlags & ExplainFlags) =>
      report(await runExplain(names, { format, output }, await optionsOf(flags))),
    )
  addOptions(explain, pageOptions())

  program
    .command('diff')
    .description('compare two runs of copydesk batch: blocks lost and gained, reasons and dates changed')
    .argument('<OLD>', 'NDJSON of the first run')
    .argument('<NEW>', 'NDJSON of the second run')
    .option('--json', 'one line of JSON for each page that differs')
    .addHelpText('after', DIFF_HELP)
    .action(async (before: string, after: string, flags: DiffFlags) => report(await runDiff(before, after, flags)))

  program
    .command('playground')
    .description('paste pages into a browser and see what is made of them')
    .addOption(portOption())
    .addHelpText('after', PLAYGROUND_HELP)
    .action(async (flags: PlaygroundFlags) => {
      // A file of its own in the package: no other command pays for the server.
      const { runPlayground } = await import('./playground/index.js')
      report(await runPlayground(flags))
    })

  return program
}

function addOptions(command: Command, options: readonly Option[]): void {
  for (const option of options) command.addOption(option)
}

async function optionsOf(flags: CleaningFlags): Promise<CleanOptions> {
  const options = toCleanOptions(flags)
  return flags.memory === undefined ? options : { ...options, memory: await loadMemory(flags.memory) }
}
