import { afterEach, describe, expect, it } from 'vitest'
import { checkPrototypes } from '../../bench/fuzz/invariants.js'
import { detectDates } from '../../src/dates/public.js'
import { type CleanOptions, clean } from '../../src/index.js'
import { BODY, pageWith } from './hostile-page.js'

afterEach(() => {
  checkPrototypes()
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

const LOAD = '{"polluted":true,"headline":"x","datePublished":"1999-01-01","text":"polluted"}'
const POISON = [
  `{"@type":"NewsArticle","headline":"Old market closes","__proto__":${LOAD}}`,
  `{"@type":"NewsArticle","headline":"Old market closes","constructor":{"prototype":${LOAD}}}`,
  `{"__proto__":${LOAD},"@graph":[{"__proto__":${LOAD},"@type":"NewsArticle"}]}`,
  `{"@type":["NewsArticle"],"author":{"__proto__":{"name":"polluted"}},"headline":"Old market closes"}`,
  `[{"@type":"__proto__"},{"@type":"constructor"},{"@id":"__proto__","@type":"NewsArticle"}]`,
  `{"props":{"__proto__":${LOAD},"pageProps":{"constructor":{"prototype":${LOAD}}}}}`,
]

const MARKUP = [
  ...POISON.map((json) => `<script type="application/ld+json">${json}</script>`),
  ...POISON.map((json) => `<script id="__NEXT_DATA__" type="application/json">${json}</script>`),
  ...POISON.map((json) => `<script>window.__STATE__ = ${json}</script>`),
  '<meta name="__proto__" content="polluted"><meta property="constructor" content="2022-01-05">',
  '<div itemscope itemprop="__proto__"><time itemprop="constructor" datetime="2022-01-05">x</time></div>',
  '<p class="__proto__ constructor hasOwnProperty" id="toString" role="valueOf">x</p>',
  '<__proto__>x</__proto__><constructor>y</constructor>',
]

describe('a page', () => {
  it.each(MARKUP)('writes to no prototype and leaks no key: %s', (markup) => {
    const article = clean(pageWith(markup), { engine: 'blocks' })
    expect(article.text).toContain(BODY[0])
    expect(article.title).toBe('Old market closes')
    // The state of a page is searched for telling keys, wherever they stand; JSON-LD says what its node says.
    if (markup.includes('ld+json')) expect(article.published).toBeNull()
    expect(keysOf(article)).not.toContain('polluted')
    expect(keysOf(article)).not.toContain('__proto__')
  })

  it('may be made of names that all objects have', () => {
    const names = Object.getOwnPropertyNames(Object.prototype)
    for (const format of ['text', 'markdown', 'html'] as const) {
      const { blocks } = clean(names.map((name) => `${name}: ${name} 2022`).join('\n\n'), { format, engine: 'blocks' })
      expect(blocks.length).toBeGreaterThan(0)
    }
  })
})

describe('options', () => {
  it.each([
    '{"__proto__":{"focus":"recall"}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"prototype":{"polluted":true}}',
    '{"toString":"x"}',
  ])('%s are refused', (json) => {
    const options: CleanOptions = JSON.parse(json)
    expect(() => clean('text', options)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
    expect(() => detectDates('text', options as object)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})

/** Every key of every object within. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(inner)])
}
