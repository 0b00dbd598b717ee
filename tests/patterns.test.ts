import fc from 'fast-check'
import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'
import { detectDates } from '../src/dates/public.js'
import { type Pattern, readPatterns } from './read-patterns.js'

/** True where some text makes the pattern take more than linear time, by itself or by trying every start. */
function isSlow({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean {
  return analyse({ source, flags }, {}).reports.length > 0
}

describe('regular expressions', () => {
  const { patterns, built } = readPatterns()

  it.each([
    ['nested quantifiers', '(?:a+)+b'],
    ['neighbours that overlap', '^\\s*\\s*x'],
    ['a run that any start may begin', '\\s+$'],
  ])('are told slow by %s', (_name, source) => {
    expect(isSlow({ source, flags: '' })).toBe(true)
  })

  it('of the sources take linear time', () => {
    expect(patterns.length).toBeGreaterThan(150)
    expect(patterns.filter(isSlow).map(({ file, line, source }) => `${file}:${line} ${source}`)).toEqual([])
  })

  it('are literals, save where a tag name is put in', () => {
    expect(built).toEqual(['lib/word-forms.ts', 'opinion/strip.ts'])
  })
})

describe('detectDates on long runs', () => {
  const piece = fc.constantFrom(
    ' ',
    '\u00a0',
    '0',
    '1',
    '12',
    '2022',
    '٥',
    '.',
    '/',
    '-',
    ':',
    ',',
    '(',
    'May',
    'T',
    '年',
    '\n',
  )
  const options = fc.record({ language: fc.constantFrom('en', 'ar', 'hu', 'th', 'zh', 'und') })

  it('answers within a second, whatever is repeated', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), options, fc.boolean(), (pieces, given, dated) => {
        const unit = pieces.join('')
        const text = `${dated ? '5 January 2022' : ''}${unit.repeat(Math.ceil(60_000 / unit.length))}x`
        const start = process.cpuUsage()
        const dates = detectDates(text, given)
        expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
        for (const date of dates) expect(text.slice(date.start, date.end)).toBe(date.text)
      }),
      { numRuns: 60, seed: 4 },
    )
  })
})
