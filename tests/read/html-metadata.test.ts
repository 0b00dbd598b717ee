import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/html/index.js'

describe('metadata', () => {
  it('reads the title, the language and the canonical address', () => {
    const html = `<!doctype html><html lang="pt-BR"><head><title> A &amp; B\n | Site </title><link rel="alternate" href="/x">
      <link rel="shortlink canonical" href=" https://example.org/a "><body><svg><title>icon</title></svg><title>late</title>`
    expect(readHtml(html, null).metadata).toMatchObject({
      title: 'A & B | Site',
      language: 'pt-BR',
      canonicalUrl: 'https://example.org/a',
    })
  })

  it('has nulls where the page says nothing', () => {
    const { metadata } = readHtml('<title> </title><p>x</p>', null)
    expect(metadata).toEqual({
      title: null,
      language: null,
      canonicalUrl: null,
      meta: [],
      times: [],
      structured: null,
      types: [],
    })
  })

  it('reads meta elements by any of their names, with their place', () => {
    const html = `<meta property="OG:Title" content="a &quot;b&quot;"><meta name=author content=c><meta charset=utf-8>
      <p>x<meta itemprop="datePublished" content="2020-01-01"></p><meta http-equiv="Last-Modified" content="d">`
    const { meta } = readHtml(html, null).metadata
    expect(meta.map(({ name, content }) => [name, content])).toEqual([
      ['og:title', 'a "b"'],
      ['author', 'c'],
      ['datepublished', '2020-01-01'],
      ['last-modified', 'd'],
    ])
    expect(html.slice(meta[1]?.start, meta[1]?.end)).toBe('<meta name=author content=c>')
  })
})

describe('machine-readable dates', () => {
  const timesOf = (html: string) => readHtml(html, null).metadata.times

  it('knows the block that holds the text of each', () => {
    const html = `<p>Intro</p><p>By A, <time class="Updated" datetime="2020-01-02T03:04Z">2 January</time></p>
      <time datetime="2020-01-05"></time><p>Body</p><div itemprop="dateModified" content="2020-01-06"><p>6 January</p></div>`
    expect(timesOf(html).map(({ value, itemprop, names, block }) => [value, itemprop, names, block])).toEqual([
      ['2020-01-02T03:04Z', '', 'updated', 1],
      ['2020-01-05', '', '', -1],
      ['2020-01-06', 'datemodified', '', 3],
    ])
    const [first] = timesOf(html)
    expect(html.slice(first?.start, first?.end)).toBe('<time class="Updated" datetime="2020-01-02T03:04Z">')
  })

  it('follows a date into the row of its table', () => {
    expect(timesOf('<p>x</p><table><tr><td>a<td><time>1 May</time></table>').map((time) => time.block)).toEqual([1])
  })

  it('reads other elements that carry one, and no others', () => {
    const html = `<abbr class="published" title="2009-05-01">1 May</abbr><span data-timestamp="1600000000">then</span>
      <span data-time="12">no</span><abbr title="World Health Organization">WHO</abbr><p title="2009-05-01">no</p>`
    expect(timesOf(html).map((time) => time.value)).toEqual(['2009-05-01', '1600000000'])
  })
})
