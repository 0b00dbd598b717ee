import { createRequire } from 'node:module'
import { Command, Option } from 'commander'
import type { LineFormat } from '../batch/article-line.js'
import type { CleanOptions } from '../types/index.js'
import { runBatch } from './batch.js'
import { type DedupeFlags, runDedupe } from './dedupe.js'
import { type DiffFlags, runDiff } from './diff.js'
import type { ExitCode } from './exit-codes.js'
import { EXPLAIN_FORMATS, type ExplainFlags, runExplain } from './explain.js'
import { runFiles } from './files.js'
import { BATCH_HELP, DEDUPE_HELP, DIFF_HELP, EXPLAIN_HELP, FILES_HELP } from './help.js'
import { loadMemory } from './memory/files.js'
import { addMemoryCommands } from './memory/program.js'
import { usageError } from './messages.js'
import {
  type BatchFlags,
  contentTypeOption,
  engineOption,
  explainOption,
  type FileFlags,
  fetchedAtOption,
  firstOption,
  focusOption,
  formatOption,
  inputOption,
  keepOption,
  languageOption,
  limitOption,
  lineFormatOption,
  memoryOption,
  siteOption,
  thresholdOption,
  toCleanOptions,
  urlOption,
  windowOption,
} from './options.js'

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
    .addOption(formatOption())
    .addOption(inputOption())
    .addOption(urlOption())
    .addOption(contentTypeOption())
    .addOption(languageOption())
    .addOption(fetchedAtOption())
    .addOption(focusOption())
    .addOption(engineOption())
    .addOption(keepOption())
    .addOption(limitOption())
    .addOption(memoryOption())
    .addOption(siteOption())
    .addOption(explainOption())
    .addHelpText('after', FILES_HELP)
    .action(async (names: string[], flags: FileFlags) => report(await runFiles(names, flags, await optionsOf(flags))))

  program
    .command('batch')
    .description('clean NDJSON records, one line out for each line in')
    .argument('[FILE]', "NDJSON to read; standard input where there is none, or for '-'", '-')
    .addOption(languageOption())
    .addOption(fetchedAtOption())
    .addOption(focusOption())
    .addOption(engineOption())
    .addOption(keepOption())
    .addOption(limitOption())
    .addOption(memoryOption())
    .addOption(siteOption())
    .addOption(lineFormatOption())
    .addHelpText('after', BATCH_HELP)
    .action(async (name: string, { format, ...flags }: BatchFlags & { format: LineFormat }) =>
      report(await runBatch(name, await optionsOf(flags), format)),
    )

  program
    .command('dedupe')
    .description('tell which articles of an NDJSON are the same story')
    .argument('[FILE]', "NDJSON to read; standard input where there is none, or for '-'", '-')
    .addOption(thresholdOption())
    .addOption(windowOption())
    .addOption(firstOption())
    .addHelpText('after', DEDUPE_HELP)
    .action(async (name: string, flags: DedupeFlags) => report(await runDedupe(name, flags)))

  addMemoryCommands(program, report)

  program
    .command('explain')
    .description('show what was kept, what went and why, block by block')
    .argument('[FILE...]', "pages to explain; standard input where there is none, or for '-'")
    .option('-o, --output <file>', 'where to write; a report for the browser unless --format says otherwise')
    .addOption(
      new Option('-f, --format <format>', 'a report (html), the terminal (ansi) or plain words (text)').choices(
        EXPLAIN_FORMATS,
      ),
    )
    .addOption(inputOption())
    .addOption(urlOption())
    .addOption(contentTypeOption())
    .addOption(languageOption())
    .addOption(fetchedAtOption())
    .addOption(focusOption())
    .addOption(engineOption())
    .addOption(keepOption())
    .addOption(limitOption())
    .addOption(memoryOption())
    .addOption(siteOption())
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (names: string[], flags: BatchFlags & ExplainFlags & { input: FileFlags['input'] }) => {
      const { format: _, ...others } = flags
      report(await runExplain(names, flags, await optionsOf(others)))
    })

  program
    .command('diff')
    .description('compare two runs of copydesk batch: blocks lost and gained, reasons and dates changed')
    .argument('<OLD>', 'NDJSON of the first run')
    .argument('<NEW>', 'NDJSON of the second run')
    .option('--json', 'one line of JSON for each page that differs')
    .addHelpText('after', DIFF_HELP)
    .action(async (before: string, after: string, flags: DiffFlags) => report(await runDiff(before, after, flags)))

  return program
}

async function optionsOf(flags: BatchFlags & Partial<FileFlags>): Promise<CleanOptions> {
  const options = toCleanOptions(flags)
  return flags.memory === undefined ? options : { ...options, memory: await loadMemory(flags.memory) }
}
