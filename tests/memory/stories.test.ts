import { describe, expect, it } from 'vitest'
import { clean, SiteMemory } from '../../src/index.js'
import { address, article, html, read, story } from './pages.js'

const NOTICE = 'Our reporters follow this for you all year round and answer at the desk of the paper.'
const P = (text: string): string => `<p>${text}</p>`
const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

/** Stories that a memory counts on the one site it knows. */
function storiesIn(memory: SiteMemory): number {
  return memory.summarize()[0]?.stories ?? 0
}

/** The page cleaned with and without the memory. */
function withAndWithout(page: string, url: string, memory: SiteMemory): [string, string] {
  const frozen = memory.freeze({ pages: 2, share: 0.1 })
  return [clean(page, { url, engine: 'blocks', memory: frozen }).text, read(page, url).text]
}

describe('the same story seen again', () => {
  it('under five addresses is one story, and loses nothing', () => {
    const memory = new SiteMemory()
    const page = html(story(0))
    const addresses = ['/a/1', '/amp/a/1', '/print?id=1', '/a/1-storm', '/sport/a/1'].map(
      (path) => `https://example.org${path}`,
    )
    for (const url of addresses) memory.learn(read(page, url))
    expect(memory.summarize()).toMatchObject([{ pages: 5, stories: 1, repeats: 0 }])
    const [withMemory, without] = withAndWithout(page, addresses[0] as string, memory)
    expect(withMemory).toBe(without)
  })

  it('shortened, or with another paragraph, is still one story', () => {
    const memory = new SiteMemory()
    const whole = story(0)
    memory.learn(read(html(whole), address(0)))
    memory.learn(read(html({ ...whole, paragraphs: whole.paragraphs.slice(0, 2) }), 'https://example.org/amp/0'))
    memory.learn(read(html(whole, P(story(1).paragraphs[0] as string)), 'https://example.org/print/0'))
    expect(storiesIn(memory)).toBe(1)
  })

  it.each([
    'http://example.org/news/0',
    'https://www.example.org/news/0/',
    'https://example.org/news/0#comments',
    'https://example.org/news/0?utm_source=mail&fbclid=x',
    'https://EXAMPLE.org/news/0?gclid=1',
  ])('under %s is the very page', (url) => {
    const memory = new SiteMemory()
    memory.learn(article(0))
    memory.learn(read(html(story(0)), url))
    expect(memory.summarize()).toMatchObject([{ site: 'example.org', pages: 1 }])
  })

  it('under the address that it states for itself is the very page', () => {
    const memory = new SiteMemory()
    const stated = html(story(0)).replace('<head>', `<head><link rel="canonical" href="${address(0)}">`)
    memory.learn(article(0))
    memory.learn(read(stated, 'https://example.org/a/very/other/way'))
    expect(memory.summarize()).toMatchObject([{ pages: 1 }])
  })

  it('where every page states the front page as its address: pages stay apart', () => {
    const memory = new SiteMemory()
    for (const n of range(3)) {
      const page = html(story(n)).replace('<head>', '<head><link rel="canonical" href="https://example.org/">')
      memory.learn(read(page, address(n)))
    }
    expect(storiesIn(memory)).toBe(3)
  })
})

describe('one address crawled again and again', () => {
  it('with other advertisements is one page', () => {
    const memory = new SiteMemory()
    for (const n of range(10))
      memory.learn(read(html(story(0), P(`Buy lamp number ${'abcdefghij'[n]} now`)), address(0)))
    expect(memory.summarize()).toMatchObject([{ pages: 1, stories: 1, repeats: 0 }])
  })

  it('while its text grows is one page, whose lines all stay', () => {
    const memory = new SiteMemory()
    const paragraphs = range(6).flatMap((n) => story(n).paragraphs)
    const grown = (count: number): string =>
      html({ title: 'The storm as it happened', paragraphs: paragraphs.slice(0, count) })
    for (const count of [4, 8, 12, 16, 20, 24]) memory.learn(read(grown(count), address(0)))
    memory.learn(read(grown(12), 'https://example.org/live/copy'))
    expect(storiesIn(memory)).toBe(1)
    const [withMemory, without] = withAndWithout(grown(24), address(0), memory)
    expect(withMemory).toBe(without)
  })
})

describe('different stories', () => {
  it('stay different where they share as much as they say', () => {
    const memory = new SiteMemory()
    const shared = range(4)
      .map((n) => P(`${NOTICE} It holds for part ${'abcd'[n]} of the series.`))
      .join('')
    for (const n of range(6)) memory.learn(article(n, shared))
    expect(storiesIn(memory)).toBe(6)
  })

  it('do not become one by a page that holds nothing but what they share', () => {
    const memory = new SiteMemory()
    for (const n of range(6)) memory.learn(article(n, P(NOTICE)))
    memory.learn(read(html({ title: 'Our pictures of the day', paragraphs: [NOTICE] }), 'https://example.org/gallery'))
    expect(storiesIn(memory)).toBe(6)
  })
})

