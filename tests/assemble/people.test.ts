import { describe, expect, it } from 'vitest'
import { namesIn } from '../../src/assemble/people/pieces.js'
import { clean } from '../../src/clean.js'

const PROSE = `<p>${'The council voted on the budget for the coming year after a long debate in the town hall. '.repeat(4)}</p>`

function page({ head = '', byline = '', title = 'The council votes on the budget for the coming year' } = {}): string {
  return `<html><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${byline}${PROSE.repeat(4)}</body></html>`
}

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const article = (author: unknown, more: object = {}): string => jsonLd({ '@type': 'NewsArticle', author, ...more })
const authorsOf = (parts: Parameters<typeof page>[0]): string[] => clean(page(parts), { engine: 'blocks' }).authors

describe('authors in structured data', () => {
  it.each([
    ['a person', { '@type': 'Person', name: 'Ann Lee' }, ['Ann Lee']],
    ['a text with two', 'Ann Lee and Bo Day', ['Ann Lee', 'Bo Day']],
    ['an array', [{ name: 'Ann Lee' }, 'Bo Day', { name: 'Ann Lee' }], ['Ann Lee', 'Bo Day']],
    ['parts of a name', { givenName: 'Ann', familyName: 'Lee' }, ['Ann Lee']],
    ['a label and a role', 'By Ann Lee, Senior Reporter', ['Ann Lee']],
    ['a title and degrees', 'Dr. Ann Lee, MD, PhD', ['Dr. Ann Lee']],
    ['references of HTML', 'Ann O&#8217;Hara', ['Ann O’Hara']],
    ['tags', '<a href="/x"><b>Ann Lee</b></a>', ['Ann Lee']],
    ['an e-mail and an account', 'Ann Lee ann@example.org @annlee', ['Ann Lee']],
    ['control characters', 'Ann\u0000 \u0007Lee', ['Ann Lee']],
    ['an address', 'https://example.org/ann', []],
    ['a default of the system', 'admin', []],
    ['a word alone', 'Kristin', ['Kristin']],
    ['an agency', { '@type': 'Organization', name: 'Reuters' }, ['Reuters']],
    [
      'a group with "and"',
      { '@type': 'Organization', name: 'Center for Drugs and Research' },
      ['Center for Drugs and Research'],
    ],
  ])('reads %s', (_name, author, expected) => {
    expect(authorsOf({ head: article(author) })).toEqual(expected)
  })

  it('follows references within a graph', () => {
    const graph = {
      '@graph': [
        { '@id': '#a', '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Article', author: { '@id': '#a' } },
      ],
    }
    expect(authorsOf({ head: jsonLd(graph) })).toEqual(['Ann Lee'])
  })

  it("leaves the site's own name out", () => {
    const head = `<meta property="og:site_name" content="Example Daily">${article({ name: 'Example Daily' })}`
    expect(authorsOf({ head })).toEqual([])
    expect(authorsOf({ head, byline: '<p>By Ann Lee</p>' })).toEqual(['Ann Lee'])
  })

  it('takes the line that names further authors beside the first', () => {
    const byline = '<p>By Ann Lee, Bo Day and Cy Fox</p>'
    expect(authorsOf({ head: article('Ann Lee'), byline })).toEqual(['Ann Lee', 'Bo Day', 'Cy Fox'])
  })
})

