import { expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { countWords } from '../../src/lib/word-count.js'

const node = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`
const read = (head: string, url?: string) =>
  clean(`<html><head>${head}</head><p>x</p>`, url === undefined ? {} : { url })

it('reads JSON-LD before meta elements', () => {
  const head = `<meta property="og:site_name" content="Example  Daily"><meta property="article:section" content="No">
    <meta name="keywords" content="no"><meta property="og:image" content="/no.jpg"><link rel="canonical" href="/a?x=1">
    ${node({
      articleSection: 'Politics &amp; Law',
      keywords: 'Budget, budget, Town hall',
      image: [{ url: '/a.jpg' }],
      description: ' In  short ',
      isAccessibleForFree: false,
    })}`
  expect(read(head, 'https://example.org/x/')).toMatchObject({
    siteName: 'Example Daily',
    section: 'Politics & Law',
    tags: ['Budget', 'Town hall'],
    image: 'https://example.org/a.jpg',
    canonicalUrl: 'https://example.org/a?x=1',
    description: 'In short',
    isAccessibleForFree: false,
  })
})

it('reads meta elements, and names of the publisher', () => {
  const head = `<meta property="article:section" content="Politics"><meta property="article:tag" content="One, two">
    <meta property="article:tag" content="Three"><meta property="og:image" content="https://example.org/a.jpg">
    <meta name="description" content="In short"><meta property="article:content_tier" content="locked">
    ${node({ publisher: { '@type': 'Organization', name: 'Example Press' } })}`
  expect(read(head)).toMatchObject({
    siteName: 'Example Press',
    section: 'Politics',
    tags: ['One, two', 'Three'],
    image: 'https://example.org/a.jpg',
    description: 'In short',
    isAccessibleForFree: false,
  })
})

it('has nulls where the page says nothing fit', () => {
  const nothing = { siteName: null, section: null, tags: [], image: null, canonicalUrl: null, description: null }
  expect(read('')).toMatchObject({ ...nothing, isAccessibleForFree: null })
  const head = `<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="/relative.jpg">
    <meta property="og:site_name" content="${'x'.repeat(1000)}"><meta name="keywords" content=" , ,">
    <meta property="article:content_tier" content="metered">`
  expect(read(head)).toMatchObject({ ...nothing, isAccessibleForFree: null })
})

it.each([
  ['', 0],
  ['One two – three, don’t 4', 5],
  ['واحد اثنان ثلاثة', 3],
  ['我喜欢学习中文', 4],
  ['ภาษาไทยง่าย', 3],
  ['Tokyo は 大きい', 3],
])('counts the words of %j', (text, words) => {
  expect(countWords(text)).toBe(words)
})

it('counts long texts without spaces', () => {
  expect(countWords('中'.repeat(1_000_000))).toBeGreaterThan(400_000)
})
