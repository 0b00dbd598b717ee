import { describe, expect, it } from 'vitest'
import { jsonLd, rankHtml, STORY } from './html-page.js'

const PAGE = `<h1>Ministers meet</h1>${STORY}`
const day = (...args: Parameters<typeof rankHtml>): string | null =>
  rankHtml(...args).published?.iso?.slice(0, 10) ?? null
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`

describe('meta elements', () => {
  it.each([
    ['w-published-date', '2022-01-05T06:03:43.274Z', '2022-01-05'],
    ['article_publication_datetime', '2022-01-05 10:00', '2022-01-05'],
    ['publisher', 'The Oslo Times', null],
    ['publication-id', '20220105', null],
    ['expected-publication-date', '2022-01-05', null],
    ['video:uploaddate', '2022-01-05', null],
  ])('of a name that no table has: %s', (name, content, iso) => {
    expect(day(meta(name, content) + PAGE)).toBe(iso)
  })

  it('may tell a change', () => {
    expect(rankHtml(meta('dateUpdate', '2022-01-05 10:47:36') + PAGE).modified?.iso).toBe('2022-01-05T10:47:36')
  })
})

describe('scripts', () => {
  const state = (text: string): string => `<script>${text}</script>`

  it.each([
    ['window.layer = {"article":{"publishedFirst":"2022-01-05 15:28"}}'],
    ["dataLayer.push({'publishDate': '2022-01-05', 'author': 'Ann'})"],
    ['self.next.push([1,"{\\"datePublished\\":\\"2022-01-05T10:00:00Z\\"}"])'],
  ])('state their date: %s', (text) => {
    const { published } = rankHtml(state(text) + PAGE)
    expect(published?.iso).toMatch(/^2022-01-05/)
    expect(published?.source).toBe('script')
  })

  it('is read from JSON-LD that is no JSON', () => {
    expect(
      day(`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-01-05",,}</script>${PAGE}`),
    ).toBe('2022-01-05')
  })

  it('give the place of what they state', () => {
    const html = state('{"publishDate":"2022-01-05"}') + PAGE
    const { published } = rankHtml(html)
    expect(html.slice(published?.start, published?.end)).toBe('2022-01-05')
  })

  it.each(['var published = "2022-01-05"', '{"republished":"2022-01-05"}', '{"publishDate":"soon"}'])(
    'state nothing: %s',
    (text) => {
      expect(day(state(text) + PAGE)).toBeNull()
    },
  )
})

describe('JSON-LD', () => {
  it('of the page alone, with no article and nothing in sight, is no answer', () => {
    const node = { '@type': 'WebPage', datePublished: '2015-06-04T18:42:54+00:00', dateModified: '2024-08-05' }
    expect(day(jsonLd(node) + PAGE)).toBeNull()
    expect(day(`${jsonLd(node)}<h1>Ministers meet</h1><p>June 4, 2015</p>${STORY}`)).toBe('2015-06-04')
  })

  it('of a second node helps where the first has no date', () => {
    const nodes = {
      '@graph': [
        { '@type': 'Article', headline: 'Ministers meet', articleBody: 'long' },
        { '@type': 'NewsArticle', datePublished: '2022-01-05' },
      ],
    }
    expect(day(jsonLd(nodes) + PAGE)).toBe('2022-01-05')
  })

  it('of another page does not', () => {
    const other = { '@type': 'NewsArticle', datePublished: '2022-01-05', url: 'https://example.org/other' }
    const own = { '@type': 'Article', headline: 'x', url: 'https://example.org/own' }
    expect(day(jsonLd({ '@graph': [own, other] }) + PAGE, {}, 'https://example.org/own')).toBeNull()
  })
})

describe('what is in sight and what is stated for machines', () => {
  const published = (iso: string, modified = iso): string =>
    jsonLd({ '@type': 'BlogPosting', datePublished: iso, dateModified: modified })
  const seen = (line: string): string => `<h1>Ministers meet</h1><p>${line}</p>${STORY}`

  it('differ: the page is of the day that its reader sees', () => {
    const { published: found, modified } = rankHtml(published('2025-11-20T16:02:46Z') + seen('May 14, 2025'))
    expect(found).toMatchObject({ iso: '2025-05-14', source: 'text' })
    expect(modified?.iso).toBe('2025-11-20T16:02:46Z')
  })

  it('differ: a date in sight that metadata call a change is one', () => {
    const stated =
      published('2022-05-10T17:34:08Z', '2026-01-01T21:00:18Z') + meta('article:published_time', '2022-05-10T17:34:08Z')
    expect(day(stated + seen('January 1, 2026'))).toBe('2022-05-10')
  })

  it('are one day where the change came on the day itself', () => {
    const same = published('2022-01-05T10:00:00Z', '2022-01-05T10:05:00Z')
    const confidence = (html: string) => rankHtml(html).published?.confidence
    expect(confidence(same + PAGE)).toBe(confidence(published('2022-01-05T10:00:00Z', '2022-03-05') + PAGE))
  })

  it('agree where midnight in UTC parts them', () => {
    const stated = published('2022-01-06T02:11:03Z') + meta('article:published_time', '2022-01-06T02:11:03+00:00')
    expect(day(stated + seen('January 5, 2022'))).toBe('2022-01-05')
    expect(day(stated + PAGE, {}, 'https://example.org/2022/01/05/ministers')).toBe('2022-01-05')
    expect(day(stated + PAGE)).toBe('2022-01-06')
  })
})
