import { expect, test } from 'vitest'
import type { Gold } from '../../bench/data.js'
import { failure, parseReply } from '../../bench/protocol.js'
import { scorePage, summarize } from '../../bench/score.js'

const gold: Gold = { body: 'one two three four', with: ['two'], without: ['ad', 'menu'], title: 'T', day: '2020-01-02' }

const reply = (id: string, text: string, more: object = {}) => parseReply(id, JSON.stringify({ id, text, ...more }))

test('a page is scored on all that its gold speaks of', () => {
  const score = scorePage('1', gold, reply('1', 'One two three four ad', { title: 't', date: '2020-01-02', ms: 4 }))
  expect(score.word?.precision).toBeCloseTo(4 / 5)
  expect(score).toMatchObject({ with: 1, without: 0.5, exact: false, title: true, day: 'right', ms: 4, failed: false })
})

test('what the gold does not speak of is null', () => {
  const silent: Gold = { body: null, with: [], without: [], title: null, day: null }
  expect(scorePage('1', silent, reply('1', 'text'))).toMatchObject({
    word: null,
    with: null,
    without: null,
    exact: null,
    shingles: null,
    title: null,
    day: null,
  })
})

test('a summary is a mean over pages, and sums snippets and shingles', () => {
  const perfect = scorePage('1', gold, reply('1', 'one two three four', { date: '2020-01-02' }))
  const failed = scorePage('2', gold, failure('2', 'hung'))
  const summary = summarize([perfect, failed])
  expect(summary).toMatchObject({ pages: 2, f1: 0.5, exact: 0.5, under: 1, with: 0.5, without: 1, failed: 1 })
  expect(summary).toMatchObject({ snippetPrecision: 1, snippetRecall: 0.5, dayRight: 1, dayWrong: 0, dayNone: 1 })
  // shingles: tp 1, fn 1 over both pages: precision 1, recall 1/2
  expect(summary.shingleF1).toBeCloseTo(2 / 3)
})

test('an empty set has no figures', () => {
  expect(summarize([])).toMatchObject({ pages: 0, f1: null, snippetF1: null, shingleF1: null, ms: null })
})
