import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE, runCli } from './run-cli.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SLOW = 240_000
const RECORDS = 300

let folder: string
let input: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-runs-'))
  input = join(folder, 'pages.ndjson')
  writeFileSync(input, Array.from({ length: RECORDS }, (_, id) => line(id)).join(''))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Every 50th record is bad. */
function line(id: number): string {
  return `${JSON.stringify(id % 50 === 7 ? { id } : { id, text: `${PAGE}\n\nCopy ${id}.` })}\n`
}

const file = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(file(name), 'utf8')

/** Starts the command, and sends it a signal when its output has grown to so many bytes. */
function runUntil(args: readonly string[], output: string, bytes: number, signal: NodeJS.Signals) {
  return new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'batch', ...args], { cwd: ROOT })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const timer = setInterval(() => {
      if (!existsSync(output) || statSync(output).size <= bytes) return
      // Once: a second signal asks for an end at once.
      clearInterval(timer)
      child.kill(signal)
    }, 5)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({ code, stderr })
    })
  })
}

test('a run that is killed, or told to end, goes on to the same bytes', { timeout: SLOW }, async () => {
  const whole = await runCli(['batch', '-j', '1', '-o', file('whole'), '--errors', file('whole.errors'), input])
  expect(whole.code).toBe(1)
  expect(read('whole.errors').match(/"id":\d+/g)).toHaveLength(6)

  const args = ['-j', '2', '-o', file('cut'), '--errors', file('cut.errors'), '--resume', input]
  const killed = await runUntil(args, file('cut'), 70_000, 'SIGKILL')
  expect(killed.code).toBe(null)
  expect(read('cut').length).toBeLessThan(read('whole').length)
  writeFileSync(file('cut'), `${read('cut')}{"id":"unfinished`)

  const ended = await runUntil(args, file('cut'), statSync(file('cut')).size + 70_000, 'SIGTERM')
  expect(ended.code).toBe(143)
  expect(ended.stderr).toContain('go on with the same command')
  expect(read('cut').endsWith('\n')).toBe(true)

  const last = await runCli(['batch', ...args])
  expect(last.code).toBe(1)
  expect(last.stderr).toMatch(/after \d+ of an earlier run/)
  expect(read('cut')).toBe(read('whole'))
  expect(read('cut.errors')).toBe(read('whole.errors'))
})

describe('files in the way', () => {
  test('an output is not overwritten unless told, nor resumed for another input', { timeout: SLOW }, async () => {
    const small = file('small.ndjson')
    writeFileSync(small, [line(0), line(1)].join(''))
    writeFileSync(file('there'), '{"id":"other","text":""}\n{"id":"half')
    const kept = read('there')
    const exists = await runCli(['batch', '-o', file('there'), small])
    expect([exists.code, read('there')]).toEqual([2, kept])
    expect(exists.stderr).toContain('exists already')

    const other = await runCli(['batch', '-o', file('there'), '--resume', '--errors', file('e'), small])
    expect([other.code, read('there'), existsSync(file('e')), existsSync(file('e.part'))]).toEqual([
      2,
      kept,
      false,
      false,
    ])
    expect(other.stderr).toContain('was made from another input: its line 1 does not answer the record 0')

    const forced = await runCli(['batch', '-o', file('there'), '--force', '--fields', 'wordCount,title', small])
    expect(forced.code).toBe(0)
    expect(JSON.parse(read('there').split('\n')[0] ?? '')).toEqual({
      id: 0,
      wordCount: expect.any(Number),
      title: 'Harbour bridge reopens after repairs',
    })
  })

  test.each([
    [['--resume', 'x'], '--resume needs the --output'],
    [['-o', 'a.ndjson.gz', 'x'], 'would not be compressed'],
    [['-o', 'same', '--errors', 'same', 'x'], 'name one file'],
    [['-o', 'package.json', '--force', 'package.json'], 'both read and written'],
    [['--fields', 'title,nonsense'], "'nonsense' is none of"],
    [['--jobs', '0'], "'0' is no whole number"],
    [['--jobs', 'all'], "'all' is no whole number"],
    [['--fail-on', '101%'], "'101%' is none of"],
    [['--timeout', '-1'], "'-1' is no whole number"],
  ])('%j: exit 2', { timeout: SLOW }, async (args, message) => {
    const { code, stdout, stderr } = await runCli(['batch', ...args])
    expect(stderr).toContain(message)
    expect([code, stdout]).toEqual([2, ''])
  })
})

test('files, exit codes, a summary and silence', { timeout: SLOW }, async () => {
  const page = file('page.txt')
  writeFileSync(page, PAGE)
  const summary = file('summary.json')
  const records = `${line(0)}${line(7)}${line(8)}`
  const args = ['batch', page, '-', '--summary', summary, '--fail-on', '50%', '--quiet']
  const { code, stdout, stderr } = await runCli(args, records)
  expect([code, stderr]).toEqual([0, ''])
  expect(
    stdout
      .split('\n')
      .slice(0, -1)
      .map((each) => JSON.parse(each).id),
  ).toEqual([page, 0, 7, 8])
  expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({
    records: 4,
    failed: 1,
    errors: { 'invalid-record': 1 },
    verdicts: { article: 3 },
    languages: { en: 3 },
    complete: true,
  })
})
