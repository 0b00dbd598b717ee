import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateNames, generateNumerals } from '../../scripts/generate-date-names.js'
import { DATE_NAMES } from '../../src/data/dates/names.generated.js'
import { EXTRA_NAMES } from '../../src/data/dates/names-extra.js'
import { NUMERAL_ZEROS } from '../../src/data/dates/numerals.generated.js'

const stored = (name: string): string => readFileSync(new URL(`../../src/data/dates/${name}`, import.meta.url), 'utf8')

describe('generated tables', () => {
  // Another ICU has other names: the comparison only holds for the one that wrote the file.
  it.runIf(process.versions.cldr === '48.0')('are what the generator writes', () => {
    expect(stored('names.generated.ts')).toBe(generateNames())
    expect(stored('numerals.generated.ts')).toBe(generateNumerals())
  })

  it('name their generator in the first line', () => {
    for (const name of ['names.generated.ts', 'numerals.generated.ts']) {
      expect(stored(name).split('\n')[0]).toContain('scripts/generate-date-names.ts')
    }
  })

  it('hold twelve months and seven weekdays in every line', () => {
    for (const line of [...DATE_NAMES.split('\n'), ...EXTRA_NAMES]) {
      const [, kind = '', ...names] = line.split(' ')
      const count = { weekday: 7, shortday: 7, period: 2 }[kind] ?? 12
      expect(names.join(' ').split('|'), line).toHaveLength(count)
    }
  })

  it('know the digits of the scripts', () => {
    const zeros = new Map(NUMERAL_ZEROS)
    expect(zeros.get('arab')).toBe(0x660)
    expect(zeros.get('latn')).toBe(0x30)
    expect(zeros.size).toBeGreaterThan(70)
  })

  it('know the regional Arabic months', () => {
    for (const name of ['ینایر', 'کانون الثانی', 'جانفی', 'غشت']) expect(DATE_NAMES).toContain(name)
  })
})
