// What the tests of BullMQ and Spark clean, and what must come of it.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

const fixtures = new URL('../fixtures/', import.meta.url)

/** Writes so many records to a file: the HTML pages of `fixtures/`, over and over, each time with a new id and address. */
export function writeRecords(file, count) {
  const pages = [...readPages()]
  const records = Array.from({ length: count }, (_, number) => {
    const { name, html } = pages[number % pages.length]
    return JSON.stringify({ id: `${name}#${number}`, url: `https://news.example/${number}/${name}`, html })
  })
  writeFileSync(file, `${records.join('\n')}\n`)
}

/** What one process of `copydesk batch` makes of the file: its lines, by id. */
export async function cleanInOneProcess(file, flags = []) {
  const { stdout } = await promisify(execFile)('node', [CLI, 'batch', ...flags, file], { maxBuffer: 2 ** 30 })
  return byId(stdout)
}

/** Lines of NDJSON by their id; an id that stands there twice is an error. */
export function byId(ndjson) {
  const lines = new Map()
  for (const line of ndjson.split('\n').filter(Boolean)) {
    const { id } = JSON.parse(line)
    if (lines.has(id)) throw new Error(`${id} stands there twice`)
    lines.set(id, line)
  }
  return lines
}

/** Throws where one holds a line that the other lacks, or has with other bytes. */
export function assertSame(actual, expected) {
  const lost = [...expected.keys()].filter((id) => !actual.has(id))
  if (lost.length > 0) throw new Error(`${lost.length} records lost, such as ${lost[0]}`)
  if (actual.size > expected.size) throw new Error(`${actual.size - expected.size} records too many`)
  const other = [...expected.keys()].filter((id) => actual.get(id) !== expected.get(id))
  if (other.length > 0) throw new Error(`${other.length} records differ, such as ${other[0]}`)
}

function* readPages() {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const path of listPages()) {
    try {
      yield { name: path, html: decoder.decode(readFileSync(new URL(path, fixtures))) }
    } catch {
      // A record of JSON holds text: the pages in other charsets stay out.
    }
  }
}

function listPages() {
  const shells = readdirSync(new URL('html/', fixtures)).map((name) => `html/${name}/source.html`)
  const walls = readdirSync(new URL('walls/', fixtures)).filter((name) => name.endsWith('.html'))
  return [...shells, ...walls.map((name) => `walls/${name}`)].sort()
}
