import { describe, expect, it } from 'vitest'
import { cutoffOf } from '../../src/model/cutoff.js'

const WORDS = [40, 40, 40, 40]

describe('cutoffOf', () => {
  it('is near one half where the page is plain', () => {
    expect(cutoffOf(Float32Array.of(0.99, 0.98, 0.01, 0.02), WORDS, 'balanced')).toBeCloseTo(0.49, 1)
  })

  it('falls where the whole page is in doubt', () => {
    const doubtful = Float32Array.of(0.42, 0.4, 0.38, 0.05)
    const cutoff = cutoffOf(doubtful, WORDS, 'balanced')
    expect(cutoff).toBeLessThan(0.38)
    expect(cutoff).toBeGreaterThan(0.05)
  })

  it('keeps nothing of a page without an article', () => {
    const hopeless = Float32Array.of(0.05, 0.04, 0.1, 0.02)
    expect(cutoffOf(hopeless, WORDS, 'balanced')).toBeGreaterThan(0.1)
  })

  it('rises with precision and falls with recall', () => {
    const scores = Float32Array.of(0.9, 0.6, 0.5, 0.3)
    const [precision, balanced, recall] = (['precision', 'balanced', 'recall'] as const).map((focus) =>
      cutoffOf(scores, WORDS, focus),
    ) as [number, number, number]
    expect(precision).toBeGreaterThan(balanced)
    expect(balanced).toBeGreaterThan(recall)
  })

  it('takes an empty page', () => {
    expect(cutoffOf(new Float32Array(0), [], 'balanced')).toBeGreaterThan(0)
  })
})
