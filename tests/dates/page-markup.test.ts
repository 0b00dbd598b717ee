import { describe, expect, it } from 'vitest'
import { rankHtml, STORY } from './html-page.js'

const day = (...args: Parameters<typeof rankHtml>): string | null =>
  rankHtml(...args).published?.iso?.slice(0, 10) ?? null

describe('the header of an entry', () => {
  const header = (line: string): string =>
    `<nav><p>Home</p></nav><article><header><h1>Ministers meet</h1><div>${line}</div></header>${STORY}</article>`

  it('keeps its date though the line was taken for another thing', () => {
    expect(day(header('5 January 2022 by Ann Lee, leave a comment'), { 'Ann Lee': 'related' })).toBe('2022-01-05')
    expect(day(header('<time datetime="2022-01-05T08:00:00+01:00">Wed</time> by Ann'), { Ann: 'listing' })).toBe(
      '2022-01-05',
    )
  })

  it('does not lend itself to a box of other stories', () => {
    const box = '<aside><div class="teaser"><p>5 January 2022 by Ann Lee</p></div></aside>'
    expect(day(`<h1>Ministers meet</h1>${STORY}<div>${box}</div>`, { 'Ann Lee': 'related' })).toBeNull()
  })

  it('may name its date by class', () => {
    const html = `<div><h1>Ministers meet</h1></div><section><div class="entry-date">5 January 2022 in Politics</div></section>${STORY}`
    expect(day(html, { Politics: 'listing' })).toBe('2022-01-05')
  })
})

describe('comments', () => {
  const comment = (date: string): string =>
    `<ol class="commentlist"><li class="comment"><div class="comment-metadata">${date}</div></li></ol>`

  it('keep their dates to themselves, whatever their lines were taken for', () => {
    const html = `<h1>Ministers meet</h1>${STORY}${comment('5 January 2022, 09:15')}`
    expect(day(html, { '09:15': 'dateline' })).toBeNull()
    const time = `<h1>Ministers meet</h1>${STORY}${comment('<time datetime="2022-01-05T09:15Z">5 January</time>')}`
    expect(day(time, { January: 'dateline' })).toBeNull()
  })

  it('are not meant by a class that only says that they are open', () => {
    expect(
      day(`<article class="post comments-open"><h1>Ministers meet</h1><p>5 January 2022</p>${STORY}</article>`),
    ).toBe('2022-01-05')
  })
})

describe('the footer of an entry', () => {
  it('says when the entry was written', () => {
    const german =
      '<p>Dieser Artikel wurde am 5. Januar 2022 um 14:48 von Ann Lee geschrieben und steht unter Politik.</p>'
    const html = `<html lang="de"><h1>Minister beraten</h1>${STORY}${german}`
    expect(day(html, { 'Dieser Artikel': 'navigation' })).toBe('2022-01-05')
    const english =
      '<p>This article was originally published on 5 January 2022 but has been changed since, so that it stays right for all of its readers, here and abroad.</p>'
    expect(day(`<h1>Ministers meet</h1>${STORY}${english}`, { 'This article': 'syndication' })).toBe('2022-01-05')
  })

  it('may have a change to tell only', () => {
    const line = '<p>Diese Seite wurde zuletzt am 5. Januar 2022 um 13:22 Uhr geändert.</p>'
    const { published, modified } = rankHtml(`<html lang="de"><h1>Minister beraten</h1>${STORY}${line}`, {
      'Diese Seite': 'navigation',
    })
    expect(published).toBeNull()
    expect(modified?.iso).toMatch(/^2022-01-05/)
  })

  it('names its author and day', () => {
    const line = '<div class="submitted">Submitted by Ann Lee on 5 January 2022 - 18:55</div>'
    expect(day(`<h1>Ministers meet</h1>${STORY}${line}`)).toBe('2022-01-05')
  })
})

describe('time elements', () => {
  it('are a member’s or an event’s where the text beside them says so', () => {
    const line = '<p>Last active <time datetime="2022-01-06T06:00Z">January 6, 2022</time></p>'
    expect(day(`${line}<h1>Ministers meet</h1>${STORY}`)).toBeNull()
  })

  it('are a change where the text beside them says so, whatever their class', () => {
    const line = '<p>Updated <time class="published-date" datetime="2022-01-06T06:00">January 6, 2022</time></p>'
    const { published, modified } = rankHtml(`<h1>Ministers meet</h1>${line}${STORY}`)
    expect(published).toBeNull()
    expect(modified?.iso).toMatch(/^2022-01-06T06:00/)
  })
})

describe('confidence', () => {
  const confidence = (html: string): number | undefined => rankHtml(html).published?.confidence

  it('grows with the places that agree, and falls where another day is claimed', () => {
    const alone = confidence(`<h1>Ministers meet</h1><p>5 January 2022</p>${STORY}`) ?? 0
    const stated = '<meta property="article:published_time" content="2022-01-05">'
    const agreed = confidence(`${stated}<h1>Ministers meet</h1><p>5 January 2022</p>${STORY}`) ?? 0
    const denied = confidence(
      `<h1>Ministers meet</h1><p>5 January 2022</p>${STORY}<script>{"publishDate":"2022-02-05"}</script>`,
    )
    expect(alone).toBeGreaterThan(0.5)
    expect(agreed).toBeGreaterThan(alone)
    expect(agreed).toBeLessThanOrEqual(1)
    expect(denied).toBeLessThan(alone)
  })

  it('is told of the published date only', () => {
    const { dates } = rankHtml(
      `<h1>Ministers meet</h1><p>5 January 2022</p>${STORY}<p>It was first said on 3 January 2022 that the ministers would meet in the north.</p>`,
    )
    expect(dates.map(({ role, confidence: each }) => [role, each !== undefined])).toEqual([
      ['published', true],
      ['mentioned', false],
    ])
  })
})
