import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BODY, HTML, PAGE, runCli, runShell } from './run-cli.js'

const parseLines = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => (line === '' ? null : JSON.parse(line)))

describe('copydesk batch', () => {
  test('answers each line with one line, in order, also on failure', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: PAGE }),
      '{"id": "b", "text": ',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', html: HTML, url: 'https://example.org/d' }),
    ]
    const { code, stdout, stderr } = await runCli(['batch'], `${lines.join('\n')}\n`)
    const [a, b, c, d] = parseLines(stdout)
    expect(a).toMatchObject({ id: 'a', text: BODY.join('\n\n'), format: 'text' })
    expect(b).toEqual({ id: null, error: { code: 'invalid-record', message: 'line 2 is not JSON' } })
    expect(c).toEqual({ id: 'c', error: { code: 'invalid-record', message: "a record needs 'html' or 'text'" } })
    expect(d).toMatchObject({ id: 'd', text: BODY.join('\n\n'), format: 'html', url: 'https://example.org/d' })
    expect(parseLines(stdout)).toHaveLength(4)
    expect(stderr).toContain('copydesk: 2 of 4 records failed: invalid-record 2\n')
    expect(code).toBe(1)
  })

  test('CRLF, a byte order mark, blank lines and a missing last line end do no harm', async () => {
    const record = JSON.stringify({ id: 1, text: PAGE })
    const { code, stdout, stderr } = await runCli(['batch'], `\uFEFF${record}\r\n\r\n  \n${record}`)
    expect(parseLines(stdout).map((article) => article?.id ?? null)).toEqual([1, null, null, 1])
    expect(stdout).not.toContain('\r')
    expect(stderr).toMatch(/^copydesk: 2 records in /)
    expect(code).toBe(0)
  })

  test('no input gives no output', async () => {
    expect(await runCli(['batch'], '')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('a line of 32 MB is one line', async () => {
    const padded = JSON.stringify({ id: 'long', padding: 'ы'.repeat(2 ** 24), text: PAGE })
    const { code, stdout } = await runCli(['batch'], `${padded}\n${JSON.stringify({ id: 'next', text: PAGE })}\n`)
    expect(parseLines(stdout).map(({ id, text }) => [id, text])).toEqual([
      ['long', BODY.join('\n\n')],
      ['next', BODY.join('\n\n')],
    ])
    expect(code).toBe(0)
  })

  test('options of the command hold for every record', async () => {
    const { code, stderr } = await runCli(['batch', '--fetched-at', 'nonsense'], `${JSON.stringify({ text: PAGE })}\n`)
    expect(stderr).toContain('fetchedAt')
    expect(code).toBe(2)
    const record = JSON.stringify({ text: PAGE })
    const { stdout } = await runCli(['batch', '--language', 'de'], `${record}\n`)
    expect(JSON.parse(stdout).language).toBe('de')
  })

  test('a file that cannot be read: exit 2', async () => {
    const { code, stdout, stderr } = await runCli(['batch', 'missing.ndjson'])
    expect(stdout).toBe('')
    expect(stderr).toBe('copydesk: cannot read missing.ndjson: no such file\n')
    expect(code).toBe(2)
  })
})

describe('in a pipeline', () => {
  let folder: string
  let file: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-batch-'))
    file = join(folder, 'pages.ndjson')
    const records = Array.from({ length: 400 }, (_, id) => JSON.stringify({ id, text: PAGE }))
    writeFileSync(file, `${records.join('\n')}\n`)
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test('a reader that leaves early ends it in silence', async () => {
    const script = 'set -o pipefail; $COPYDESK batch "$FILE" | head -n 1'
    const { code, stdout, stderr } = await runShell(script, { FILE: file })
    expect(JSON.parse(stdout).id).toBe(0)
    expect(code).toBe(0)
    expect(stderr).toBe('')
  })

  test('a slow reader gets every line', async () => {
    const { stdout } = await runShell('$COPYDESK batch "$FILE" | (sleep 1; cat)', { FILE: file })
    expect(parseLines(stdout).map(({ id }) => id)).toEqual(Array.from({ length: 400 }, (_, id) => id))
  })

  test('an endless source is answered line by line', async () => {
    const script = 'yes "$RECORD" | $COPYDESK batch | head -n 5 | wc -l'
    const { stdout, stderr } = await runShell(script, { RECORD: JSON.stringify({ text: PAGE }) })
    expect(stdout.trim()).toBe('5')
    expect(stderr).not.toContain('copydesk')
  })
})
