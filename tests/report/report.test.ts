import { createHash } from 'node:crypto'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { CLIENT } from '../../src/data/report/client.js'
import { CLIENT_DIGEST } from '../../src/data/report/client-digest.js'
import { FAMILIES } from '../../src/data/report/families.js'
import { type Article, clean, REASONS } from '../../src/index.js'
import { toReport } from '../../src/report/index.js'
import { readArticle, SLUGS } from '../fixtures/load.js'
import { elementsOf, textOf } from './elements.js'

const RUPTLY = clean(readArticle('ruptly-kazakhstan').source)

describe.each(SLUGS)('the report of %s', (slug) => {
  const article = clean(readArticle(slug).source)
  const blocks = elementsOf(parseDocument(toReport([{ name: slug, article }])), 'li').filter(
    ({ attribs }) => attribs['data-verdict'] !== undefined,
  )

  it('shows each block once, in order, with its verdict, its reason and its words', () => {
    expect(blocks.map(({ attribs }) => attribs.id)).toEqual(article.blocks.map(({ index }) => `p1b${index}`))
    for (const [i, block] of article.blocks.entries()) {
      expect(blocks[i]?.attribs['data-verdict']).toBe(block.verdict)
      expect(blocks[i]?.attribs['data-reason'] ?? null).toBe(block.reason)
      expect(textOf(blocks[i])).toContain(block.text.slice(0, 20))
    }
  })
})

describe('a report', () => {
  const html = toReport([{ name: 'page.txt', article: RUPTLY }])

  it('joins a repeat to the copy that stayed, and back', () => {
    const repeat = RUPTLY.blocks.find(({ duplicateOf }) => duplicateOf !== null)
    expect(html).toContain(`copy of <a href="#p1b${repeat?.duplicateOf}">`)
    expect(html).toMatch(new RegExp(`again in (?:<a [^>]+>\\d+</a>, )*<a href="#p1b${repeat?.index}">`))
  })

  it('underlines dates and gives their reading', () => {
    expect(html).toMatch(/<span data-reading="2022-01-05T21:09:00Z published" title="from text, [^"]*numerals arab/)
    expect(html).toContain('<mark class="published">يناير ٥, ٢٠٢٢ at ٢١:٠٩ GMT +00:00</mark>')
  })

  it('stands its margin where the lines of the page begin', () => {
    const listOf = (text: string) =>
      /<ol class="blocks" dir="(\w+)"/.exec(toReport([{ name: 'page', article: clean(text) }]))?.[1]
    const arabic =
      'قال رئيس البلدية يوم الثلاثاء إن الجسر القديم سيفتح أمام حركة المرور بعد انتهاء أعمال الترميم في المدينة.'
    expect(listOf(arabic)).toBe('rtl')
    expect(
      listOf('The mayor said on Tuesday that the old bridge would open when the repairs in the town are done.'),
    ).toBe('ltr')
    expect(listOf('1 2 3')).toBe('ltr')
  })

  it('asks nothing of the network', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#)/)
    expect(html).not.toMatch(/@import|url\(/)
    expect(html).toContain("default-src 'none'")
  })

  it('lets no script run but its own', () => {
    expect(CLIENT_DIGEST).toBe(createHash('sha256').update(CLIENT).digest('base64'))
    expect(html.split('<script>').length - 1).toBe(1)
    expect(html).toContain(`<script>${CLIENT}</script>`)
  })

  it('has a family for each reason', () => {
    expect(Object.keys(FAMILIES).sort()).toEqual([...REASONS].sort())
  })
})

describe('a report of a hostile page', () => {
  const evil = '</span></li><script>alert(1)</script><img src=x onerror=alert(2)>'
  const words = `${evil} said the minister on 5 January 2022, and nobody in the town hall believed a word of it.`
  const article = clean(`# ${evil}\n\n${words}\n\n${words}\u0000\ud800`, {
    format: 'text',
    url: 'https://example.org/"><script>',
  })
  const html = toReport([{ name: `${evil}.txt`, article }])

  it('shows markup as words', () => {
    expect(elementsOf(parseDocument(html), 'script')).toHaveLength(1)
    expect(elementsOf(parseDocument(html), 'img')).toHaveLength(0)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('holds no character that no document may hold', () => {
    expect(html).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}/u)
  })
})

describe('a report of a page of many dates', () => {
  const page = clean('The bridge over the harbour reopened on 5 January 2022, the mayor of the town said.\n', {
    format: 'text',
  })
  const [block] = page.blocks
  const [date] = page.dates
  if (block === undefined || date === undefined) throw new Error('the page has a block with a date')
  const places = Array.from({ length: 20_000 }, (_, i) => i * 100)
  const article: Article = {
    ...page,
    blocks: places.map((at, index) => ({ ...block, index, start: at, end: at + block.end })),
    dates: places.map((at) => ({ ...date, start: at + date.start, end: at + date.end })),
  }

  it('takes time linear in its length, and gives each block its own', () => {
    const start = process.cpuUsage()
    const html = toReport([{ name: 'many.txt', article }])
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000)
    expect(html.split('<mark').length - 1).toBe(article.dates.length)
  })
})

describe('a report of several pages', () => {
  const plain = clean(readArticle('suppress-protesters').source)
  const empty = clean('')
  const html = toReport([
    { name: 'fine.txt', article: plain },
    { name: 'empty.txt', article: empty },
    { name: 'ruptly.txt', article: RUPTLY },
  ])

  it('begins with those in most doubt', () => {
    const rows = [...html.matchAll(/<td class="words"><a href="#(p\d)">([^<]+)<\/a>/g)].map(([, , name]) => name)
    expect(rows).toEqual(['empty.txt', 'ruptly.txt', 'fine.txt'])
  })

  it('gives the totals', () => {
    expect(html).toContain('<b>3</b> pages')
    expect(html).toContain('article <b>2</b>')
    expect(html).toContain('empty <b>1</b>')
  })

  it('gives the blocks of each page ids of their own', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is whole without a page', () => {
    expect(toReport([])).toContain('<b>0</b> pages')
  })
})
