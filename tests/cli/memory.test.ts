import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { address, html, story } from '../memory/pages.js'
import { PAGE, runShell } from './run-cli.js'
import { runHere } from './run-here.js'

const NOTICE = 'Our reporters follow this for you all year round and answer at the desk of the paper.'
const RECORDS = Array.from({ length: 10 }, (_, n) =>
  JSON.stringify({ id: n, url: address(n), html: html(story(n), `<p>${NOTICE}</p>`) }),
)

let folder: string
const at = (name: string): string => join(folder, name)
const bytes = (name: string): string => readFileSync(at(name)).toString('hex')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-memory-'))
  writeFileSync(at('pages.ndjson'), RECORDS.join('\n'))
  writeFileSync(at('first.ndjson'), RECORDS.slice(0, 4).join('\n'))
  writeFileSync(at('last.ndjson'), RECORDS.slice(3).join('\n'))
  writeFileSync(at('page.html'), html(story(37), `<p>${NOTICE}</p>`))
  const { code, stderr } = await runHere('memory', 'learn', at('pages.ndjson'), '-o', at('all.memory'))
  expect(stderr).toBe('copydesk: 10 pages learnt, 0 passed over, 0 failed\n')
  expect(code).toBe(0)
  await runHere('memory', 'freeze', at('all.memory'), '-o', at('frozen.memory'))
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

describe('copydesk memory learn', () => {
  test('learns the same from parts, in any order and again, merged or one into the other', async () => {
    for (const name of ['last', 'first', 'last']) {
      await runHere('memory', 'learn', at(`${name}.ndjson`), '--merge-into', at('parts.memory'))
      await runHere('memory', 'learn', at(`${name}.ndjson`), '-o', at(`${name}.memory`))
    }
    await runHere(
      'memory',
      'merge',
      ...['last', 'first', 'last'].map((name) => at(`${name}.memory`)),
      '-o',
      at('merged.memory'),
    )
    expect(bytes('parts.memory')).toBe(bytes('all.memory'))
    expect(bytes('merged.memory')).toBe(bytes('all.memory'))
  })

  test('learns the same from articles of a batch, through a pipe', { timeout: 120_000 }, async () => {
    const learn = `$COPYDESK batch ${at('pages.ndjson')} | $COPYDESK memory learn -o ${at('piped.memory')}`
    const { code } = await runShell(`set -o pipefail; ${learn}`)
    expect(code).toBe(0)
    expect(bytes('piped.memory')).toBe(bytes('all.memory'))
  })

  test('passes over what has no address, tells what failed, and learns the rest', async () => {
    const lines = [
      RECORDS[0],
      '',
      '{"text":"No address."}',
      '{"id":1,"error":{"code":"internal"}}',
      '{',
      '{"blocks":[1]}',
    ]
    writeFileSync(at('mixed.ndjson'), lines.join('\n'))
    const { code, stderr } = await runHere('memory', 'learn', at('mixed.ndjson'), '-o', at('some.memory'))
    expect(stderr).toMatch(/mixed\.ndjson: line 5: /)
    expect(stderr).toMatch(/mixed\.ndjson: line 6: a memory learns from an article/)
    expect(stderr).toContain('1 pages learnt, 2 passed over, 2 failed')
    expect(code).toBe(1)
  })

  test('knows pages without an address by the name that is given', async () => {
    writeFileSync(at('text.ndjson'), JSON.stringify({ text: PAGE }))
    await runHere('memory', 'learn', at('text.ndjson'), '--site', 'The Paper', '-o', at('named.memory'))
    const { stdout } = await runHere('memory', 'inspect', '--json', at('named.memory'))
    expect(JSON.parse(stdout).sites).toMatchObject([{ site: 'The Paper', pages: 1 }])
  })
})

describe('cleaning with a memory', () => {
  test.each(['all.memory', 'frozen.memory'])('of %s: pages and batches lose the lines of the site', async (name) => {
    const page = await runHere('--memory', at(name), '--url', address(37), at('page.html'))
    expect(page.stdout).toBe(`${[story(37).title, ...story(37).paragraphs].join('\n\n')}\n`)
    const named = await runHere('--memory', at(name), '--site', 'example.org', at('page.html'))
    expect(named.stdout).toBe(page.stdout)
    const batch = await runHere('batch', '--memory', at(name), at('pages.ndjson'))
    const lines = batch.stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).text)).toEqual(RECORDS.map((_, n) => story(n).paragraphs.join('\n\n')))
  })
})

describe('copydesk memory inspect', () => {
  test('prints a table for people', async () => {
    const { stdout, code } = await runHere('memory', 'inspect', at('all.memory'))
    const [head = '', row = '', sum = ''] = stdout.split('\n')
    expect(head.split(/ +/)).toEqual(['site', 'pages', 'stories', 'lines', 'repeats', 'bytes'])
    expect(row).toMatch(/^example\.org +10 +10 +51 +1 +\d+$/)
    expect(sum).toMatch(/^1 sites, \d+ bytes$/)
    expect(code).toBe(0)
  })

  test('of a frozen memory', async () => {
    const { stdout } = await runHere('memory', 'inspect', '--json', at('frozen.memory'))
    expect(JSON.parse(stdout).sites).toEqual([{ site: 'example.org', repeats: 1 }])
  })

  test('counts at other thresholds, and looks for one site', async () => {
    const named = await runHere(
      'memory',
      'inspect',
      '--json',
      '--pages',
      '11',
      '--site',
      'example.org',
      at('all.memory'),
    )
    expect(JSON.parse(named.stdout).sites).toMatchObject([{ site: 'example.org', repeats: 0 }])
    const { code, stderr } = await runHere('memory', 'inspect', '--site', 'other.example', at('all.memory'))
    expect(stderr).toContain('no such site')
    expect(code).toBe(1)
  })
})

describe('wrong usage: exit 2, a word on standard error, no file', () => {
  test.each([
    { args: ['memory', 'learn', 'pages.ndjson'], says: '--output or --merge-into' },
    { args: ['memory', 'learn', 'missing.ndjson', '-o', 'out'], says: 'no such file' },
    { args: ['memory', 'learn', 'pages.ndjson', '-o', 'missing/out'], says: 'cannot write' },
    { args: ['memory', 'learn', 'pages.ndjson', '-o', 'out', '--site', ''], says: 'site must be' },
    { args: ['memory', 'merge', 'all.memory'], says: '--output' },
    { args: ['memory', 'merge', 'all.memory', 'pages.ndjson', '-o', 'out'], says: 'checksum' },
    { args: ['memory', 'merge', 'all.memory', 'frozen.memory', '-o', 'out'], says: 'does not begin with CDSM' },
    { args: ['memory', 'freeze', 'all.memory', '-o', 'out', '--pages', '1'], says: 'pages must be' },
    { args: ['memory', 'inspect', 'missing.memory'], says: 'no such file' },
    { args: ['memory', 'inspect', 'all.memory', '--share', 'x'], says: 'share must be' },
    { args: ['memory', 'inspect'], says: 'missing required argument' },
    { args: ['--memory', 'missing.memory', 'page.html'], says: 'no such file' },
    { args: ['batch', '--memory', 'pages.ndjson', 'pages.ndjson'], says: 'checksum' },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await runHere(
      ...args.map((arg) => (/^(?:out|missing)|\.(?:memory|ndjson|html)$/.test(arg) ? at(arg) : arg)),
    )
    expect(stderr).toContain(says)
    expect(stdout).toBe('')
    expect(code).toBe(2)
    expect(readdirSync(folder)).not.toContain('out')
  })
})
