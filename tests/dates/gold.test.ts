import { describe, expect, it } from 'vitest'
import { findDates, rankDates } from '../../src/dates/index.js'
import { readFixture } from './page.js'

const SLUGS = [
  'asian-lite-stabilising',
  'cnn-rewrite-csto',
  'frontier-post-csto',
  'ruptly-kazakhstan',
  'suppress-protesters',
]

describe.each(SLUGS)('%s', (slug) => {
  const { page, gold, verdicts } = readFixture(slug)
  const candidates = findDates(page.blocks, 'en')
  const ranked = rankDates(page, candidates, verdicts, { language: 'en', fetchedAt: null })

  it('names the published date or none', () => {
    expect(ranked.published?.iso ?? null).toBe(gold.published)
    expect(ranked.modified).toBeNull()
    expect(ranked.warnings).toEqual([])
  })

  it('finds the dates of the gold', () => {
    const found = ranked.dates.map(({ text, iso, role }) => ({ text, iso, role }))
    for (const { text, iso, role } of gold.dates) expect(found).toContainEqual({ text, iso, role })
  })

  it('takes nothing else of the page for a date', () => {
    const expected = new Set(gold.dates.map((date) => date.text))
    expect(ranked.dates.filter((date) => date.iso !== null && !expected.has(date.text))).toEqual([])
    for (const text of gold.notDates) {
      expect(candidates.filter((each) => each.text.includes(text) || text.includes(each.text))).toEqual([])
    }
  })

  it('points into the source', () => {
    for (const { start, end, text } of ranked.dates) expect(page.source.slice(start, end)).toBe(text)
  })
})
