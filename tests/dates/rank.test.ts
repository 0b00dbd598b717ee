import { describe, expect, it } from 'vitest'
import { type DateBlockVerdict, findDates, type RankedDates, rankDates } from '../../src/dates/index.js'
import type { PageMetadata, Reason, StructuredArticle } from '../../src/types/index.js'
import { toPage } from './page.js'

type Line = [text: string, what: Reason | 'kept']

interface Given {
  metadata?: Partial<PageMetadata>
  url?: string
  fetchedAt?: string
  language?: string
}

function rank(lines: readonly Line[], given: Given = {}): RankedDates {
  const page = toPage(lines.map(([text]) => text).join('\n'), given.metadata, given.url ?? null)
  const verdicts = lines.map(
    ([, what]): DateBlockVerdict =>
      what === 'kept' ? { verdict: 'kept', reason: null } : { verdict: 'removed', reason: what },
  )
  const language = given.language ?? 'en'
  const fetchedAt = given.fetchedAt === undefined ? null : new Date(given.fetchedAt)
  return rankDates(page, findDates(page.blocks, language), verdicts, { language, fetchedAt })
}

const TITLE: Line = ['Ministers meet in Oslo', 'title']
const BODY: Line = ['The ministers met in Oslo and agreed on a plan for the coming months.', 'kept']

function structured(fields: Partial<StructuredArticle>): Partial<PageMetadata> {
  const empty = {
    type: 'NewsArticle',
    headline: null,
    description: null,
    datePublished: null,
    dateModified: null,
    authors: [],
  }
  return { structured: { ...empty, articleBody: null, isAccessibleForFree: null, start: 0, end: 0, ...fields } }
}

const meta = (name: string, content: string) => ({ name, content, start: 0, end: 0 })

describe('published', () => {
  it('is a bare dateline between title and body', () => {
    expect(rank([TITLE, ['5 January 2022', 'dateline'], BODY]).published).toMatchObject({
      iso: '2022-01-05',
      source: 'text',
      role: 'published',
    })
  })

  it('is a line of particulars between title and body', () => {
    expect(rank([TITLE, ['By Jane Doe | 5 January 2022 | Politics', 'byline'], BODY]).published?.iso).toBe('2022-01-05')
  })

  it('is never a date for standing in the body', () => {
    const { published, dates } = rank([TITLE, ['The plan of 5 January 2022 was dropped by the ministers.', 'kept']])
    expect(published).toBeNull()
    expect(dates).toMatchObject([{ iso: '2022-01-05', role: 'mentioned' }])
  })

  it.each(['related', 'listing', 'comment', 'ad', 'legal'] satisfies Reason[])(
    'is never a date of a %s block',
    (reason) => {
      const { published, dates } = rank([TITLE, ['Published 5 January 2022', reason], BODY, ['6 January 2022', reason]])
      expect(published).toBeNull()
      expect(dates).toEqual([])
    },
  )

  it('is the labelled one of two datelines', () => {
    const { published, modified } = rank([
      TITLE,
      ['6 January 2022', 'dateline'],
      ['Published 5 January 2022', 'dateline'],
      BODY,
    ])
    expect(published?.iso).toBe('2022-01-05')
    expect(modified).toBeNull()
  })

  it('is the opening of an agency report', () => {
    const line: Line = ['MADRID, 5 January 2022 (EFE) - The ministers met again.', 'kept']
    expect(rank([TITLE, line, BODY]).published?.iso).toBe('2022-01-05')
  })

  it('prefers what a reader sees to what one place states for machines, and warns of the other day', () => {
    const { published, warnings } = rank([TITLE, ['Published 2 January 2022', 'dateline'], BODY], {
      metadata: structured({ datePublished: '2022-01-05T21:09:00+03:00' }),
    })
    expect(published).toMatchObject({ iso: '2022-01-02', source: 'text' })
    expect(warnings.map((warning) => warning.code)).toEqual(['date-conflict'])
  })

  it('takes the time from where it is stated', () => {
    const { published } = rank([TITLE, ['5 January 2022, 21:09 GMT', 'dateline'], BODY], {
      metadata: structured({ datePublished: '2022-01-05' }),
    })
    expect(published).toMatchObject({ iso: '2022-01-05T21:09:00Z', source: 'text' })
  })

  it.each([
    ['article:published_time', '2022-01-05T10:00:00Z', '2022-01-05T10:00:00Z'],
    ['pubdate', '20220105', '2022-01-05'],
    ['publish_date', 'Wed, 05 Jan 2022 10:00:00 +0100', '2022-01-05T10:00:00+01:00'],
    ['date', '1641376800', '2022-01-05T10:00:00Z'],
    ['date', 'not a date', null],
    ['viewport', '2022-01-05', null],
  ])('reads the meta element %s: %s', (name, content, iso) => {
    expect(rank([TITLE, BODY], { metadata: { meta: [meta(name, content)] } }).published?.iso ?? null).toBe(iso)
  })

  it.each([
    ['https://example.org/2022/01/05/oslo', '2022-01-05'],
    ['https://example.org/news/2022-01-05-oslo', '2022-01-05'],
    ['https://example.org/world/2022/jan/05/oslo', '2022-01-05'],
    ['https://example.org/oslo-20220105.html', '2022-01-05'],
    ['https://example.org/2022/01/oslo', '2022-01'],
    ['https://example.org/story-2022010599', null],
    ['https://example.org/2022/13/05/oslo', null],
  ])('reads the address %s', (url, iso) => {
    const { published } = rank([TITLE, BODY], { url })
    expect(published?.iso ?? null).toBe(iso)
    if (published) expect(published).toMatchObject({ source: 'url', start: -1 })
  })

  it('is not later than the fetch', () => {
    const given = { metadata: structured({ datePublished: '2031-01-05' }), fetchedAt: '2022-01-10T00:00:00Z' }
    expect(rank([TITLE, BODY], given).published).toBeNull()
  })

  it('counts back from the fetch', () => {
    const given = { fetchedAt: '2022-01-05T12:30:00Z' }
    expect(rank([TITLE, ['3 hours ago', 'dateline'], BODY], given).published).toMatchObject({
      iso: '2022-01-05T09:00:00Z',
      precision: 'hour',
    })
    expect(rank([TITLE, ['3 hours ago', 'dateline'], BODY]).published).toBeNull()
  })

  it('reads a time element by its class', () => {
    const time = {
      value: '2022-01-05T10:00:00Z',
      itemprop: '',
      names: 'entry-date published',
      block: -1,
      start: 0,
      end: 0,
    }
    const other = { ...time, value: '2020-01-01T00:00:00Z', names: 'widget' }
    expect(rank([TITLE, BODY], { metadata: { times: [other, time] } }).published?.iso).toBe('2022-01-05T10:00:00Z')
    expect(rank([TITLE, BODY], { metadata: { times: [other, { ...time, names: '' }] } }).published).toBeNull()
  })
})

