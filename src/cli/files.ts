import { cannotRead, labelOf, STDIN } from '../batch/sources/read-error.js'
import { clean } from '../clean.js'
import { explain } from '../explain.js'
import { type Article, type CleanOptions, CopydeskError, type ErrorCode } from '../types/index.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { createLayout, type Layout } from './formats/index.js'
import { complain } from './messages.js'
import type { FileFlags } from './options.js'
import { readBytes, write } from './streams.js'

/**
 * Cleans each file and prints it; a file that fails is reported, and the rest goes on.
 *
 * @param names the operands; none means standard input
 * @returns `fine`; `failed` where some file failed; `usage` where none could be read
 */
export async function runFiles(names: readonly string[], flags: FileFlags, options: CleanOptions): Promise<ExitCode> {
  // Wrong options show before anything is read.
  clean('', options)
  const sources = names.length > 0 ? names : [STDIN]
  if (flags.url !== undefined && sources.length > 1) {
    complain('--url is the address of one page, and there are several')
    return EXIT.usage
  }
  const layout = createLayout(flags.explain ? explain : flags.format, sources.length > 1)
  const outcomes: Outcome[] = []
  const print = separate(layout)

  await write(layout.before)
  for (const name of sources) outcomes.push(await printFile(name, options, layout, print))
  await write(layout.after)

  if (outcomes.every((outcome) => outcome === 'fine')) return EXIT.fine
  return outcomes.every((outcome) => outcome === 'unreadable') ? EXIT.usage : EXIT.failed
}

type Outcome = 'fine' | 'failed' | 'unreadable'
type Print = (text: string) => Promise<void>

async function printFile(name: string, options: CleanOptions, layout: Layout, print: Print): Promise<Outcome> {
  const fail = async (code: ErrorCode, message: string) => {
    complain(message)
    if (layout.failure) await print(layout.failure(name, { code, message }))
  }

  let bytes: Uint8Array
  try {
    bytes = await readBytes(name)
  } catch (error) {
    await fail('invalid-input', cannotRead(name, error) ?? `cannot read ${labelOf(name)}: ${String(error)}`)
    return 'unreadable'
  }

  let article: Article
  try {
    article = clean(bytes, options)
  } catch (error) {
    const code = error instanceof CopydeskError ? error.code : 'internal'
    await fail(code, `${labelOf(name)}: ${error instanceof Error ? error.message : String(error)}`)
    return 'failed'
  }

  await print(layout.page(article, name))
  if (layout.tellsTroubles) tellTroubles(name, article)
  return 'fine'
}

/** Says on standard error what the records say in `verdict` and `warnings`. */
function tellTroubles(name: string, article: Article): void {
  if (article.verdict !== 'article') complain(`${labelOf(name)}: not an article, but: ${article.verdict}`)
  for (const warning of article.warnings) complain(`${labelOf(name)}: ${warning.message}`)
}

/** Puts the layout's separator between one page and the next. */
function separate(layout: Layout): Print {
  let first = true
  return async (text) => {
    await write(first ? text : layout.between + text)
    first = false
  }
}
