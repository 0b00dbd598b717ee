import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { flavourSet } from '../../bench/flavours/cache.js'
import { FLAVOURS, type Flavour, flavoured } from '../../bench/flavours/index.js'
import { toMarkdown } from '../../bench/flavours/markdown.js'
import { makeSample } from './sample.js'

const LONG = 'The council of the harbour town voted on Tuesday to close the old fish market after a hard winter.'
const PAGE = `<html><head><title>Halls</title><style>no</style></head><body><nav><a href="/a">News</a></nav>
<h1>The  market</h1><p>${LONG.replace('market', '<b>market</b>')}</p><script>no()</script>
<p>Two<br>lines <img src="/m.jpg" alt="A hall"></p><a href="/b"><h3>Card</h3><p>Teaser</p></a></body></html>`

const make = (flavour: Flavour, page: string | Uint8Array = PAGE): string =>
  flavoured(flavour, typeof page === 'string' ? new TextEncoder().encode(page) : page, 'https://a.test/x', 0)

describe('a page as text', () => {
  it('has a line for each block', () => {
    expect(make('lines').split('\n')).toEqual(['News', 'The market', LONG, 'Two', 'lines', 'Card', 'Teaser'])
  })

  it('is broken at every tag as fragments', () => {
    const [before, after] = LONG.split(' market')
    expect(make('frags').split('\n')).toEqual([
      'News',
      'The  market',
      before,
      'market',
      after?.trim(),
      'Two',
      'lines',
      'Card',
      'Teaser',
    ])
  })

  it('is wrapped, links and images bare', () => {
    const text = make('wrapped')
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true)
    expect(text.replace(/\s+/g, ' ')).toContain(LONG)
    expect(text).toContain('A hall')
    expect(text).not.toMatch(/https|m\.jpg|no\(\)|Halls/)
  })

  it.each(['plain', 'reader', 'crawler'] as const)('is Markdown as a %s scraper prints it', (scraper) => {
    const text = toMarkdown(PAGE, 'https://a.test/x', scraper)
    expect(text).toContain('[News](https://a.test/a)')
    expect(text).toContain('](https://a.test/m.jpg)')
    expect(text).toContain('**market**')
    expect(text).not.toContain('no()')
    expect(text.startsWith('Title: Halls\n\nURL Source: https://a.test/x\n')).toBe(scraper === 'reader')
  })

  it.each(FLAVOURS)('is decoded by the charset that it declares: %s', (flavour) => {
    const html = '<meta charset="windows-1251"><p>\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2'
    expect(
      make(
        flavour,
        Uint8Array.from(html, (char) => char.charCodeAt(0)),
      ),
    ).toContain('Привет')
  })
})

describe('a set of texts', () => {
  let cache = ''
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'bench-flavours-'))
  })
  afterEach(() => rmSync(cache, { recursive: true }))

  const page = (html: string | Buffer) => {
    const stored = Buffer.isBuffer(html) ? html : gzipSync(html)
    return makeSample('a', { stored: () => stored })
  }

  test('keeps gold and page, and is the same from the cache', () => {
    const sample = page(PAGE)
    const [first] = flavourSet([sample], 'lines', cache).samples
    const [second] = flavourSet([sample], 'lines', cache).samples
    expect(first).toMatchObject({ id: 'a', format: 'text', gold: sample.gold, html: sample })
    expect(second?.read().toString()).toBe(first?.read().toString())
    expect(first?.read().toString()).toContain(LONG)
  })

  test('leaves out pages on which a tool fails, and counts them', () => {
    const { samples, failed } = flavourSet([page(PAGE), page(Buffer.from('no gzip'))], 'markdown', cache)
    expect([samples.length, failed]).toEqual([1, 1])
  })
})
