import { expect, test } from 'vitest'
import { badCaught, binsOf, calibrationError, type Expectation, rankArea } from '../../bench/reliability.js'

/** Pages of which F1 is expected and comes as given; the other shares follow from precision. */
function pagesOf(pairs: readonly (readonly [expected: number, f1: number])[]): Expectation[] {
  return pairs.map(([f1, actual]) => ({
    expected: { f1, keptJunk: 1 - f1, lostArticle: 0 },
    word: { precision: actual, recall: 1, f1: actual },
  }))
}

const STEPS = Array.from({ length: 20 }, (_, i) => i / 20)

test('what comes as expected has no error, and what is off by .1 everywhere has .1', () => {
  expect(calibrationError(binsOf(pagesOf(STEPS.map((f1) => [f1, f1])), 'f1'))).toBeCloseTo(0)
  const off = pagesOf(STEPS.map((f1) => [f1, f1 + 0.1]))
  expect(calibrationError(binsOf(off, 'f1'))).toBeCloseTo(0.1)
  expect(calibrationError(binsOf(off, 'keptJunk'))).toBeCloseTo(0.1)
  expect(calibrationError(binsOf(off, 'lostArticle'))).toBeCloseTo(0)
})

test('bins hold all pages, in nearly equal count', () => {
  const counts = binsOf(pagesOf([...STEPS, 0.3, 0.5, 0.7].map((f1) => [f1, f1])), 'f1').map(({ pages }) => pages)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(23)
  expect(new Set(counts)).toEqual(new Set([2, 3]))
})

test('bad pages are counted among those in most doubt', () => {
  const pages = pagesOf(STEPS.map((f1, i) => [f1, i < 2 || i === 19 ? 0.1 : 0.9]))
  expect(badCaught(pages)).toEqual({
    bad: 3,
    caught: [
      { pages: 1, bad: 1 },
      { pages: 2, bad: 2 },
      { pages: 4, bad: 2 },
    ],
  })
})

test('the rank area is the chance that a bad page is in more doubt', () => {
  expect(
    rankArea(
      pagesOf([
        [0.2, 0.1],
        [0.9, 0.9],
        [0.8, 0.95],
      ]),
    ),
  ).toBe(1)
  expect(
    rankArea(
      pagesOf([
        [0.9, 0.1],
        [0.9, 0.9],
      ]),
    ),
  ).toBe(0.5)
  expect(rankArea(pagesOf([[0.9, 0.9]]))).toBeNull()
})
