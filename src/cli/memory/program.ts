import { type Command, Option } from 'commander'
import type { FreezeOptions } from '../../index.js'
import type { ExitCode } from '../exit-codes.js'
import { MEMORY_HELP } from '../help.js'
import { engineOption, limitOption, siteOption } from '../options.js'
import { type LearnFlags, runFreeze, runLearn, runMerge } from './commands.js'
import { type InspectFlags, runInspect } from './inspect.js'

const outputOption = () => new Option('-o, --output <file>', 'file to write, as a whole or not at all')
const pagesOption = () => new Option('--pages <number>', 'stories that have a line at least').argParser(Number)
const shareOption = () => new Option('--share <number>', "share of the site's stories that have it").argParser(Number)

/** Adds `copydesk memory` with its commands. */
export function addMemoryCommands(program: Command, report: (code: ExitCode) => void): void {
  const memory = program
    .command('memory')
    .description("learn which lines repeat across a site's pages")
    .addHelpText('after', MEMORY_HELP)

  memory
    .command('learn')
    .description('learn from NDJSON: records as for batch, or its articles')
    .argument('[FILE]', "NDJSON to read; standard input where there is none, or for '-'", '-')
    .addOption(outputOption())
    .addOption(
      new Option('--merge-into <file>', 'memory to add to, if it is there; written anew unless --output is given'),
    )
    .addOption(siteOption())
    .addOption(engineOption())
    .addOption(limitOption())
    .action(async (name: string, flags: LearnFlags) => report(await runLearn(name, flags)))

  memory
    .command('merge')
    .description('merge memories; their order does not matter')
    .argument('<FILE...>', 'memories')
    .addOption(outputOption().makeOptionMandatory())
    .action(async (names: string[], { output }: { output: string }) => report(await runMerge(names, output)))

  memory
    .command('freeze')
    .description('write nothing but the lines that go')
    .argument('<FILE>', 'memory')
    .addOption(outputOption().makeOptionMandatory())
    .addOption(pagesOption())
    .addOption(shareOption())
    .action(async (name: string, { output, ...thresholds }: FreezeOptions & { output: string }) =>
      report(await runFreeze(name, output, thresholds)),
    )

  memory
    .command('inspect')
    .description('print what a memory holds of each site')
    .argument('<FILE>', 'memory')
    .addOption(new Option('--site <name>', 'this site only'))
    .addOption(pagesOption())
    .addOption(shareOption())
    .addOption(new Option('--json', 'print JSON'))
    .action(async (name: string, flags: InspectFlags) => report(await runInspect(name, flags)))
}
