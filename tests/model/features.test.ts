import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.js'
import { columnsOf, computeFeatures, type FeatureTable } from '../../src/model/features.js'
import { scoreBlocks, weightsOf } from '../../src/model/index.js'
import type { Head } from '../../src/model/types.js'
import { viewPage } from '../../src/model/view.js'
import { readPage } from '../../src/read/index.js'
import type { Evidence, Page } from '../../src/types/index.js'

const NO_TABLES = { names: new Map<string, number>(), words: new Map<string, number>() }

const SENTENCE = 'The council voted on Tuesday to keep the old bridge open, and the mayor said that work begins in May.'
const ARTICLE = `<html><head><title>Council keeps the old bridge</title></head><body>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav>
<article><h1>Council keeps the old bridge</h1>${`<p>${SENTENCE}</p>`.repeat(2)}<p>A second vote on the bridge is due, the council
said, when the engineers have told it what the repairs of the old arches cost.</p></article>
<footer><p>All rights reserved.</p></footer></body></html>`

function read(input: string, format: 'html' | 'text'): { page: Page; evidence: Evidence[] } {
  const page = readPage(input, { format, contentType: undefined, url: null })
  return {
    page,
    evidence: annotate(
      page,
      page.blocks.map(() => null),
      'en',
    ),
  }
}

function tableOf(input: string, head: Head): FeatureTable {
  const { page, evidence } = read(input, head)
  return computeFeatures(head, viewPage(page, evidence, NO_TABLES))
}

function cell(table: FeatureTable, row: number, name: string): number {
  const column = table.columns.findIndex((item) => item.name === name)
  expect(column, name).toBeGreaterThanOrEqual(0)
  return table.data[column * table.rows + row] as number
}

describe('the feature table', () => {
  it.each(['html', 'text'] as const)('names every column of the %s head once, with meaning and unit', (head) => {
    const columns = columnsOf(head)
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    for (const { meaning, unit } of columns) expect([meaning, unit]).not.toContain('')
  })

  it('has no markup in the text head', () => {
    const names = columnsOf('text').map(({ name }) => name)
    expect(names.filter((name) => /^(?:html|tag|mass|names|path|meta)/.test(name))).toEqual([])
  })

  it('holds finite numbers only', () => {
    for (const head of ['html', 'text'] as const) {
      const { data, rows, columns } = tableOf(ARTICLE, head)
      expect(data.length).toBe(rows * columns.length)
      expect(data.every(Number.isFinite)).toBe(true)
    }
  })

  it('tells where a block stands and what holds it', () => {
    const table = tableOf(ARTICLE, 'html')
    const paragraph = 3
    expect(cell(table, 0, 'tag.nav')).toBeGreaterThanOrEqual(0)
    expect(cell(table, paragraph, 'tag.nav')).toBe(-1)
    expect(cell(table, paragraph, 'tag.article')).toBeGreaterThanOrEqual(0)
    expect(cell(table, paragraph, 'place.fromTitle')).toBe(1)
    expect(cell(table, paragraph, 'word.prose')).toBe(1)
    expect(cell(table, paragraph, 'topic.title')).toBeGreaterThan(1)
    expect(cell(table, paragraph + 1, 'block.repeat')).toBe(1)
    expect(cell(table, paragraph, 'html.opinion')).toBe(-1)
  })

  it('does not grow faster than a page of many deep elements', () => {
    const deep = '<div>'.repeat(3000) + '<p>word</p>'.repeat(3000)
    const start = performance.now()
    tableOf(deep, 'html')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('scoreBlocks', () => {
  it('scores the article above the navigation', () => {
    const { page, evidence } = read(ARTICLE, 'html')
    const scores = scoreBlocks(page, evidence)
    expect(scores.length).toBe(page.blocks.length)
    expect(scores[3] as number).toBeGreaterThan(scores[0] as number)
    expect(scores[3] as number).toBeGreaterThan(0.4)
  })

  it('gives equal scores for equal pages', () => {
    const first = read(ARTICLE, 'html')
    const second = read(ARTICLE, 'html')
    expect(scoreBlocks(first.page, first.evidence)).toEqual(scoreBlocks(second.page, second.evidence))
  })

  it('takes an empty page', () => {
    const { page, evidence } = read('', 'text')
    expect(scoreBlocks(page, evidence).length).toBe(0)
  })

  it("refuses the other head's weights", () => {
    const { page, evidence } = read(SENTENCE, 'text')
    expect(() => scoreBlocks(page, evidence, weightsOf('html'))).toThrow(RangeError)
  })
})

describe('the kind of a page', () => {
  const kindOf = (head: string, url: string): [number, number] => {
    const page = readPage(`<html><head>${head}</head><body><p>${SENTENCE}</p></body></html>`, {
      format: 'html',
      contentType: undefined,
      url,
    })
    const evidence = annotate(page, [null], 'en')
    const table = computeFeatures('html', viewPage(page, evidence, NO_TABLES))
    return [cell(table, 0, 'kind.schema'), cell(table, 0, 'kind.address')]
  }
  const typed = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`

  it.each([
    ['', 'https://example.org/2024/05/a-story', [0, 7]],
    [typed('DiscussionForumPosting'), 'https://forum.example.org/t/12', [1, 1]],
    [typed('Product'), 'https://example.org/product/12', [2, 2]],
    [typed('NewsArticle'), 'https://example.org/news/12', [6, 6]],
    [typed('Person'), 'not an address', [7, 0]],
  ])('is told by its types and its address: %s %s', (head, url, kinds) => {
    expect(kindOf(head, url)).toEqual(kinds)
  })
})
