import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.js'
import { FULL_PAGE } from '../formats/page.js'
import { BODY, PAGE, runCli, runShell } from './run-cli.js'

const records = [
  { id: 'a', text: PAGE },
  { id: 'b', text: PAGE.replace('The bridge', 'HARBOUR CITY (AP) - The bridge') },
  { id: 'c', text: '' },
]
const lines = `${records.map((record) => JSON.stringify(record)).join('\n')}\n`

const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('copydesk dedupe', () => {
  test('reads what batch prints, and adds the story', async () => {
    const { code, stdout, stderr } = await runShell(
      `printf '%s' "$LINES_IN" | $COPYDESK batch --quiet | $COPYDESK dedupe`,
      {
        LINES_IN: lines,
      },
    )
    const [a, b, c] = parse(stdout)
    expect(a).toMatchObject({ id: 'a', text: BODY.join('\n\n'), story: { group: 'a', similarity: null } })
    expect(b).toMatchObject({ id: 'b', story: { group: 'a', similarity: expect.any(Number) } })
    expect(b.story.similarity).toBeGreaterThan(0.8)
    expect(c).toMatchObject({ id: 'c', story: null })
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('--first leaves out what was told before; a bad line makes exit code 1', async () => {
    const { fingerprint } = clean(PAGE)
    const articles = ['a', 'b'].map((id) => JSON.stringify({ id, fingerprint }))
    const { code, stdout, stderr } = await runCli(
      ['dedupe', '--first', '-'],
      [...articles, 'bad', '{"id":"d"}'].join('\n'),
    )
    expect(parse(stdout).map(({ id }) => id)).toEqual(['a', null, 'd'])
    expect(stderr).toBe('copydesk: 1 of 4 records failed\n')
    expect(code).toBe(1)
  })

  test.each([
    ['--threshold', '0'],
    ['--threshold', 'x'],
    ['--threshold', '2'],
    ['--window', '0.5'],
    ['--window', '0'],
  ])('%s %s is wrong usage', async (flag, value) => {
    const { code, stdout, stderr } = await runCli(['dedupe', flag, value])
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^copydesk: .*(?:threshold|window)/)
    expect(code).toBe(2)
  })
})

describe('--format newsarticle', () => {
  test('gives one JSON-LD a line in a batch, with the id, and nothing that would end a script', async () => {
    const page = FULL_PAGE.replace(BODY[0] ?? '', `${BODY[0]} The tag &lt;/script&gt; ends a script.`)
    const { code, stdout } = await runCli(
      ['batch', '--format', 'newsarticle'],
      `${JSON.stringify({ id: 7, html: page })}\n{bad\n`,
    )
    const [article, error] = parse(stdout)
    expect(article).toMatchObject({ '@type': 'NewsArticle', identifier: '7', datePublished: '2022-01-05T21:09:00Z' })
    expect(article.articleBody).toContain('</script>')
    expect(stdout).not.toContain('</script')
    expect(error).toMatchObject({ error: { code: 'invalid-record' } })
    expect(code).toBe(1)
  })

  test('gives one object for a file, and tells on standard error what is no article', async () => {
    const { stdout, stderr } = await runCli(['--format', 'newsarticle'], FULL_PAGE)
    expect(JSON.parse(stdout)).toMatchObject({ '@type': 'NewsArticle', articleBody: BODY.join('\n\n') })
    expect(stderr).toBe('')
    expect((await runCli(['--format', 'newsarticle'], '')).stderr).toContain('not an article, but: empty')
  })
})

describe('--format jsonfeed', () => {
  test('gives one feed for a batch; what failed is told on standard error', async () => {
    const { code, stdout, stderr } = await runCli(['batch', '--format', 'jsonfeed'], `${lines}\n{bad\n`)
    const feed = JSON.parse(stdout)
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'copydesk' })
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c'])
    expect(feed.items[0].content_text).toBe(BODY.join('\n\n'))
    expect(stderr).toContain('line 5 is not JSON')
    expect(code).toBe(1)
  })

  test('gives an empty feed for no record, and an item for a page', async () => {
    expect(JSON.parse((await runCli(['batch', '-f', 'jsonfeed'], '')).stdout).items).toEqual([])
    expect(JSON.parse((await runCli(['-f', 'jsonfeed'], PAGE)).stdout).items).toMatchObject([
      { id: '-', language: 'en' },
    ])
  })
})
