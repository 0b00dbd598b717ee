import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { BODY, HTML, PAGE, runCli } from './run-cli.js'

let folder: string
let textFile: string
let htmlFile: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  textFile = join(folder, 'page.txt')
  htmlFile = join(folder, 'page.html')
  writeFileSync(textFile, PAGE)
  writeFileSync(htmlFile, HTML)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('copydesk FILE', () => {
  test('prints title and body as text', async () => {
    const { code, stdout, stderr } = await runCli([textFile])
    expect(stdout).toBe(`Harbour bridge reopens after repairs\n\n${BODY.join('\n\n')}\n`)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('reads HTML the same way', async () => {
    const [text, html] = await Promise.all([runCli([textFile]), runCli([htmlFile])])
    expect(html.stdout).toBe(text.stdout)
  })

  test.each([{ args: [] as string[] }, { args: ['-'] }])('reads standard input for $args', async ({ args }) => {
    const { code, stdout } = await runCli(args, PAGE)
    expect(stdout).toContain(BODY[0])
    expect(code).toBe(0)
  })

  test('prints one article as JSON that parses', async () => {
    const { stdout } = await runCli(['--format', 'json', '--url', 'https://example.org/bridge', textFile])
    const article = JSON.parse(stdout)
    expect(article.text).toBe(BODY.join('\n\n'))
    expect(article.url).toBe('https://example.org/bridge')
    expect(article).not.toHaveProperty('id')
    expect(stdout).toContain('\n  "title": ')
  })

  test('prints several articles as one JSON array', async () => {
    const { stdout } = await runCli(['--format', 'json', textFile, htmlFile])
    const articles = JSON.parse(stdout) as { id: string; format: string }[]
    expect(articles.map(({ id, format }) => [id, format])).toEqual([
      [textFile, 'text'],
      [htmlFile, 'html'],
    ])
  })

  test('prints NDJSON with the file name as id', async () => {
    const { stdout } = await runCli(['--format', 'ndjson', textFile, htmlFile])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([textFile, htmlFile])
  })

  test('prints Markdown', async () => {
    const { stdout } = await runCli(['--format', 'markdown', htmlFile])
    expect(stdout).toBe(`# Harbour bridge reopens after repairs\n\n${BODY.join('\n\n')}\n`)
  })

  test('prints HTML, and gives both forms in records that ask for them', async () => {
    const { stdout } = await runCli(['--format', 'html', htmlFile])
    const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('\n')
    expect(stdout).toBe(`<h1>Harbour bridge reopens after repairs</h1>\n${paragraphs}\n`)
    const records = await runCli(['--format', 'ndjson', '--outputs', 'markdown', '--without', 'links,images', htmlFile])
    expect(JSON.parse(records.stdout)).toMatchObject({ markdown: BODY.join('\n\n'), html: null })
  })

  test('parts several files by their names', async () => {
    const { stdout } = await runCli([textFile, htmlFile])
    const heads = stdout.split('\n').filter((line) => line.startsWith('==> '))
    expect(heads).toEqual([`==> ${textFile} <==`, `==> ${htmlFile} <==`])
    expect(stdout.split(`${BODY[2]}\n`)[1]).toMatch(/^\n==> /)
  })

  test('decodes bytes by the charset of the Content-Type', async () => {
    const file = join(folder, 'latin.txt')
    writeFileSync(file, Buffer.from(PAGE.replace('The bridge', 'La ciudad de Málaga'), 'latin1'))
    const { stdout } = await runCli(['--content-type', 'text/plain; charset=iso-8859-1', file])
    expect(stdout).toContain('Málaga')
  })

  test('--input decides how the page is read', async () => {
    const { stdout } = await runCli(['--input', 'text', '--format', 'json', htmlFile])
    expect(JSON.parse(stdout).format).toBe('text')
  })

  test('--explain prints an account instead of the article', async () => {
    const { code, stdout } = await runCli(['--explain', textFile])
    expect(stdout).not.toContain(BODY[1])
    expect(stdout.length).toBeGreaterThan(20)
    expect(code).toBe(0)
  })

  test('control characters of a page do not reach the terminal', async () => {
    const { stdout } = await runCli([], PAGE.replace('Engineers', 'Engin\u001b[31meers\u009b2J'))
    expect(stdout).toContain('Engin')
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u)
  })
})

describe('failures', () => {
  test('a missing file among others: the rest is printed, exit 1', async () => {
    const missing = join(folder, 'missing.txt')
    const { code, stdout, stderr } = await runCli([missing, textFile])
    expect(stdout).toContain(BODY[0])
    expect(stderr).toBe(`copydesk: cannot read ${missing}: no such file\n`)
    expect(code).toBe(1)
  })

  test('no readable file: exit 2, nothing on standard output', async () => {
    const { code, stdout, stderr } = await runCli([join(folder, 'missing.txt'), folder])
    expect(stdout).toBe('')
    expect(stderr).toContain(`cannot read ${folder}: is a directory`)
    expect(code).toBe(2)
  })

  test('NDJSON has a record for a file that failed', async () => {
    const { code, stdout } = await runCli(['--format', 'ndjson', 'missing.txt', textFile])
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records[0]).toEqual({
      id: 'missing.txt',
      error: { code: 'invalid-input', message: 'cannot read missing.txt: no such file' },
    })
    expect(records[1].id).toBe(textFile)
    expect(code).toBe(1)
  })

  test('a hostile file name cannot steer the terminal', async () => {
    const { stderr } = await runCli(['\u001b[2J\nfake\u202e'])
    expect(stderr).toBe('copydesk: cannot read \\u{1b}[2J\\u{a}fake\\u{202e}: no such file\n')
  })

  test.each([
    { args: ['--frobnicate'], says: '--frobnicate' },
    { args: ['--format', 'xml'], says: 'Allowed choices are text, json, markdown, html, ndjson' },
    { args: ['--keep', 'consent,nonsense'], says: "'nonsense' is none of" },
    { args: ['--outputs', 'pdf'], says: "'pdf' is none of markdown, html" },
    { args: ['--without', 'words'], says: "'words' is none of links, images, emphasis, tables" },
    { args: ['--fetched-at', 'nonsense'], says: 'fetchedAt' },
    { args: ['--explain', '--format', 'json'], says: 'cannot be used with' },
    { args: ['--url', 'https://example.org', 'a', 'b'], says: '--url' },
    { args: ['batch', '--format', 'json'], says: '--format' },
    { args: ['dedupe', 'one', 'two'], says: 'too many arguments' },
  ])('wrong usage $args: exit 2, a word on standard error', async ({ args, says }) => {
    const { code, stdout, stderr } = await runCli(args, PAGE)
    expect(stderr).toMatch(/^copydesk: /)
    expect(stderr).toContain(says)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('a page that is no article is told on standard error, exit 0', async () => {
    const { code, stdout, stderr } = await runCli([], '')
    expect(stdout).toBe('')
    expect(stderr).toContain('copydesk: standard input: not an article, but: empty\n')
    expect(code).toBe(0)
  })
})

describe('about itself', () => {
  test('--version', async () => {
    const { code, stdout } = await runCli(['--version'])
    expect(stdout).toBe(`${packageJson.version}\n`)
    expect(code).toBe(0)
  })

  test('--help names every option, with examples and exit codes', async () => {
    const { code, stdout, stderr } = await runCli(['--help'])
    for (const word of [
      '--format',
      '--input',
      '--url',
      '--language',
      '--fetched-at',
      '--focus',
      '--engine',
      '--keep',
    ]) {
      expect(stdout).toContain(word)
    }
    expect(stdout).toContain('Examples:')
    expect(stdout).toContain('Exit codes:')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })
})
