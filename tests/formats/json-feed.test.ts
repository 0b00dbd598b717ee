import { expect, it } from 'vitest'
import { clean, toFeedItem } from '../../src/index.js'
import { FULL, FULL_PAGE } from './page.js'

it('says an article as an item of JSON Feed 1.1, the rest in an extension of our own', () => {
  const article = clean(FULL_PAGE, { url: FULL.url })
  expect(toFeedItem('7', article)).toEqual({
    id: '7',
    url: FULL.url,
    title: FULL.title,
    content_text: article.text,
    summary: FULL.description,
    image: 'https://example.org/bridge.jpg',
    date_published: '2022-01-05T21:09:00Z',
    authors: [{ name: 'Jane Doe' }, { name: 'John Smith' }],
    tags: ['harbour', 'bridge'],
    language: 'en',
    _copydesk: {
      verdict: 'article',
      confidence: article.confidence,
      word_count: article.wordCount,
      fingerprint: article.fingerprint,
      published: '2022-01-05T21:09:00Z',
      modified: '2022-01-06',
      site_name: 'Example Times',
      is_accessible_for_free: true,
    },
  })
})

it('leaves out what is not known', () => {
  expect(toFeedItem('empty', clean(''))).toEqual({
    id: 'empty',
    content_text: '',
    _copydesk: {
      verdict: 'empty',
      confidence: { f1: 0, keptJunk: 0, lostArticle: 1 },
      word_count: 0,
      warnings: ['empty-input'],
    },
  })
})
