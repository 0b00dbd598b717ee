import { expect, it } from 'vitest'
import { type CleanOptions, CopydeskError, clean, restore, toFeedItem } from '../../src/index.js'

const PAGE = `<article><h1>Market</h1><p>The council voted on Tuesday to close the old fish market before the winter storms arrive.</p></article>`

it('gives nothing unless it is asked for', () => {
  expect(clean(PAGE)).toMatchObject({ markdown: null, html: null })
  expect(clean(PAGE, { outputs: [] })).toMatchObject({ markdown: null, html: null })
  const one = clean(PAGE, { outputs: ['html'] })
  expect(one.markdown).toBeNull()
  expect(one.html).toMatch(/<p>The council/)
  expect(clean('', { outputs: ['markdown', 'html'] })).toMatchObject({ markdown: '', html: '' })
})

it('is of the same article with and without', () => {
  const { markdown: _, html: __, ...rest } = clean(PAGE, { outputs: ['markdown', 'html'] })
  expect({ markdown: null, html: null, ...rest }).toEqual(clean(PAGE))
})

it.each([
  { outputs: 'html' },
  { outputs: ['pdf'] },
  { structure: true },
  { structure: { links: 'no' } },
  { structure: { headings: 2 } },
  { structure: { headingsFrom: 0 } },
  { structure: { headingsFrom: 2.5 } },
])('refuses %j', (options) => {
  expect(() => clean(PAGE, options as CleanOptions)).toThrowError(CopydeskError)
})

it('is null in a restored article, whose page is gone', () => {
  const article = restore(clean(PAGE, { outputs: ['markdown', 'html'] }), 'title')
  expect(article).toMatchObject({ markdown: null, html: null })
})

it('stands in a JSON Feed', () => {
  const article = clean(PAGE, { outputs: ['html'] })
  expect(toFeedItem('1', article).content_html).toBe(article.html)
  expect(toFeedItem('1', clean(PAGE))).not.toHaveProperty('content_html')
})
