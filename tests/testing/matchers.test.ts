import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { type CopydeskMatchers, copydeskMatchers } from '../../src/testing/index.js'
import { readArticle } from '../fixtures/load.js'

const { source } = readArticle('ruptly-kazakhstan')
const ARTICLE = clean(source)
const { toCleanTo, toBeSameArticle } = copydeskMatchers

describe('toCleanTo', () => {
  it('passes where all that is named is met', () => {
    const expected = {
      title: ARTICLE.title,
      published: '2022-01-05',
      modified: null,
      with: ['Unauthorised rallies'],
      without: ['Top downloads', 'This website uses cookies'],
    }
    expect(toCleanTo(source, expected)).toMatchObject({ pass: true })
    expect(toCleanTo(new TextEncoder().encode(source), ARTICLE.text)).toMatchObject({ pass: true })
    expect(toCleanTo(ARTICLE, ARTICLE.text)).toMatchObject({ pass: true })
  })

  it.each([
    [{ title: 'Another' }, 'title: expected "Another"'],
    [{ published: '2022-01-06' }, 'found "2022-01-05T21:09:00Z"'],
    [{ published: null }, 'published: expected null'],
    [{ with: ['Top downloads'] }, 'not in the text: Top downloads (removed: listing, listing.start)'],
    [{ with: ['nowhere on the page'] }, 'not in the text: nowhere on the page'],
    [{ without: ['Unauthorised rallies'] }, 'should not be: Unauthorised rallies'],
    [{ verdict: 'listing' as const }, 'verdict: expected "listing"'],
  ])('fails on %j, and says why', (expected, words) => {
    const { pass, message } = toCleanTo(source, expected)
    expect(pass).toBe(false)
    expect(message()).toContain(words)
  })

  it('takes options of clean', () => {
    expect(toCleanTo(source, { with: ['Top downloads'] }, { keep: ['listing'] })).toMatchObject({ pass: true })
  })

  it('works with expect.extend', () => {
    expect.extend(copydeskMatchers)
    const extended = expect(source) as unknown as CopydeskMatchers
    expect(() => extended.toCleanTo({ title: 'Another' })).toThrow('title: expected "Another"')
    extended.toCleanTo({ title: ARTICLE.title })
  })
})

describe('toBeSameArticle', () => {
  it('lists what differs', () => {
    expect(toBeSameArticle(ARTICLE, ARTICLE).pass).toBe(true)
    const { pass, message } = toBeSameArticle(clean(source, { keep: ['consent'] }), ARTICLE)
    expect(pass).toBe(false)
    expect(message()).toContain('+ This website uses cookies')
  })
})
