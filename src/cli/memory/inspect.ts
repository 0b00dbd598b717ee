import { type FreezeOptions, FrozenMemory, SiteMemory } from '../../index.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { complain, printable } from '../messages.js'
import { write } from '../streams.js'
import { parse, readMemoryFile } from './files.js'

/** Flags of `copydesk memory inspect`. */
export interface InspectFlags extends FreezeOptions {
  site?: string
  json?: true
}

type Row = Readonly<Record<string, string | number>>

/** Prints what a memory holds: a line a site, or JSON. @returns `failed` where the site that is asked for is not there */
export async function runInspect(name: string, { site, json, ...thresholds }: InspectFlags): Promise<ExitCode> {
  const bytes = await readMemoryFile(name)
  const all: readonly Row[] = parse(name, () =>
    FrozenMemory.isFrozen(bytes) ? frozenRows(FrozenMemory.from(bytes)) : rowsOf(SiteMemory.from(bytes), thresholds),
  )
  const rows = site === undefined ? all : all.filter((row) => row.site === site)
  if (json) await write(`${JSON.stringify({ bytes: bytes.length, sites: rows }, null, 2)}\n`)
  else await write(renderTable(rows) + (site === undefined ? `${all.length} sites, ${bytes.length} bytes\n` : ''))
  if (site === undefined || rows.length > 0) return EXIT.fine
  complain(`no such site in ${name}: ${site}`)
  return EXIT.failed
}

function rowsOf(memory: SiteMemory, thresholds: FreezeOptions): Row[] {
  return memory.summarize(thresholds).map((row) => ({ ...row }))
}

function frozenRows(frozen: FrozenMemory): Row[] {
  return frozen.sites.map((site) => ({ site, repeats: frozen.countOf(site) }))
}

/** Names to the left, numbers to the right. */
function renderTable(rows: readonly Row[]): string {
  const [first] = rows
  if (first === undefined) return ''
  const heads = Object.keys(first)
  const widths = heads.map((head) => rows.reduce((most, row) => Math.max(most, String(row[head]).length), head.length))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  const body = rows.map((row) => line(heads.map((head) => printable(String(row[head])).replace(/[\n\t]/g, ' '))))
  return [line(heads), ...body, ''].join('\n')
}
