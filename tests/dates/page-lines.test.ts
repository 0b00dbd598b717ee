import { describe, expect, it } from 'vitest'
import { rankHtml, STORY } from './html-page.js'

const day = (...args: Parameters<typeof rankHtml>): string | null =>
  rankHtml(...args).published?.iso?.slice(0, 10) ?? null
const around = (line: string): string => `<h1>Ministers meet</h1>${line}${STORY}`

describe('a line of the body', () => {
  it.each([
    'Ann Lee<br>5 January 2022',
    '2022-01-05 | Report',
    'Politics<br>05 January 2022',
    'Stars (1 of 1) 5 January 2022 13:30 by Ann',
    'Date 5 January 2022',
  ])('that holds particulars dates the page: %s', (line) => {
    expect(day(around(`<p>${line}</p>`), { '2022': 'kept' })).toBe('2022-01-05')
  })

  it.each([
    '27.01.2022 - The ministers of the north met to speak of the plan and its cost.',
    '(27 January 2022) The ministers of the north met to speak of the plan and its cost.',
    '27 January 2022. The ministers of the north met to speak of the plan and its cost.',
    'Oslo, (27.01.2022). The ministers of the north met to speak of the plan and its cost.',
  ])('may open a paragraph: %s', (line) => {
    expect(day(around(`<p>${line}</p>`))).toBe('2022-01-27')
  })

  it.each([
    'On 27 January 2022 the ministers of the north met to speak of the plan and its cost.',
    'The plan of 27 January 2022 was dropped.',
    'January 27, 2022, was the day on which the ministers of the north met to speak.',
  ])('that is a sentence does not: %s', (line) => {
    expect(day(around(`<p>${line}</p>`), { '2022': 'kept' })).toBeNull()
  })

  it('may sign the end', () => {
    expect(day(`<h1>Ministers meet</h1>${STORY}<p>Ann<br>10 September 2017</p>`, { Ann: 'kept' })).toBe('2017-09-10')
  })

  it('is a label anywhere', () => {
    const html = `<h1>Ministers meet</h1>${STORY}<p>Published on 16.08.2019<br>Length: 1 hour</p>${STORY}${STORY}`
    expect(day(html, { Length: 'kept' })).toBe('2019-08-16')
  })
})

describe('a date of another thing', () => {
  it.each([
    'Joined: 5 January 2022',
    'Available until 5 January 2022',
    'Last active 5 January 2022',
    'Expires 5 January 2022',
  ])('is not the page’s: %s', (line) => {
    expect(day(around(`<p>${line}</p>`))).toBeNull()
  })

  it('is one in a heading', () => {
    expect(day(`<h1>Weekly report, 14 to 20 January 2022</h1>${STORY}`)).toBeNull()
  })
})

describe('a numeric date', () => {
  it('is settled by a date of the page that can only mean one day', () => {
    expect(day(`${around('<p>03/10/2023</p>')}<ul><li>How to read - 3 October 2023</ul>`, { How: 'related' })).toBe(
      '2023-10-03',
    )
    expect(day(around('<p>03/10/2023</p>'), {}, 'https://example.org/blog/2023/october/03/how')).toBe('2023-10-03')
  })
})

describe('a numeric date of one order by its language', () => {
  it('is read in the other where metadata name that day', () => {
    const stated = '<html lang="de"><meta property="article:published_time" content="2021-11-01T04:00:14Z">'
    expect(rankHtml(stated + around('<p>11/01/2021</p>')).warnings).toEqual([])
    expect(day(stated + around('<p>11/01/2021</p>'))).toBe('2021-11-01')
    expect(day(`<html lang="de">${around('<p>11.01.2021</p>')}`)).toBe('2021-01-11')
  })
})

describe('an address', () => {
  it.each([
    ['https://example.org/news/29-10-2021', '2021-10-29'],
    ['https://example.org/news/2021/October/29/x', '2021-10-29'],
    ['https://example.org/news/05-10-2021', null],
    ['https://example.org/news/2021/octane/29/x', null],
  ])('names a day: %s', (url, iso) => {
    expect(day(around(''), {}, url)).toBe(iso)
  })
})
