import { describe, expect, it } from 'vitest'
import { fitLogistic } from '../../training/logistic.js'

describe('fitLogistic', () => {
  it('finds the log odds of two groups where nothing pulls', () => {
    // Of ten rows at 1 nine are true, of ten at -1 two.
    const rows = Array.from({ length: 20 }, (_, i) => [i < 10 ? 1 : -1])
    const truths = rows.map((_, i) => (i < 10 ? i < 9 : i < 12))
    const { bias, weights } = fitLogistic(rows, truths, 1e-9)
    expect(bias + (weights[0] ?? 0)).toBeCloseTo(Math.log(9), 2)
    expect(bias - (weights[0] ?? 0)).toBeCloseTo(Math.log(2 / 8), 2)
  })

  it('leaves a column that says nothing at zero, and pulls the others towards it', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [i % 2 === 0 ? 1 : -1, i % 4 < 2 ? 1 : -1])
    const truths = rows.map(([first = 0], i) => (i < 4 ? first < 0 : first > 0))
    const free = fitLogistic(rows, truths, 0.01).weights
    const pulled = fitLogistic(rows, truths, 20).weights
    expect(Math.abs(free[1] ?? 1)).toBeLessThan(0.01)
    expect(pulled[0]).toBeGreaterThan(0)
    expect(pulled[0]).toBeLessThan(free[0] ?? 0)
  })
})
