import { describe, expect, it } from 'vitest'
import { toIsoDate, toTimestamp } from '../../src/formats/moments.js'
import { type Article, clean, toNewsArticle } from '../../src/index.js'
import { FULL, FULL_PAGE } from './page.js'

/** What schema.org lets these properties of a NewsArticle hold, as far as they are used here. */
const VOCABULARY: Readonly<Record<string, (value: unknown) => boolean>> = {
  '@context': (value) => value === 'https://schema.org',
  '@type': (value) => value === 'NewsArticle',
  headline: isText,
  description: isText,
  articleBody: (value) => typeof value === 'string',
  articleSection: isText,
  keywords: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  wordCount: (value) => Number.isInteger(value),
  inLanguage: (value) => isText(value) && value !== 'und' && Intl.getCanonicalLocales(String(value)).length === 1,
  datePublished: isDate,
  dateModified: isDate,
  author: (value) => Array.isArray(value) && value.length > 0 && value.every(isAgent),
  publisher: isAgent,
  image: isAddress,
  isAccessibleForFree: (value) => typeof value === 'boolean',
  url: isAddress,
  mainEntityOfPage: isAddress,
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value)
}

/** Year, month, day, or DateTime of ISO 8601. */
function isDate(value: unknown): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{3})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(String(value))
}

function isAgent(value: unknown): boolean {
  const agent = value as { '@type': unknown; name: unknown }
  return (agent['@type'] === 'Person' || agent['@type'] === 'Organization') && isText(agent.name)
}

function checkVocabulary(article: Article): void {
  for (const [name, value] of Object.entries(toNewsArticle(article))) {
    expect(VOCABULARY[name]?.(value), `${name}: ${JSON.stringify(value)}`).toBe(true)
  }
}

describe('toNewsArticle', () => {
  it('says all that is known in the words of schema.org', () => {
    const article = clean(FULL_PAGE, { url: FULL.url })
    expect(toNewsArticle(article)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: FULL.title,
      description: FULL.description,
      articleBody: article.text,
      articleSection: 'Local',
      keywords: ['harbour', 'bridge'],
      wordCount: article.wordCount,
      inLanguage: 'en',
      datePublished: '2022-01-05T21:09:00Z',
      dateModified: '2022-01-06',
      author: [
        { '@type': 'Person', name: 'Jane Doe' },
        { '@type': 'Person', name: 'John Smith' },
      ],
      publisher: { '@type': 'Organization', name: 'Example Times' },
      image: 'https://example.org/bridge.jpg',
      isAccessibleForFree: true,
      url: FULL.url,
      mainEntityOfPage: FULL.url,
    })
    checkVocabulary(article)
  })

  it('leaves out what is not known', () => {
    expect(toNewsArticle(clean(''))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      articleBody: '',
      wordCount: 0,
    })
  })

  it.each([
    ['Jane Doe', 'Person'],
    ['王小明', 'Person'],
    ['Reuters', 'Organization'],
    ['Example Times', 'Organization'],
    ['The Example Times', 'Organization'],
    ['Newsroom Staff', 'Organization'],
  ])('takes %s for a %s', (name, type) => {
    const article = { ...clean(FULL_PAGE), authors: [name], siteName: 'Example Times' }
    expect(toNewsArticle(article).author).toEqual([{ '@type': type, name }])
  })
})

describe('dates', () => {
  it.each([
    ['2022-01-05T21:09:00Z', '2022-01-05T21:09:00Z', '2022-01-05T21:09:00Z'],
    ['2022-01-05T21:09:00.120+05:30', '2022-01-05T21:09:00.120+05:30', '2022-01-05T21:09:00.120+05:30'],
    ['2022-01-05T21:09:00', '2022-01-05T21:09:00', null],
    ['2022-01-08', '2022-01-08', null],
    ['2022-01', '2022-01', null],
    ['2022', '2022', null],
    ['2024-03-05/2024-03-08', '2024-03', null],
    ['2023-12-30/2024-01-02', null, null],
    ['2024-03-30/2024-04-02', '2024', null],
    ['XXXX-01-19', null, null],
    [null, null, null],
  ])('%s is %s for schema.org and %s for JSON Feed', (edtf, iso, timestamp) => {
    expect(toIsoDate(edtf)).toBe(iso)
    expect(toTimestamp(edtf)).toBe(timestamp)
  })
})
