import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BODY, HTML, PAGE, runCli } from './run-cli.js'

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'))
  writeFileSync(at('page.txt'), PAGE)
  writeFileSync(at('page.html'), HTML)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('copydesk explain', () => {
  test('writes a report of several pages, and says nothing', async () => {
    const { code, stdout, stderr } = await runCli(['explain', at('page.txt'), at('page.html'), '-o', at('report.html')])
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    const report = readFileSync(at('report.html'), 'utf8')
    expect(report).toContain('<b>2</b> pages')
    expect(report.split(BODY[1] ?? '').length - 1).toBe(2)
  })

  test('prints plain words into a pipe, and what is asked for', async () => {
    const plain = await runCli(['explain'], PAGE)
    expect(plain.stdout).toContain('title      Harbour bridge reopens after repairs')
    const ansi = await runCli(['explain', '--format', 'ansi'], PAGE)
    expect(ansi.stdout).toContain(`${BODY[1]}`)
    const html = await runCli(['explain', '--format', 'html'], PAGE)
    expect(html.stdout).toMatch(/^<!doctype html>/)
  })

  test('goes on where a page cannot be read, and fails in the end', async () => {
    const { code, stderr } = await runCli(['explain', at('none.html'), at('page.txt'), '-o', at('rest.html')])
    expect(code).toBe(1)
    expect(stderr).toContain('no such file')
    expect(readFileSync(at('rest.html'), 'utf8')).toContain(BODY[1])
  })

  test('tells a report that cannot be written, and pages of which none can be read', async () => {
    const unwritable = await runCli(['explain', at('page.txt'), '-o', at('no/such/folder.html')])
    expect(unwritable).toMatchObject({ code: 1 })
    expect(unwritable.stderr).toContain('cannot write')
    expect(await runCli(['explain', at('none.html')])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('copydesk diff', () => {
  const record = (id: string, extra = '') => JSON.stringify({ id, text: `${PAGE}\n${extra}` })

  beforeAll(async () => {
    const old = await runCli(['batch'], `${[record('a'), record('b'), '{', record('only')].join('\n')}\n`)
    const now = await runCli(
      ['batch'],
      `${[record('b', 'The mayor will cut a ribbon on Friday, when the first tram since the spring crosses the water.'), record('a'), '{'].join('\n')}\n`,
    )
    writeFileSync(at('old.ndjson'), old.stdout)
    writeFileSync(at('new.ndjson'), now.stdout)
  })

  test('is silent and fine where nothing differs', async () => {
    const { code, stdout } = await runCli(['diff', at('old.ndjson'), at('old.ndjson')])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })

  test('joins runs by id, whatever their order', async () => {
    const { code, stdout, stderr } = await runCli(['diff', at('old.ndjson'), at('new.ndjson')])
    expect(stdout).toContain('==> "b" <==\n+ The mayor will cut a ribbon on Friday')
    expect(stdout).toContain('==> "only" <==\n  only in the first run')
    expect(stdout).not.toContain('"a"')
    expect(stderr).toContain('2 of 4 pages differ: 0 blocks lost, 1 gained')
    expect(code).toBe(1)
  })

  test('prints a line of JSON a page', async () => {
    const { stdout } = await runCli(['diff', '--json', at('old.ndjson'), at('new.ndjson')])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { id: 'b', gained: [{ reason: null }] },
      { id: 'only', unpaired: 'only in the first run' },
    ])
  })

  test('tells files that are no runs', async () => {
    writeFileSync(at('bad.ndjson'), 'no json\n')
    expect(await runCli(['diff', at('bad.ndjson'), at('new.ndjson')])).toMatchObject({ code: 2 })
    const missing = await runCli(['diff', at('new.ndjson'), at('none.ndjson')])
    expect(missing).toMatchObject({ code: 2, stdout: '' })
    expect(missing.stderr).toContain('none.ndjson: no such file')
  })
})
