import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runHere } from '../cli/run-here.js'
import { BODY } from './hostile-page.js'

/** What a terminal obeys, line ends and tabs aside, and what turns the direction of writing. */
const STEERING = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u
const ESCAPES = '\u001b[2J\u001b]0;title\u0007\u009b31m\u0090q\u009c\b\r'
const PAGE = `Old market closes\n\n${BODY.map((text) => `${text.slice(0, 40)}${ESCAPES}${text.slice(40)}`).join('\n\n')}`

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-safety-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function save(name: string, page = PAGE): string {
  const path = join(folder, name)
  writeFileSync(path, page)
  return path
}

describe('a hostile file name', () => {
  it.each([
    ['a line break', 'a\ncopydesk: all is well.txt'],
    ['escapes', '\u001b[2J\u009b31m\u0007.txt'],
    ['marks of direction', '\u202etxt.exe\u2066'],
    ['NUL', 'a\0b'],
    ['great length', 'a'.repeat(5_000)],
    ['lone surrogates', 'a\ud800.txt'],
    ['an unusual script', '漢字 ‮ 👩‍👩‍👧.txt'],
    ['a directory of none', '/\u001b[31m/x'],
  ])('that is not there is told in one line: %s', async (_name, name) => {
    const { code, stdout, stderr } = await runHere(name)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toMatch(STEERING)
    expect(stderr.match(/\n/g)).toHaveLength(1)
    expect(stderr).toMatch(/^copydesk: cannot read /)
  })

  it.each([
    ['--\u001b[2J'],
    ['--x\ncopydesk: all is well'],
    ['-\u202ex'],
    ['--format=\u001b[31m'],
    ['--keep=\u009b2J'],
  ])('that is taken for an option is told in one line: %j', async (name) => {
    const { code, stderr } = await runHere(name)
    expect(code).toBe(2)
    expect(stderr).not.toMatch(STEERING)
    expect(stderr.split('\n').filter((line) => line.startsWith('copydesk: '))).toHaveLength(1)
  })

  it('with a leading dash is read behind --', async () => {
    const missing = await runHere('--', '--format')
    expect(missing).toMatchObject({ code: 2, stderr: 'copydesk: cannot read --format: no such file\n' })
  })

  it.each(['text', 'markdown', 'json', 'ndjson'] as const)('stands in %s without steering anything', async (format) => {
    const files = ['a\nb \u001b[31m.txt', '--- x---><script>alert(1)</script>.txt'.replaceAll('/', '∕')].map((name) =>
      save(name),
    )
    const { code, stdout, stderr } = await runHere('--format', format, ...files)
    expect(code).toBe(0)
    expect(stdout + stderr).not.toMatch(STEERING)
    if (format === 'markdown') expect(stdout.match(/^<!--(?:(?!--).)*-->$/gm)).toHaveLength(2)
    if (format === 'ndjson') expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('a page with escapes of terminals', () => {
  it.each([
    ['--format', 'text'],
    ['--format', 'markdown'],
    ['--format', 'json'],
    ['--format', 'ndjson'],
    ['--explain'],
  ])('steers nothing: %s %s', async (...flags) => {
    const { code, stdout, stderr } = await runHere(...flags, save('escapes.txt'))
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(200)
    expect(stdout + stderr).not.toMatch(/(?![\n\t])\p{Cc}/u)
  })

  it('steers nothing through the batch command', async () => {
    const records = [{ id: ESCAPES, text: PAGE }, { id: 2, url: ESCAPES, text: 7 }, ESCAPES].map((each) =>
      JSON.stringify(each),
    )
    const { stdout, stderr } = await runHere('batch', save('records.ndjson', `${records.join('\n')}\n${ESCAPES}\n`))
    expect(stdout.trimEnd().split('\n')).toHaveLength(4)
    expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ id: ESCAPES })
  })
})