describe('authors in fields and marked elements', () => {
  it.each([
    ['author', '<meta name="author" content="Ann Lee">'],
    ['article:author', '<meta property="article:author" content="Ann Lee">'],
    ['dc.creator', '<meta name="DC.creator" content="Ann Lee">'],
    ['sailthru.author', '<meta name="sailthru.author" content="Ann Lee">'],
    ['parsely-author', '<meta name="parsely-author" content="Ann Lee">'],
    ['byl', '<meta name="byl" content="By Ann Lee">'],
    ['citation_author', '<meta name="citation_author" content="Lee, Ann">'],
  ])('reads %s', (_name, head) => {
    expect(authorsOf({ head })).toEqual(['Ann Lee'])
  })

  it('leaves addresses out', () => {
    expect(authorsOf({ head: '<meta property="article:author" content="https://social.example/ann">' })).toEqual([])
  })

  it.each([
    [
      'itemprop',
      '<div itemprop="author" itemscope>Written for us, with care, by <span itemprop="name">Ann Lee</span></div>',
    ],
    ['a meta inside', '<div itemprop="author" itemscope><meta itemprop="name" content="Ann Lee">A.</div>'],
    ['rel', '<p>12 May <a rel="author" href="/ann">Ann Lee</a></p>'],
    ['a class', '<p>12 May <span class="byline__author">Ann Lee</span> in News</p>'],
    ['hCard', '<div class="author vcard">Words <a class="fn" href="/ann">Ann Lee</a></div>'],
  ])('reads %s', (_name, byline) => {
    expect(authorsOf({ byline })).toEqual(['Ann Lee'])
  })

  it.each([
    ['a field with its label', ['Written by', 'Ann Lee'], ['Ann Lee']],
    ['a label of another language', ['Verfasst von', 'Ann Lee'], ['Ann Lee']],
    ['a label of something else', ['Est. reading time', 'Nine Minutes'], []],
  ])('reads %s', (_name, [label, data], expected) => {
    const head = `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="${data}">`
    expect(authorsOf({ head })).toEqual(expected)
  })

  it.each([
    ['a link to an author page', '<p><a href="/author/ann/">Ann Lee</a> in News</p>'],
    ['the same in Spanish', '<p><a href="https://example.org/autor/ann-lee?x=1">Ann Lee</a> en Noticias</p>'],
    ['a name inside an author box', '<div class="author-box"><h4 class="author-box__name">Ann Lee</h4>Of Leeds.</div>'],
    ['a class in camel case', '<p>12 May <span class="postAuthor_name__x1y2">Ann Lee</span></p>'],
    [
      'the first line of several',
      '<div class="author"><div>Ann Lee</div><div>Tech</div><div>Of Leeds and the North</div></div>',
    ],
  ])('reads %s', (_name, byline) => {
    expect(authorsOf({ byline })).toEqual(['Ann Lee'])
  })

  it.each([
    ['a link to a section', '<p><a href="/authority/budget/">Town Hall</a></p>'],
    ['the author of a bookmarked page', '<div><span class="bookmark-author">Bo Day</span> wrote on this as well</div>'],
    ['one word of a class with the date', '<div class="author"><div>Lifestyle</div><div>12 May 2024</div></div>'],
    ['a word that a machine made up', '<p>By <a rel="author">mdel4torreq6vkpg2ma0ci</a></p>'],
  ])('leaves out %s', (_name, byline) => {
    expect(authorsOf({ byline })).toEqual([])
  })

  it('leaves out the firm that made the site', () => {
    expect(authorsOf({ head: '<meta name="author" content="Sitemakers Inc">' })).toEqual([])
  })

  it('leaves those of other stories out', () => {
    const cards = ['Bo Day', 'Cy Fox', 'Di Hay'].map(
      (name) => `<p>Another story</p><a rel="author" href="/x">${name}</a>`,
    )
    const html = page().replace('</body>', `${PROSE.repeat(10)}${cards.join('')}</body>`)
    expect(clean(html, { engine: 'blocks' }).authors).toEqual([])
  })
})

