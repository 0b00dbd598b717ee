import { describe, expect, test } from 'vitest'
import {
  confusionScore,
  dayOutcome,
  sameTitle,
  sameWords,
  shingleShares,
  shingles,
  snippetConfusion,
  snippetShare,
  wordScore,
  words,
} from '../../bench/metrics.js'

describe('words', () => {
  test('are lower-case runs of letters, digits, marks and underscores', () => {
    expect(words("Don't STOP_me — 3.5 Größe")).toEqual(['don', 't', 'stop_me', '3', '5', 'größe'])
  })

  test('keep combining marks, so that a Hindi word is one word', () => {
    expect(words('हिन्दी')).toEqual(['हिन्दी'])
  })

  test('are none in a text of punctuation', () => {
    expect(words('… —')).toEqual([])
  })
})

describe('wordScore', () => {
  test('counts each word as often as both texts have it', () => {
    // shared: a, b; 2 of 3 predicted, 2 of 4 wanted
    const { precision, recall, f1 } = wordScore(words('a a b'), words('a b c d'))
    expect(precision).toBeCloseTo(2 / 3)
    expect(recall).toBeCloseTo(1 / 2)
    expect(f1).toBeCloseTo(4 / 7)
  })

  test('agrees fully on two empty texts and not at all where one is empty', () => {
    expect(wordScore([], []).f1).toBe(1)
    expect(wordScore(['a'], []).f1).toBe(0)
    expect(wordScore([], ['a']).f1).toBe(0)
  })

  test('is 0 without a shared word', () => {
    expect(wordScore(['a'], ['b'])).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})

describe('snippets', () => {
  test('WCXB: share of raw substrings, case folded', () => {
    expect(snippetShare('The  Cat sat', ['the  cat', 'the cat', 'SAT'])).toBeCloseTo(2 / 3)
    expect(snippetShare('text', [])).toBeNull()
  })

  test('trafilatura: counts after folding white space, case kept', () => {
    const counts = snippetConfusion('The\n Cat sat. Share', ['The Cat', 'the cat', 'sat.'], ['Share', 'Tweet', 'Pin'])
    expect(counts).toEqual({ tp: 2, fp: 1, fn: 1, tn: 2 })
    const { precision, recall, f1, accuracy } = confusionScore(counts)
    expect(precision).toBeCloseTo(2 / 3)
    expect(recall).toBeCloseTo(2 / 3)
    expect(f1).toBeCloseTo(2 / 3)
    expect(accuracy).toBeCloseTo(4 / 6)
  })

  test('score 0 where nothing was counted', () => {
    expect(confusionScore({ tp: 0, fp: 0, fn: 0, tn: 0 })).toEqual({ precision: 0, recall: 0, f1: 0, accuracy: 0 })
  })
})

describe('shingles', () => {
  test('are runs of four words; a shorter text is one', () => {
    expect(shingles(words('a b c d e'), 4)).toEqual(['a b c d', 'b c d e'])
    expect(shingles(words('a b'), 4)).toEqual(['a b'])
    expect(shingles([], 4)).toEqual([])
  })

  test('shares sum to 1', () => {
    // predicted: abcd, bcde; gold: bcde, cdef, defg; one agrees of four in all
    expect(shingleShares(words('a b c d e'), words('b c d e f g'))).toEqual({ tp: 0.25, fp: 0.25, fn: 0.5 })
    expect(shingleShares([], [])).toEqual({ tp: 0, fp: 0, fn: 0 })
  })
})

test('sameWords wants the same order', () => {
  expect(sameWords(['a', 'b'], ['a', 'b'])).toBe(true)
  expect(sameWords(['b', 'a'], ['a', 'b'])).toBe(false)
  expect(sameWords(['a'], ['a', 'b'])).toBe(false)
})

test('sameTitle folds case, white space and compatibility forms only', () => {
  expect(sameTitle(' The\u00a0Ｔitle ', 'the title')).toBe(true)
  expect(sameTitle('The title | Site', 'The title')).toBe(false)
  expect(sameTitle(null, 'The title')).toBe(false)
})

test('dayOutcome takes a date coarser than a day for none', () => {
  expect(dayOutcome('2022-01-05T21:09:00Z', '2022-01-05')).toBe('right')
  expect(dayOutcome('2022-01-06', '2022-01-05')).toBe('wrong')
  expect(dayOutcome('2022-01', '2022-01-05')).toBe('none')
  expect(dayOutcome('XXXX-01-05', '2022-01-05')).toBe('none')
  expect(dayOutcome(null, '2022-01-05')).toBe('none')
})
