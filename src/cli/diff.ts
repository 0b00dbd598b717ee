import { cannotRead } from '../batch/sources/read-error.js'
import { splitLines } from '../batch/split-lines.js'
import { type ArticleDiff, diffArticles, diffText, isSame } from '../diff/index.js'
import { type Article, CopydeskError } from '../types/index.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { complain, oneLine, printable } from './messages.js'
import { readChunks, write } from './streams.js'

/** Flags of `copydesk diff`. */
export interface DiffFlags {
  json?: true
}

/** A record of `copydesk batch`: an article or an error, under its id as JSON. */
interface Entry {
  id: string
  article: Article | null
}

type Side = 'before' | 'after'
type Pair = Partial<Record<Side, Entry>>

/**
 * Compares two runs of `copydesk batch` record by record, joined by id. Records that only one of the runs has, and those that
 * failed in one of them, differ.
 *
 * @returns `fine` where nothing differs; `failed` where something does; `usage` where a file cannot be read
 */
export async function runDiff(before: string, after: string, { json }: DiffFlags): Promise<ExitCode> {
  const totals = { pages: 0, changed: 0, lost: 0, gained: 0, reasons: 0, fields: 0, unpaired: 0 }
  try {
    for await (const { id, pair } of joined(before, after)) {
      totals.pages += 1
      const diff = compare(pair)
      if (typeof diff !== 'string' && isSame(diff)) continue
      totals.changed += 1
      if (typeof diff === 'string') totals.unpaired += 1
      else for (const key of ['lost', 'gained', 'reasons', 'fields'] as const) totals[key] += diff[key].length
      await write(json ? `${jsonLine(id, diff)}\n` : accountOf(id, diff))
    }
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error
    complain(error.message)
    return EXIT.usage
  }
  const { pages, changed, lost, gained, reasons, fields, unpaired } = totals
  complain(
    `${changed} of ${pages} pages differ: ${lost} blocks lost, ${gained} gained, ${reasons} with another reason, ` +
      `${fields} fields changed, ${unpaired} pages in one run only`,
  )
  return changed === 0 ? EXIT.fine : EXIT.failed
}

/** A sentence where the two cannot be compared. */
function compare({ before, after }: Pair): ArticleDiff | string {
  if (before === undefined) return 'only in the second run'
  if (after === undefined) return 'only in the first run'
  if (before.article === null && after.article === null) return diffless()
  if (before.article === null) return 'failed in the first run'
  if (after.article === null) return 'failed in the second run'
  return diffArticles(before.article, after.article)
}

function diffless(): ArticleDiff {
  return { lost: [], gained: [], reasons: [], fields: [] }
}

function accountOf(id: string, diff: ArticleDiff | string): string {
  const lines = typeof diff === 'string' ? [`  ${diff}`] : diffText(diff)
  return `${[`==> ${oneLine(id)} <==`, ...lines.map(printable)].join('\n')}\n\n`
}

function jsonLine(id: string, diff: ArticleDiff | string): string {
  return `{"id":${id},${JSON.stringify(typeof diff === 'string' ? { unpaired: diff } : diff).slice(1)}`
}

/** Reads both runs in step, so that runs in the same order need no memory; what has no partner yet is held. */
async function* joined(before: string, after: string): AsyncGenerator<{ id: string; pair: Pair }> {
  const waiting = new Map<string, Pair>()
  const sources: [Side, AsyncIterator<Entry>][] = [
    ['before', entriesOf(before)],
    ['after', entriesOf(after)],
  ]
  while (sources.length > 0) {
    for (const source of [...sources]) {
      const [side, entries] = source
      const { value, done } = await entries.next()
      if (done) {
        sources.splice(sources.indexOf(source), 1)
        continue
      }
      const pair: Pair = { ...waiting.get(value.id), [side]: value }
      if (pair.before === undefined || pair.after === undefined) waiting.set(value.id, pair)
      else {
        waiting.delete(value.id)
        yield { id: value.id, pair }
      }
    }
  }
  for (const [id, pair] of waiting) yield { id, pair }
}

async function* entriesOf(name: string): AsyncGenerator<Entry, undefined> {
  let number = 0
  try {
    for await (const line of splitLines(readChunks(name))) {
      number += 1
      if (line !== '') yield entryOf(name, line, number)
    }
  } catch (error) {
    const message = cannotRead(name, error)
    throw message === null ? error : new CopydeskError('invalid-input', message, { cause: error })
  }
}

function entryOf(name: string, line: string | null, number: number): Entry {
  try {
    if (line === null) throw new TypeError('too long')
    const { id, ...rest }: { id: unknown; error?: unknown } = JSON.parse(line)
    if (id === undefined) throw new TypeError('no id')
    return { id: JSON.stringify(id), article: 'blocks' in rest ? (rest as unknown as Article) : null }
  } catch (error) {
    throw new CopydeskError('invalid-record', `${name}: line ${number} is no record of copydesk batch`, {
      cause: error,
    })
  }
}