describe('what goes', () => {
  /** A memory of so many stories, each with these blocks. */
  const learnt = (count: number, more: (n: number) => string): SiteMemory => {
    const memory = new SiteMemory()
    for (const n of range(count)) memory.learn(article(n, more(n)))
    return memory
  }

  it('a standing notice on many stories, from a page that was never learnt too', () => {
    const memory = learnt(10, () => P(NOTICE)).freeze()
    for (const n of [0, 37]) {
      const page = html(story(n), P(NOTICE))
      const { text, removed } = clean(page, { url: address(n), engine: 'blocks', memory })
      expect(read(page, address(n)).text).toContain(NOTICE)
      expect(text.split('\n\n')).toEqual(story(n).paragraphs)
      expect(removed.find((block) => block.text === NOTICE)).toMatchObject({
        reason: 'site-repeat',
        rule: 'site-repeat',
      })
    }
  })

  it('a correction notice that differs by its day alone', () => {
    const notice = (n: number): string =>
      `This article was amended on ${n + 1} May 2022 after readers had written to the desk.`
    const memory = learnt(10, (n) => P(notice(n))).freeze()
    const { text } = clean(html(story(37), P(notice(27))), { url: address(37), engine: 'blocks', memory })
    expect(text).not.toContain('amended')
  })

  it('not the biography of one author among several', () => {
    const bio = 'Anna Berg has written about towns and their buildings for the paper since the spring of 2009.'
    const memory = learnt(20, (n) => (n < 9 ? P(bio) : ''))
    expect(memory.summarize()).toMatchObject([{ stories: 20, repeats: 0 }])
  })

  it('not the introduction of a column that is one of many', () => {
    const intro = 'Every Friday we look at a building of the county and at those who look after it all year.'
    expect(learnt(20, (n) => (n % 5 === 0 ? P(intro) : '')).freeze().size).toBe(0)
  })

  it('not the paragraph of a story that every other page has in a list of the most read', () => {
    const teaser = story(0).paragraphs[0] as string
    const list = `<aside class="most-read"><h3>Most read</h3><ul><li><a href="/news/0">${teaser}</a></li></ul></aside>`
    const memory = new SiteMemory()
    for (const n of range(12)) {
      const page = html(story(n)).replace('</body>', `${n === 0 ? '' : list}</body>`)
      memory.learn(read(page, address(n)))
    }
    expect(memory.freeze().size).toBeGreaterThan(0)
    const { text, title } = clean(html(story(0)), { url: address(0), engine: 'blocks', memory: memory.freeze() })
    expect(text.split('\n\n')).toEqual(story(0).paragraphs)
    expect(title).toBe(story(0).title)
  })

  it('not the headline that stands in such lists, on its own page', () => {
    const list = `<ul>${range(4)
      .map((n) => `<li><a href="/news/${n}">${story(n).title}</a></li>`)
      .join('')}</ul>`
    const memory = learnt(12, () => list).freeze()
    const { title, text } = clean(html(story(2)), { url: address(2), engine: 'blocks', memory })
    expect(title).toBe(story(2).title)
    expect(text.split('\n\n')).toEqual(story(2).paragraphs)
  })

  it('not teasers that listings repeat', () => {
    const memory = learnt(6, () => '')
    const teasers = range(6)
      .map((n) => P(`<a href="/news/${n}">${story(n).paragraphs[0]}</a>`))
      .join('')
    for (const path of ['', 'news', 'latest?page=1', 'topics/towns']) {
      memory.learn(read(`<html lang="en"><body><h1>News</h1>${teasers}</body></html>`, `https://example.org/${path}`))
    }
    const page = html(story(3))
    expect(clean(page, { url: address(3), engine: 'blocks', memory: memory.freeze() }).text).toBe(
      read(page, address(3)).text,
    )
  })

  it('not sub-headings, rows of tables and code, which are called alike on many pages', () => {
    const more =
      '<h2>What we know so far</h2><table><tr><td>Opening hours of the house</td><td>nine to five</td></tr></table>'
    const memory = learnt(12, () => more).freeze()
    const page = html(story(37), more + P('Nobody knows yet how long the scaffolding will have to stay where it is.'))
    expect(clean(page, { url: address(37), engine: 'blocks', memory }).text).toBe(read(page, address(37)).text)
  })

  it('nothing, where nothing would be left', () => {
    const memory = learnt(10, () => P(NOTICE)).freeze()
    const page = html({ title: 'Pictures of the day', paragraphs: [NOTICE] })
    expect(clean(page, { url: address(99), engine: 'blocks', memory }).text).toBe(read(page, address(99)).text)
  })
})