describe('bylines', () => {
  it.each([
    ['English', 'By Ann Lee | 12 May 2024 | 5 min read', ['Ann Lee']],
    ['glued', 'ByAnn Lee', ['Ann Lee']],
    ['German', 'Von Anna Schäfer und Jörg van der Berg', ['Anna Schäfer', 'Jörg van der Berg']],
    ['French', 'Par Élise Dubois, envoyée spéciale à Lyon', ['Élise Dubois']],
    ['Spanish', 'Por José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Russian', 'Автор: Иван Петров', ['Иван Петров']],
    ['Greek', 'Γράφει: Νίκος Παππάς', ['Νίκος Παππάς']],
    ['Arabic', 'بقلم: أحمد خليل', ['أحمد خليل']],
    ['Persian', 'نویسنده: علی رضایی', ['علی رضایی']],
    ['Hebrew', 'מאת דנה כהן', ['דנה כהן']],
    ['Hindi', 'लेखक: राजेश कुमार', ['राजेश कुमार']],
    ['Thai', 'โดย สมชาย ใจดี', ['สมชาย ใจดี']],
    ['Chinese', '本报记者 王小明', ['王小明']],
    ['Chinese, two', '文/王小明、李红', ['王小明', '李红']],
    ['Chinese, behind', '王小明 文', ['王小明']],
    ['Japanese', '執筆：山田 太郎', ['山田 太郎']],
    ['Korean', '홍길동 기자', ['홍길동']],
  ])('reads %s', (_name, text, expected) => {
    const { names, hasBy } = namesIn(text, { stated: [], keys: new Set(), hosts: [] })
    expect({ names: names.map((name) => name.text), hasBy }).toEqual({ names: expected, hasBy: true })
  })

  it.each([
    ['a label in a line of its own', '<p>By</p><p>Ann Lee</p>', ['Ann Lee']],
    ['the same in French', '<p>Écrit par</p><p>Élise Dubois</p>', ['Élise Dubois']],
    ['one word before the date', '<p>by Ann on 12 May 2024</p>', ['Ann']],
    ['a name behind the date', '<p>Posted on 12 May 2024 by Ann Lee</p>', ['Ann Lee']],
    ['a name above the date', '<p>Ann Lee</p><p>12 May 2024</p>', ['Ann Lee']],
    ['a name beside the date', '<p>Ann Lee | Senior Writer | 12 May 2024</p>', ['Ann Lee']],
    ['a name above what she does', '<p>Ann Lee</p><p>Staff Writer</p>', ['Ann Lee']],
    ['a name with a role of two parts', '<p>By Ann Lee, Founder & Lead Reviewer</p>', ['Ann Lee']],
  ])('reads %s', (_name, byline, expected) => {
    expect(authorsOf({ byline })).toEqual(expected)
  })

  it.each([
    ['words of the text', '<p>Town Hall</p><p>12 May 2024</p>'],
    ['words of the headline', '<p>The Council</p><p>12 May 2024</p>'],
    ['a line without a date', '<p>Ann Lee</p><p>Leeds</p>'],
    ['a credit in a line of its own', '<p>Photo by</p><p>Ann Lee</p>'],
    ['a language in a list', '<p>正體中文 (繁體)</p><p>12 May 2024</p>'],
    ['words that markup parted', '<p>By</p><p>Weddings <b>Checklists</b>Engaged</p>'],
  ])('takes no name of %s', (_name, byline) => {
    expect(authorsOf({ byline })).toEqual([])
  })

  it('takes the byline in front of the text before one inside it', () => {
    const byline = `<p>by Ann | 12 May 2024</p>${PROSE}<p>Author: Bo Day</p>`
    expect(authorsOf({ byline })).toEqual(['Ann'])
  })

  it('reads who wrote it below the text, where all such lines agree', () => {
    const below = (...lines: string[]): string[] => {
      const html = page().replace(
        '</body>',
        `${PROSE.repeat(6)}${lines.map((line) => `<p>${line}</p>`).join('')}</body>`,
      )
      return clean(html, { engine: 'blocks' }).authors
    }
    expect(below('This post was written by Ann Lee, Head of Marketing')).toEqual(['Ann Lee'])
    expect(below('Über die Autorin', 'Ann Lee')).toEqual(['Ann Lee'])
    expect(below('Written by Ann Lee', 'Written by Bo Day')).toEqual([])
    expect(below('By Ann Lee')).toEqual([])
  })

  it('reads a byline where the text begins, far below the headline', () => {
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/s${i}">Section ${i}</a></li>`).join('')
    expect(authorsOf({ byline: `<nav><ul>${links}</ul></nav><p>By Ann Lee</p>` })).toEqual(['Ann Lee'])
  })

  it('keeps the line as it stands, of a page of text as well', () => {
    const html = clean(page({ byline: '<p>By Ann Lee, Senior Reporter</p>' }), { engine: 'blocks' })
    expect(html).toMatchObject({ byline: 'By Ann Lee, Senior Reporter', authors: ['Ann Lee'] })
    const prose = 'The council voted on the budget for the coming year after a long debate in the town hall. '.repeat(4)
    const text = clean(`The council votes on the budget\n\nBy Ann Lee and Bo Day\n\n${prose}\n\n${prose}\n\n${prose}`)
    expect(text).toMatchObject({ byline: 'By Ann Lee and Bo Day', authors: ['Ann Lee', 'Bo Day'] })
  })

  it.each([
    'By the end of the day, the town had voted.',
    'Reviewed by Ann Lee',
    'Photo by Ann Lee',
    'Share this story',
    'View all posts',
    '12 May 2024',
  ])('finds nobody in %j', (text) => {
    expect(authorsOf({ byline: `<p>${text}</p>` })).toEqual([])
  })
})

describe('hostile pages', () => {
  it('reads 10,000 authors, and one of a megabyte', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ name: `Ann Lee${String.fromCharCode(97 + (i % 26))}` }))
    expect(authorsOf({ head: article(many) }).length).toBeLessThanOrEqual(50)
    expect(authorsOf({ head: article('Ann '.repeat(250_000)) })).toEqual([])
    expect(authorsOf({ head: `<meta name="author" content="${'a,'.repeat(500_000)}">` }).length).toBeLessThanOrEqual(50)
  })

  it('takes linear time for marked elements inside one another, or many', () => {
    const nested = `${'<div class="author"><a rel="author">'.repeat(20_000)}Ann Lee`
    const many = '<span class="author">Ann Lee</span> '.repeat(50_000)
    const start = performance.now()
    expect(authorsOf({ byline: nested }).length).toBeLessThanOrEqual(50)
    expect(authorsOf({ byline: many }).length).toBeLessThanOrEqual(50)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
