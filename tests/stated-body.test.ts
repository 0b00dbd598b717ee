import { describe, expect, it } from 'vitest'
import { clean, restore } from '../src/index.js'

const PROSE = [
  'The old bridge over the river reopened on Monday, three months after the flood had carried away its middle arch.',
  'Engineers of the district said that the new arch was made of the same stone, and that it would bear lorries again.',
  'The mayor thanked the ferrymen, who had carried some nine hundred people a day and had not raised their fares once.',
  'Shops on the far bank hope that their customers will come back before the market opens for the season in spring.',
]
const BANNER = [
  'We value your privacy',
  'We and our partners use cookies to personalise content and ads, and to analyse our traffic.',
  'Accept all',
  'Manage preferences',
]
const MENU = '<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>'

function page(body: string, visible: string): string {
  const node = {
    '@type': 'NewsArticle',
    headline: 'Old bridge reopens after the flood',
    datePublished: '2022-01-05T21:09:00Z',
    articleBody: body,
  }
  return `<!doctype html><html lang="en"><head><title>Old bridge reopens after the flood | Harbour News</title>
    <script type="application/ld+json">${JSON.stringify(node)}</script></head><body>${visible}</body></html>`
}

const banner = `<div class="modal">${BANNER.map((line) => `<p>${line}</p>`).join('')}</div>`
const shell = `${MENU}<div id="root"></div>${banner}<footer><p>© 2022 Harbour News</p></footer>`
const warningsOf = (source: string): string[] => clean(source).warnings.map(({ code }) => code)

describe('a page whose text stands in JSON-LD only', () => {
  it.each([
    ['alone', '<div id="root"></div>'],
    ['beside menu, banner and footer', shell],
  ])('is its article: %s', (_name, visible) => {
    const source = page(PROSE.join('\n\n'), visible)
    const article = clean(source)
    expect(article).toMatchObject({
      text: PROSE.join('\n\n'),
      title: 'Old bridge reopens after the flood',
      published: { iso: '2022-01-05T21:09:00Z' },
      language: 'en',
      verdict: 'article',
    })
    expect(article.warnings.map(({ code }) => code)).toEqual(['body-from-json-ld'])
    const kept = article.blocks.filter(({ verdict }) => verdict === 'kept')
    expect(kept.map(({ start, end }) => source.slice(start, end))).toEqual(PROSE)
  })

  it('gives back what was removed', () => {
    const article = clean(page(PROSE.join('\n\n'), shell))
    const restored = restore(article, () => true)
    expect(restored.removed).toEqual([])
    expect(restored.text).toContain(BANNER[1])
    expect(restored.text.endsWith(PROSE.join('\n\n'))).toBe(true)
  })

  it('leaves out of the text what its own words name', () => {
    const body = [...PROSE.slice(0, 2), 'Also read: Town floods again', ...PROSE.slice(2)].join('\n')
    const article = clean(page(body, shell))
    expect(article.text).toBe(PROSE.join('\n\n'))
    expect(article.removed.at(-1)).toMatchObject({ reason: 'related', text: 'Also read: Town floods again' })
  })

  it('has the teaser that the page shows once', () => {
    const long = [...PROSE, ...PROSE.map((line) => line.replace(/[a-z]+/g, (word) => [...word].reverse().join('')))]
    const { text } = clean(page(long.join('\n'), `<h1>Old bridge reopens after the flood</h1><p>${long[0]}</p>`))
    expect(text).toBe(long.join('\n\n'))
  })
})

describe('a page that shows its text', () => {
  const visible = PROSE.map((line) => `<p>${line}</p>`).join('')

  it.each([
    ['the same text', PROSE.join('\n')],
    ['a summary that breaks off', `${PROSE.join(' ').split(' ').reverse().slice(0, 70).join(' ')} …`],
    ['few words', 'The old bridge is open.'],
  ])('is what it is whatever its JSON-LD states: %s', (_name, body) => {
    const { blocks, text } = clean(page(body, visible))
    expect(text).toBe(PROSE.join('\n\n'))
    expect(blocks).toHaveLength(PROSE.length)
    expect(warningsOf(page(body, visible))).not.toContain('body-from-json-ld')
  })
})

describe('a page whose text stands in embedded data only', () => {
  it('is its article', () => {
    const long = Array.from({ length: 10 }, (_, i) =>
      PROSE.map((line) => `${line.slice(0, -1)} (${'abcdefghij'[i]}).`),
    ).flat()
    const story = {
      headline: 'Old bridge reopens after the flood',
      content: long.map((line) => `<p>${line}</p>`).join(''),
    }
    const data = JSON.stringify({ props: { story, menu: ['Home', 'News'] } })
    const source = `<!doctype html><title>${story.headline} | Harbour News</title><meta property="og:title" content="${story.headline}"><body>${shell}
      <script id="__NEXT_DATA__" type="application/json">${data}</script></body>`
    const { text, title, verdict, warnings } = clean(source)
    expect({ title, verdict }).toEqual({ title: story.headline, verdict: 'article' })
    expect(text.split('\n\n')[0]).toBe(long[0])
    expect(text).not.toContain('cookies')
    expect(warnings.map(({ code }) => code)).toEqual(['body-from-state'])
  })
})
