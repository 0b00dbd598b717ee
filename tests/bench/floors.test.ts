import { expect, test } from 'vitest'
import { breaches, type Measured, raise } from '../../bench/floors.js'
import { summarize } from '../../bench/score.js'

const measured = (f1: number, under: number, corpus = 'c1'): Measured => ({
  key: 'wcxb-html/article',
  corpus,
  summary: { ...summarize([]), pages: 10, f1, under },
})

test('floors are pinned rounded down, and hold what was measured', () => {
  const floors = raise({}, measured(0.96789, 5))
  expect(floors['wcxb-html/article']).toMatchObject({ corpus: 'c1', atLeast: { f1: 0.967 }, atMost: { under: 5 } })
  expect(breaches(floors, measured(0.96789, 5))).toEqual([])
})

test('a fall and a rise are told in words', () => {
  const floors = raise({}, measured(0.96, 5))
  expect(breaches(floors, measured(0.9512, 6))).toEqual([
    'wcxb-html/article: f1 is 0.9512, floor 0.96',
    'wcxb-html/article: under is 6, at most 5',
  ])
})

test('pinning never lowers', () => {
  const floors = raise(raise({}, measured(0.96, 5)), measured(0.95, 9))
  expect(floors['wcxb-html/article']).toMatchObject({ atLeast: { f1: 0.96 }, atMost: { under: 5 } })
})

test('other data is a breach, and is not pinned over', () => {
  const floors = raise({}, measured(0.96, 5))
  const other = measured(0.99, 0, 'c2')
  expect(breaches(floors, other)).toEqual(['wcxb-html/article: the data is not what the floors were pinned on'])
  expect(raise(floors, other)).toEqual(floors)
})

test('a set without floors has no breach', () => {
  expect(breaches({}, measured(0.1, 10))).toEqual([])
})
