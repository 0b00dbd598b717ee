import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Pattern, readPatterns } from '../read-patterns.js'
import { attack, samplesOf, unitsOf } from './attacks.js'

/** Lengths that are tried one after the other, so that a slow pattern shows before it hangs. */
const LENGTHS = [1_000, 2_000, 4_000, 8_000, 16_000] as const
/** CPU milliseconds that no linear pattern takes for these lengths; a quadratic one takes ten times as many for the last. */
const SUSPICIOUS = 20
/** Growth from a quarter of a length to all of it: 4 where time is linear, 16 where it is quadratic. */
const MOST_GROWTH = 9

type Run = (text: string) => void

/** A pattern as the sources use it: over all matches, at one place, or to the first match. */
function runOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Run {
  const pattern = new RegExp(source, flags)
  if (pattern.global) return (text) => void text.replace(pattern, '')
  return (text) => {
    pattern.lastIndex = 0
    pattern.exec(text)
  }
}

/** CPU milliseconds, the least of several runs: other work on the machine only ever adds. */
function cost(run: Run, text: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage()
    run(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Whether time grows faster than the text that repeats the unit. */
function growsFast(run: Run, unit: string): boolean {
  for (const length of LENGTHS) {
    if (cost(run, attack(unit, length), 1) < SUSPICIOUS) continue
    const [short, long] = [cost(run, attack(unit, length / 4), 5), cost(run, attack(unit, length), 3)]
    return long > SUSPICIOUS && long / short > MOST_GROWTH
  }
  return false
}

describe('the time of a regular expression', () => {
  it.each([
    ['neighbours that overlap', '^a*a*b', ''],
    ['a run that any start may begin', '\\s+$', ''],
    ['a class and its part', '[\\w.]+\\w+@', ''],
    ['all matches, each looking far', 'a[^b]*b', 'g'],
  ])('grows fast with %s', (_name, source, flags) => {
    expect(unitsOf(samplesOf(source, flags)).some((unit) => growsFast(runOf({ source, flags }), unit))).toBe(true)
  })

  it('grows with the text and no faster: all of the sources', { timeout: 300_000 }, () => {
    const slow: string[] = []
    for (const pattern of readPatterns().patterns) {
      const run = runOf(pattern)
      const units = unitsOf(samplesOf(pattern.source, pattern.flags))
      for (const unit of units)
        if (growsFast(run, unit)) slow.push(`${pattern.file}:${pattern.line} on ${JSON.stringify(unit)}`)
    }
    expect(slow).toEqual([])
  })

  it('grows no faster with any mixture of its characters', { timeout: 300_000 }, () => {
    const patterns = readPatterns().patterns.filter(({ source, flags }) => samplesOf(source, flags).length > 0)
    const mixture = fc.constantFrom(...patterns).chain((pattern) =>
      fc.record({
        pattern: fc.constant(pattern),
        unit: fc
          .array(fc.constantFrom(...samplesOf(pattern.source, pattern.flags)), { minLength: 1, maxLength: 8 })
          .map((samples) => samples.join('')),
      }),
    )
    fc.assert(
      fc.property(mixture, ({ pattern, unit }) => !growsFast(runOf(pattern), unit)),
      { numRuns: 1_000, seed: 20220105 },
    )
  })
})
