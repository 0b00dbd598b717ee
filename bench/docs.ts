/** Writes measured tables into `docs/evaluation.md`, between its markers: no figure there is typed by hand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = join(import.meta.dirname, '../docs/evaluation.md')

const BEGIN = '<!-- eval:begin -->'
const END = '<!-- eval:end -->'

/** Replaces what stands between the markers. Throws where a marker is missing. */
export function writeDocs(content: string): void {
  writeFileSync(FILE, splice(readFileSync(FILE, 'utf8'), content))
}

/** The page with new content between its markers. */
export function splice(page: string, content: string): string {
  const begin = page.indexOf(BEGIN)
  const end = page.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`docs/evaluation.md lacks ${BEGIN} or ${END}`)
  return `${page.slice(0, begin + BEGIN.length)}\n\n${content}\n\n${page.slice(end)}`
}
