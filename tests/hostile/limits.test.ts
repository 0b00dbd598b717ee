import { describe, expect, it } from 'vitest'
import { BENIGN } from '../../bench/hostile-pages.js'
import { LONGEST_METADATA } from '../../src/data/html/limits.js'
import { DEFAULT_LIMITS, LONGEST_TIMED_MARKDOWN, SECOND_OPINION } from '../../src/data/limits.js'
import { type Article, type CleanOptions, clean, type Limits } from '../../src/index.js'
import { isHeavy } from '../../src/opinion/weigh.js'
import { readPage } from '../../src/read/index.js'
import type { Page } from '../../src/types/index.js'

const codes = ({ warnings }: Article): string[] => warnings.map(({ code }) => code)
const within = (page: string | Uint8Array, limits: Limits, options: CleanOptions = {}): Article =>
  clean(page, { ...options, limits, engine: 'blocks' })
const HTML = BENIGN.article.build(60_000)

describe('limits', () => {
  it.each([
    ['a list', []],
    ['null', null],
    ['an unknown limit', { pages: 3 }],
    ['nought', { bytes: 0 }],
    ['a fraction', { nodes: 1.5 }],
    ['less than nought', { blocks: -1 }],
    ['no number', { milliseconds: '5' }],
    ['NaN', { milliseconds: Number.NaN }],
    ['more depth than there is', { depth: 513 }],
  ])('refuse %s', (_name, limits) => {
    expect(() => clean('text', { limits: limits as Limits })).toThrow(
      expect.objectContaining({ name: 'CopydeskError', code: 'invalid-option' }),
    )
  })

  it('at their defaults change nothing', () => {
    const { milliseconds: _, ...limits } = DEFAULT_LIMITS
    expect(clean(HTML, { limits })).toEqual(clean(HTML))
    expect(clean(HTML, { limits: { milliseconds: Number.POSITIVE_INFINITY } })).toEqual(clean(HTML))
    expect(codes(clean(HTML))).toEqual([])
  })

  it('cut text at so many units, and bytes at so many bytes, but no character in two', () => {
    expect(within('one two three', { bytes: 7 }, { format: 'text' }).blocks[0]?.text).toBe('one two')
    expect(within('a😀b', { bytes: 2 }, { format: 'text' }).blocks[0]?.text).toBe('a')
    const bytes = new TextEncoder().encode('ä'.repeat(100))
    const article = within(bytes, { bytes: 31 }, { format: 'text' })
    expect(article.blocks[0]?.text).toBe('ä'.repeat(15))
    expect(codes(article)).toEqual(expect.arrayContaining(['input-truncated']))
    expect(codes(article)).not.toContain('charset-guessed')
  })

  it('read so many elements', () => {
    const article = within('<html><body><p>one</p><p>two</p><p>three</p>', { nodes: 4 }, { format: 'html' })
    expect(article.blocks.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(codes(article)).toContain('nodes-truncated')
    expect(codes(within('<p>one</p><p>two</p>', { nodes: 2 }, { format: 'html' }))).not.toContain('nodes-truncated')
  })

  it('flatten what is deeper, and lose no text', () => {
    const article = within('<div>a<div>b<div>c<div>d</div></div></div></div>e', { depth: 2 }, { format: 'html' })
    expect(article.blocks.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(codes(article)).toContain('depth-limited')
  })

  it.each([
    ['html', '<p>one<p>two<p>three'],
    ['text', 'one\ntwo\nthree'],
    ['markdown', 'one\n\ntwo\n\nthree'],
  ] as const)('keep so many blocks of %s', (format, page) => {
    const article = within(page, { blocks: 2 }, { format })
    expect(article.blocks.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(codes(article)).toContain('blocks-truncated')
    expect(codes(within(page, { blocks: 3 }, { format }))).not.toContain('blocks-truncated')
  })
})

describe('a limit of time', () => {
  it.each(Object.entries(BENIGN))('gives what it has of a long %s', (_name, { build, format }) => {
    const page = build(4_000_000)
    const article = clean(page, { format, limits: { milliseconds: 150 } })
    expect(codes(article)).toContain('limit-time')
    for (const { start, end } of article.blocks) expect(page.slice(start, end)).not.toBe('')
    expect(article.removed).toEqual(article.blocks.filter(({ verdict }) => verdict === 'removed'))
  })

  it('that is over at once still gives an article', () => {
    const article = clean(HTML, { limits: { milliseconds: 1 } })
    expect(Object.keys(article)).toEqual(Object.keys(clean('')))
  })

  it('that is not needed changes nothing', () => {
    expect(clean(HTML, { limits: { milliseconds: 600_000 } })).toEqual(clean(HTML))
  })
})

describe('a long block', () => {
  const words = 'one two three '.repeat(20_000)

  it.each([
    ['html', `<p>${words}</p>`],
    ['text', words],
    ['markdown', words],
  ] as const)('of %s is parted between words, and no text is lost', (format, page) => {
    const { blocks } = within(page, {}, { format })
    expect(blocks.length).toBeGreaterThan(3)
    expect(blocks.map(({ text }) => text).join(' ')).toBe(words.trim())
    for (const { text, start, end } of blocks) expect(page.slice(start, end)).toBe(text)
  })
})

describe('what a page says of itself', () => {
  const read = (head: string): Page =>
    readPage(`<html><head>${head}</head><body><p>text</p>`, { format: 'html', contentType: undefined, url: null })

  it('is cut where it is longer than any page states, between characters', () => {
    const long = 'a'.repeat(LONGEST_METADATA - 1)
    const { metadata } = read(`<title> ${long}😀b</title><meta property="og:title" content="${long}😀b">`)
    expect(metadata.title).toBe(long)
    expect(metadata.meta[0]?.content).toBe(long)
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: `${long}bc` })
    expect(read(`<script type="application/ld+json">${json}</script>`).metadata.structured?.headline).toBe(`${long}b`)
  })

  it('is whole where a title never ends', () => {
    const title = read(`<title>${'Old bridge '.repeat(100_000)}`).metadata.title
    expect(title?.startsWith('Old bridge Old')).toBe(true)
    expect(title?.length).toBeLessThanOrEqual(LONGEST_METADATA)
  })
})

describe('the second opinion', () => {
  it('is not asked of very many elements side by side', () => {
    const page = (links: number): string => `<p>${'<a href="/a">a</a> '.repeat(links)}</p>`
    expect(isHeavy(page(SECOND_OPINION.siblings - 10))).toBe(false)
    expect(isHeavy(page(SECOND_OPINION.siblings + 10))).toBe(true)
    expect(isHeavy(`<div>${page(600)}</div><div>${page(600)}</div>`)).toBe(false)
  })
})

describe('Markdown where time is limited', () => {
  it('is read in small pieces, and no text is lost', () => {
    const page = BENIGN.markdown.build(3 * LONGEST_TIMED_MARKDOWN)
    const timed = within(page, { milliseconds: 600_000 }, { format: 'markdown' })
    expect(timed.blocks).toEqual(within(page, {}, { format: 'markdown' }).blocks)
    expect(codes(timed)).not.toContain('limit-time')
  })
})
