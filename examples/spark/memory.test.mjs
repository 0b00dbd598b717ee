// A memory learnt in partitions and merged must be the one that a single process learns, and must clean the same.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { assertSame, byId, CLI, cleanInOneProcess } from '../records.mjs'
import { readRows, submit } from './submit.mjs'

const PAGES = 60
const PARTITIONS = ['--partitions', '4']

const folder = mkdtempSync(join(tmpdir(), 'copydesk-spark-memory-'))
const file = (name) => join(folder, name)
const script = (name) => fileURLToPath(new URL(name, import.meta.url))
const copydesk = (...args) => promisify(execFile)('node', [CLI, ...args])
try {
  writeFileSync(file('pages.ndjson'), Array.from({ length: PAGES }, makePage).join(''))
  await copydesk('memory', 'learn', file('pages.ndjson'), '-o', file('one.memory'))
  const expected = await cleanInOneProcess(file('pages.ndjson'), ['--memory', file('one.memory')])
  const repeats = [...expected.values()].filter((line) => line.includes('"site-repeat"')).length
  assert(repeats > 0, 'the memory removes nothing: nothing is proved')

  const learn = [script('learn_memory.py'), file('pages.ndjson'), file('site.memory'), ...PARTITIONS]
  await submit(folder, [...learn, '--copydesk', `node ${CLI}`]).ended
  assert(readFileSync(file('site.memory')).equals(readFileSync(file('one.memory'))), 'the memories differ')

  // `--files` puts the memory into the folder in which each executor works.
  const clean = [script('clean_pages.py'), file('pages.ndjson'), file('articles.parquet'), ...PARTITIONS]
  const flags = ['--copydesk', `node ${CLI} batch --memory site.memory`]
  await submit(folder, ['--files', file('site.memory'), ...clean, ...flags]).ended
  const rows = await readRows(file('articles.parquet'), ['record'])
  assertSame(byId(rows.map(({ record }) => record).join('\n')), expected)
  console.log(
    `memory of ${PAGES} pages learnt in 4 partitions: the bytes of one process; a repeat left out of ${repeats} pages`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Pages of one site: a story of its own each, and a line that stands below every one. */
function makePage(_, number) {
  const words = ['harbour', 'council', 'bridge', 'orchard', 'ferry', 'library', 'market', 'school', 'museum', 'tunnel']
  const paragraphs = Array.from({ length: 5 }, (_, i) => {
    const [first, second] = [words[(number + i) % 10], words[(number * 3 + i * 7) % 10]]
    return `<p>Case ${number * 5 + i}: the ${first} in district ${number} lies ${i + 2} miles from the ${second}, and ${number + 40} people who
    live by it told the hearing on item ${number * 7 + i} that work must begin before the ${second} closes for repairs.</p>`
  })
  const html = `<title>Hearing ${number} on the ${words[number % 10]}</title><article><h1>Hearing ${number} on the ${words[number % 10]}</h1>
    ${paragraphs.join('\n')}<p>The lantern over our masthead has hung there since the days of the whale oil merchants.</p></article>`
  return `${JSON.stringify({ id: `page ${number}`, url: `https://gazette.example/hearing/${number}`, html })}\n`
}
