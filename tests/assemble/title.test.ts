import { describe, expect, it } from 'vitest'
import { withoutSite } from '../../src/classify/stated-titles.js'
import { clean } from '../../src/clean.js'

const PROSE =
  `<p>${'The council voted on the budget for the coming year after a long debate in the town hall. '.repeat(4)}</p>`.repeat(
    4,
  )
const NAMES = { stated: [], keys: new Set(['exampledaily', 'مثالاليوم', '每日新闻']), hosts: ['example', 'exampleorg'] }

describe("the site's name", () => {
  it.each([
    ['Council votes - Example Daily', 'Council votes'],
    ['Council votes | The Example Daily', 'Council votes'],
    ['Example Daily: Council votes', 'Council votes'],
    ['Council votes — Example.org', 'Council votes'],
    ['Council votes » Example Daily | Example', 'Council votes'],
    ['Council votes', 'Council votes'],
    ['Example Daily', 'Example Daily'],
    ['Council votes - again', 'Council votes - again'],
    ['Council-Example Daily', 'Council-Example Daily'],
    ['المجلس يصوت | مثال اليوم', 'المجلس يصوت'],
    ['市议会投票_预算｜每日新闻', '市议会投票_预算'],
  ])('goes from %j', (title, expected) => {
    expect(withoutSite(title, NAMES)).toBe(expected)
  })

  it('is cut off in linear time', () => {
    const start = performance.now()
    expect(withoutSite('a - '.repeat(250), NAMES).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('the title of a page', () => {
  const titleOf = (head: string, body: string): string | null =>
    clean(`<html><head>${head}</head><body>${body}${PROSE}</body></html>`, { engine: 'blocks' }).title

  it('is the stated one without the site where no heading has it', () => {
    const head = '<title>Council votes on its budget - Example</title><meta property="og:site_name" content="Example">'
    expect(titleOf(head, '')).toBe('Council votes on its budget')
  })

  it('is the first heading that shares its words, rather than the name of a box', () => {
    const head = '<title>Council budget: how they voted in May</title>'
    expect(titleOf(head, '<h1>How the council voted on its budget in May</h1><h2>Marketing and sales</h2>')).toBe(
      'How the council voted on its budget in May',
    )
  })

  it('is not the shorter part of a stated one', () => {
    const head = '<title>Council votes on its budget | Town hall news desk</title>'
    expect(titleOf(head, '<p>Town hall news desk</p>')).toMatch(/^Council votes/)
  })
})