describe('modified', () => {
  it('stands beside published', () => {
    const { published, modified, dates, warnings } = rank([
      TITLE,
      ['Published 5 January 2022 | Updated 6 January 2022', 'dateline'],
      BODY,
    ])
    expect(published?.iso).toBe('2022-01-05')
    expect(modified?.iso).toBe('2022-01-06')
    expect(dates.map((date) => date.role)).toEqual(['published', 'modified'])
    expect(warnings).toEqual([])
  })

  it('does not become published', () => {
    const { published, modified } = rank([TITLE, ['Updated 6 January 2022', 'dateline'], BODY])
    expect(published).toBeNull()
    expect(modified?.iso).toBe('2022-01-06')
  })

  it('is not earlier than published', () => {
    const { modified, warnings } = rank([TITLE, BODY], {
      metadata: structured({ datePublished: '2022-01-05', dateModified: '2021-12-01' }),
    })
    expect(modified).toBeNull()
    expect(warnings.map((warning) => warning.code)).toEqual(['date-conflict'])
  })
})

describe('resolution', () => {
  const dateline: Line = ['Wednesday, 5 January 2022', 'dateline']
  const mention = (text: string, more: Line[] = [TITLE, dateline]): [string, string | null][] =>
    rank([...more, [text, 'kept']])
      .dates.filter((date) => date.role === 'mentioned')
      .map((date) => [date.text, date.iso])

  it.each([
    ['It began on Wednesday.', 'Wednesday', '2022-01-05'],
    ['It began on Sunday.', 'Sunday', '2022-01-02'],
    ['It begins next Sunday.', 'Sunday', '2022-01-09'],
    ['It began on January 1.', 'January 1', '2022-01-01'],
    ['It began on December 30.', 'December 30', '2021-12-30'],
    ['It began yesterday.', 'yesterday', '2022-01-04'],
  ])('hangs on the published date: %s', (text, match, iso) => {
    expect(mention(text)).toEqual([[match, iso]])
  })

  it('leaves a weekday open without a reference', () => {
    expect(mention('It began on Wednesday.', [TITLE])).toEqual([['Wednesday', null]])
  })

  it('says where a partial date may lie in two years', () => {
    const { dates } = rank([TITLE, dateline, ['It began on July 10.', 'kept']])
    expect(dates.find((date) => date.text === 'July 10')).toMatchObject({
      iso: '2021-07-10',
      alternatives: ['2022-07-10'],
    })
  })

  it('carries a year that opens a sentence forward', () => {
    const text = 'In the early days of 2022, they protested. On January 4, she spoke.'
    expect(mention(text, [TITLE])).toEqual([
      ['2022', '2022'],
      ['January 4', '2022-01-04'],
    ])
  })

  it('never carries a year back, nor one that is an aside', () => {
    expect(mention('It lasts until January 19. He led the country until he left in 2019.', [TITLE])[0]).toEqual([
      'January 19',
      'XXXX-01-19',
    ])
    expect(mention('They quoted the 2018 Report. It lasts until January 19.', [TITLE])[1]).toEqual([
      'January 19',
      'XXXX-01-19',
    ])
  })

  it('decides a numeric order by another date of the page', () => {
    const lines: Line[] = [TITLE, ['The plans of 05/01/2022 and 25/12/2021 failed.', 'kept']]
    expect(rank(lines).dates.map((date) => [date.iso, date.ambiguous])).toEqual([
      ['2022-01-05', false],
      ['2021-12-25', false],
    ])
    const alone: Line[] = [TITLE, ['05/01/2022', 'dateline'], BODY]
    expect(rank(alone).published).toMatchObject({ ambiguous: true })
    const known = { metadata: { meta: [meta('date', '2022-01-05')] } }
    expect(rank(alone, known).published).toMatchObject({ iso: '2022-01-05', ambiguous: false })
  })
})

describe('list', () => {
  it('gives each text and meaning once, in page order', () => {
    const { dates } = rank([
      TITLE,
      ['5 January 2022', 'dateline'],
      ['On Sunday it began, and on Sunday it ended.', 'kept'],
      ['On Sunday, they said.', 'kept'],
      ['On Sunday it began, and on Sunday it ended.', 'exact-duplicate'],
      ['Another story of 3 March 2019', 'related'],
    ])
    expect(dates.map((date) => date.text)).toEqual(['5 January 2022', 'Sunday'])
  })

  it('does not depend on the clock', () => {
    const lines: Line[] = [TITLE, ['5 January 2022', 'dateline'], BODY]
    expect(rank(lines)).toEqual(rank(lines))
  })
})
