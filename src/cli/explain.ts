import { writeFile } from 'node:fs/promises'
import { cannotRead, labelOf, STDIN } from '../batch/sources/read-error.js'
import { clean } from '../clean.js'
import { explain } from '../explain.js'
import { type ReportPage, toReport, toTerminal } from '../report/index.js'
import type { CleanOptions } from '../types/index.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { complain } from './messages.js'
import { readBytes, write } from './streams.js'

/** How an account is written. */
export const EXPLAIN_FORMATS = ['ansi', 'text', 'html'] as const
export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number]

/** Flags of `copydesk explain`. */
export interface ExplainFlags {
  format?: ExplainFormat | undefined
  output?: string | undefined
}

/**
 * Shows what was done to pages: as a document for a browser, or in the terminal.
 *
 * @param names the operands; none means standard input
 * @returns `fine`; `failed` where some page could not be read or cleaned, or the report not be written; `usage` where none could be read
 */
export async function runExplain(
  names: readonly string[],
  flags: ExplainFlags,
  options: CleanOptions,
): Promise<ExitCode> {
  clean('', options)
  const sources = names.length > 0 ? names : [STDIN]
  const pages: ReportPage[] = []
  for (const name of sources) {
    const page = await readPage(name, options)
    if (page !== null) pages.push(page)
  }
  if (pages.length === 0) return EXIT.usage
  const isWritten = await print(render(pages, formatOf(flags)), flags.output)
  return isWritten && pages.length === sources.length ? EXIT.fine : EXIT.failed
}

async function readPage(name: string, options: CleanOptions): Promise<ReportPage | null> {
  try {
    return { name: labelOf(name), article: clean(await readBytes(name), options) }
  } catch (error) {
    complain(cannotRead(name, error) ?? `${labelOf(name)}: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

function formatOf({ format, output }: ExplainFlags): ExplainFormat {
  if (format !== undefined) return format
  if (output !== undefined) return 'html'
  return process.stdout.isTTY ? 'ansi' : 'text'
}

function render(pages: readonly ReportPage[], format: ExplainFormat): string {
  if (format === 'html') return toReport(pages)
  const account = format === 'text' ? explain : (article: ReportPage['article']) => toTerminal(article, terminal())
  return pages.map(({ name, article }) => (pages.length > 1 ? `==> ${name} <==\n` : '') + account(article)).join('\n')
}

function terminal(): { columns: number; colour: boolean } {
  const { NO_COLOR, TERM } = process.env
  // An explicit `--format ansi` into a pipe, such as `less -R`, asks for colours.
  return { columns: process.stdout.columns ?? 100, colour: (NO_COLOR ?? '') === '' && TERM !== 'dumb' }
}

async function print(text: string, output: string | undefined): Promise<boolean> {
  if (output === undefined) {
    await write(text)
    return true
  }
  try {
    await writeFile(output, text)
    return true
  } catch (error) {
    complain(`cannot write ${output}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
