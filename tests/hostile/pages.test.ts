import { describe, expect, it } from 'vitest'
import { BENIGN, HOSTILE, type Shape } from '../../bench/hostile-pages.js'
import { findUnlinear, LINEAR_CASES } from '../../bench/linear-cases.js'
import { clean } from '../../src/index.js'

/** Small enough for them to be read in some seconds, large enough for a square to show. */
const SIZE = 20_000
/** One page in so many is timed here; `npm run bench:hostile` times all, at their full size. */
const STEP = 3

/** CPU time in milliseconds. */
function milliseconds({ build, format }: Shape, size: number): number {
  const page = build(size)
  const start = process.cpuUsage()
  clean(page, { format, engine: 'blocks' })
  return process.cpuUsage(start).user / 1000
}

describe('hostile pages', () => {
  it('are many', () => {
    expect(Object.keys(HOSTILE).length).toBeGreaterThan(100)
  })

  it('are the same each time', () => {
    for (const { build } of Object.values(HOSTILE)) expect(build(2_000)).toBe(build(2_000))
  })

  it('cost at most some ten times what a benign page of the size does', () => {
    const benign = Math.max(...Object.values(BENIGN).map((shape) => milliseconds(shape, SIZE)))
    const slow = Object.entries(HOSTILE)
      .filter((_, i) => i % STEP === 0)
      .map(([name, shape]) => ({ name, ms: milliseconds(shape, SIZE) }))
      .filter(({ ms }) => ms > 12 * benign + 300)
    expect(slow).toEqual([])
  }, 120_000)

  it('keep every block within the page, in order', () => {
    for (const [name, { build, format }] of Object.entries(HOSTILE)) {
      const page = build(3_000)
      const { blocks } = clean(page, { format, engine: 'blocks' })
      for (const [i, { index, start, end }] of blocks.entries()) {
        expect(index, name).toBe(i)
        expect(start, name).toBeGreaterThanOrEqual(0)
        expect(end, name).toBeGreaterThanOrEqual(start)
        expect(end, name).toBeLessThanOrEqual(page.length)
      }
    }
  })
})

describe('cost', () => {
  it.each(LINEAR_CASES.map((one) => [one.name, one] as const))('%s is linear', (_name, one) => {
    expect(findUnlinear(one, 6_000, 60_000)).toMatchObject({ over: false })
  })
})
