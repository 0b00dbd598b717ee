import { InvalidArgumentError, Option } from 'commander'
import { LINE_FORMATS, type LineFormat } from '../batch/article-line.js'
import type { Field } from '../batch/fields.js'
import {
  type CleanOptions,
  type Engine,
  type Focus,
  type Format,
  LIMIT_NAMES,
  type Limits,
  OUTPUTS,
  type Output,
  REASONS,
  type Reason,
  type StructureOptions,
} from '../types/index.js'
import { FORMATS, type OutputFormat } from './formats/index.js'

/** What `--without` takes. */
const STRUCTURE_PARTS = ['links', 'images', 'emphasis', 'tables'] as const
export type StructurePart = (typeof STRUCTURE_PARTS)[number]

/** Flags of the commands that clean pages. */
export interface CleaningFlags {
  language?: string
  fetchedAt?: string
  focus: Focus
  engine: Engine
  keep: Reason[]
  outputs: Output[]
  without: StructurePart[]
  limit: Limits
  memory?: string
  site?: string
}

/** Flags of `copydesk [FILE...]`. */
export interface FileFlags extends CleaningFlags {
  format: OutputFormat
  input: Format | 'auto'
  url?: string
  contentType?: string
  explain?: true
}

/** Turns flags into options of `clean`; values that only `clean` can judge are checked there. */
export function toCleanOptions(
  flags: CleaningFlags & Partial<Omit<FileFlags, 'format'>> & { format?: OutputFormat; fields?: readonly Field[] },
): CleanOptions {
  const { language, fetchedAt, focus, engine, keep, limit, site, url, contentType, input } = flags
  const page = { language, fetchedAt, focus, engine, keep, limits: limit, site, url, contentType, format: input }
  return { ...page, outputs: outputsOf(flags), structure: structureOf(flags) }
}

/** Outputs that are asked for, by name or as what is printed. */
function outputsOf({ outputs, format, fields }: Parameters<typeof toCleanOptions>[0]): Output[] {
  const names: readonly (string | undefined)[] = [...outputs, format, ...(fields ?? [])]
  return OUTPUTS.filter((output) => names.includes(output))
}

/** Where the title is printed above the body it holds level 1. */
function structureOf({ without, format }: Parameters<typeof toCleanOptions>[0]): StructureOptions {
  const parts = Object.fromEntries(without.map((part) => [part, false]))
  return format === 'markdown' || format === 'html' ? { ...parts, headingsFrom: 2 } : parts
}

const formatOption = () =>
  new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('text' satisfies OutputFormat)

export const lineFormatOption = () =>
  new Option('-f, --format <format>', 'what to print')
    .choices(LINE_FORMATS)
    .default('ndjson' satisfies LineFormat, 'ndjson, one article a line')

export const thresholdOption = () =>
  new Option('--threshold <number>', 'likeness from which two articles are the same story (default: 0.3)').argParser(
    toNumber,
  )

export const windowOption = () =>
  new Option('--window <records>', 'how many records are remembered, the newest (default: all)').argParser(toNumber)

export const firstOption = () => new Option('--first', 'print only the first record of each story')

export const portOption = () =>
  new Option(
    '-p, --port <number>',
    'where to listen; 0 for any free port (default: the first free one from 7420 on)',
  ).argParser(parsePort)

const inputOption = () =>
  new Option('-i, --input <format>', 'what the page is; auto looks at it')
    .choices(['auto', 'html', 'text', 'markdown'])
    .default('auto')

const urlOption = () => new Option('-u, --url <url>', 'address of the page: evidence, never requested')

const contentTypeOption = () => new Option('--content-type <type>', "the page's Content-Type header, for its charset")

const languageOption = () => new Option('-l, --language <tag>', 'language of the page, where it is known')

const fetchedAtOption = () =>
  new Option('--fetched-at <time>', 'when the page was fetched (ISO 8601): reference for relative dates')

const focusOption = () =>
  new Option('--focus <focus>', 'leave out more, or keep more')
    .choices(['precision', 'balanced', 'recall'])
    .default('balanced')

export const engineOption = () =>
  new Option('--engine <engine>', 'ask Readability for a second opinion: in doubt, never, or always')
    .choices(['auto', 'blocks', 'readability'])
    .default('auto')

const keepOption = () =>
  new Option('--keep <reasons>', 'reasons that must remove nothing, parted by commas; repeatable')
    .argParser((value, previous: readonly Reason[]) => parseNames(value, previous, REASONS))
    .default([], 'none')

const outputsOption = () =>
  new Option('--outputs <names>', `what else to give of each body: ${OUTPUTS.join(', ')}; repeatable`)
    .argParser((value, previous: readonly Output[]) => parseNames(value, previous, OUTPUTS))
    .default([], 'none')

const withoutOption = () =>
  new Option('--without <parts>', `what markdown and html leave out: ${STRUCTURE_PARTS.join(', ')}; repeatable`)
    .argParser((value, previous: readonly StructurePart[]) => parseNames(value, previous, STRUCTURE_PARTS))
    .default([], 'nothing')

export const limitOption = () =>
  new Option('--limit <name=number>', `how much is read of a page: ${LIMIT_NAMES.join(', ')}; repeatable`)
    .argParser(parseLimit)
    .default({}, 'as documented; no limit of time')

const memoryOption = () =>
  new Option('--memory <file>', "what 'copydesk memory' wrote: lines that repeat across the site's pages go")

export const siteOption = () =>
  new Option('--site <name>', "name of the pages' site in the memory; by default the host of the address")

const explainOption = () =>
  new Option('--explain', 'print what was left out, and why, instead of the article').conflicts('format')

/** The options of `copydesk [FILE...]`, in the order in which its help has them. */
export const fileOptions = (): Option[] => [formatOption(), ...pageOptions(), explainOption()]

/** What is told of pages, and how they are cleaned. */
export const pageOptions = (): Option[] => [inputOption(), urlOption(), contentTypeOption(), ...cleaningOptions()]

/** How pages are cleaned. */
export const cleaningOptions = (): Option[] => [
  languageOption(),
  fetchedAtOption(),
  focusOption(),
  engineOption(),
  keepOption(),
  outputsOption(),
  withoutOption(),
  limitOption(),
  memoryOption(),
  siteOption(),
]

/** A number as people write it; `StoryIndex` checks its bounds. */
function toNumber(value: string): number {
  if (!/^\d{1,15}(?:\.\d{1,15})?$/.test(value)) throw new InvalidArgumentError(`'${value}' is no number.`)
  return Number(value)
}

function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError(`'${value}' is no port.`)
  return Number(value)
}

/** Names of a list, parted by commas, behind those given before. */
function parseNames<T extends string>(value: string, previous: readonly T[], known: readonly T[]): T[] {
  const names = value.split(',').map((name) => {
    const found = known.find((each) => each === name.trim())
    if (found === undefined) throw new InvalidArgumentError(`'${name.trim()}' is none of ${known.join(', ')}.`)
    return found
  })
  return [...previous, ...names]
}

function parseLimit(value: string, previous: Limits): Limits {
  const [name = '', number = ''] = value.split('=')
  if (!LIMIT_NAMES.some((each) => each === name)) {
    throw new InvalidArgumentError(`'${name}' is none of ${LIMIT_NAMES.join(', ')}.`)
  }
  if (!/^\d{1,15}$/.test(number)) throw new InvalidArgumentError(`'${value}' has no whole number behind '='.`)
  return { ...previous, [name]: Number(number) }
}
