import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import type { LineFormat } from '../../batch/article-line.js'
import { FIELD_NAMES, type Field, isField } from '../../batch/fields.js'
import { INPUT_FORMATS, type InputFormat } from '../../batch/sources/index.js'
import { type CleaningFlags, cleaningOptions, lineFormatOption } from '../options.js'
import { type FailOn, parseFailOn } from './fail-on.js'

/** Flags of `copydesk batch`. */
export interface BatchFlags extends CleaningFlags {
  format: LineFormat
  inputFormat: InputFormat
  jobs: number
  timeout?: number
  output?: string
  resume?: true
  force?: true
  errors?: string
  fields?: Field[]
  failOn: FailOn
  summary?: string
  quiet?: true
}

/** Most threads that may be asked for. */
const MOST_JOBS = 1_024
/** A day: a longer timer than some 24 days would fire at once. */
const LONGEST_TIMEOUT = 86_400_000

/** The options of the command, in the order in which its help has them. */
export const batchOptions = (): Option[] => [
  ...cleaningOptions(),
  lineFormatOption(),
  new Option('--input-format <format>', 'what the inputs are; auto goes by their names, else by their first bytes')
    .choices(INPUT_FORMATS)
    .default('auto' satisfies InputFormat),
  new Option('-j, --jobs <n>', 'pages that are cleaned at a time, each in a thread of its own')
    .argParser((value) => whole(value, MOST_JOBS))
    .default(availableParallelism(), 'all cores'),
  new Option('--timeout <ms>', 'milliseconds after which a page is given up').argParser((value) =>
    whole(value, LONGEST_TIMEOUT),
  ),
  new Option('-o, --output <file>', 'write there instead of to standard output; the file must not exist yet'),
  new Option('--resume', 'go on where the --output of an earlier run ends').conflicts('force'),
  new Option('--force', 'overwrite the files of --output and --errors'),
  new Option('--errors <file>', 'write the error records there, too'),
  new Option('--fields <names>', `which fields of an article are written, parted by commas: ${FIELD_NAMES.join(', ')}`)
    .argParser(parseFields)
    .default(undefined, 'all'),
  new Option('--fail-on <when>', 'what makes the exit code 1: error (any), all, never, or more than a share such as 5%')
    .argParser(parseFailOn)
    .default(parseFailOn('error'), 'error'),
  new Option('--summary <file>', 'write the summary there as JSON, too'),
  new Option('-q, --quiet', 'neither progress nor summary on standard error'),
]

function whole(value: string, most: number): number {
  const number = Number(value)
  if (/^\d{1,9}$/.test(value) && number >= 1 && number <= most) return number
  throw new InvalidArgumentError(`'${value}' is no whole number from 1 to ${most}.`)
}

function parseFields(value: string, previous: Field[] = []): Field[] {
  const names = value.split(',').map((name) => name.trim())
  const unknown = names.find((name) => name !== 'id' && !isField(name))
  if (unknown !== undefined) throw new InvalidArgumentError(`'${unknown}' is none of ${FIELD_NAMES.join(', ')}.`)
  return [...new Set([...previous, ...names.filter(isField)])]
}
