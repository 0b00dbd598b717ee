import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../bench/fuzz/html.js'
import { markdown, plainText } from '../../bench/fuzz/text.js'
import { runShell } from '../cli/run-cli.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
/** Every so many fixtures, so that all folders and many languages take part. */
const STRIDE = 8
const SEED = 20220105
const MADE = 15

/** Where a batch runs: its environment, and whether the lines come from the last to the first. */
const PLACES: readonly { env: Record<string, string>; backwards: boolean }[] = [
  { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, backwards: false },
  { env: { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, backwards: true },
  { env: { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }, backwards: false },
]

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-places-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** One record a line: fixtures and made-up pages, HTML and text. */
function corpus(): string[] {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
    .filter((_, i) => i % STRIDE === 0)
    .map((name) => ({
      field: name.endsWith('.html') ? 'html' : 'text',
      page: readFileSync(join(FIXTURES, name), 'utf8'),
    }))
  const made = [html, plainText, markdown].flatMap((pages) =>
    fc.sample(pages, { seed: SEED, numRuns: MADE }).map((page) => ({ field: pages === html ? 'html' : 'text', page })),
  )
  return [...files, ...made].map(({ field, page }, id) =>
    JSON.stringify({ id, [field]: page, fetchedAt: '2022-01-09T00:30' }),
  )
}

describe('a batch', () => {
  it('gives the same bytes for each page in any order, process, time zone and locale', {
    timeout: 600_000,
  }, async () => {
    const lines = corpus()
    const answers: string[] = []
    for (const [i, { env, backwards }] of PLACES.entries()) {
      const file = join(folder, `${i}.ndjson`)
      writeFileSync(file, `${(backwards ? [...lines].reverse() : lines).join('\n')}\n`)
      const { code, stdout } = await runShell(`$COPYDESK batch ${file}`, env)
      expect(code).toBe(0)
      const answered = stdout.trimEnd().split('\n')
      answers.push((backwards ? answered.reverse() : answered).join('\n'))
    }
    expect(answers[0]?.split('\n')).toHaveLength(lines.length)
    for (const answer of answers) expect(answer === answers[0]).toBe(true)
  })

  it('runs in those places', async () => {
    const places = PLACES.map(({ env }) =>
      runShell(
        `${process.execPath} -p 'new Date(0).getTimezoneOffset() + Intl.DateTimeFormat().resolvedOptions().locale'`,
        env,
      ),
    )
    const told = (await Promise.all(places)).map(({ stdout }) => stdout.trim())
    expect(new Set(told).size).toBe(3)
  })
})
