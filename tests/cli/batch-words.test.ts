import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rawId, scannedId } from '../../src/batch/raw-id.js'
import { parseFailOn } from '../../src/cli/batch/fail-on.js'
import { Progress } from '../../src/cli/batch/progress.js'
import { describeSummary, summarise } from '../../src/cli/batch/summary.js'
import { Tally } from '../../src/cli/batch/tally.js'

/** What a line says is not counted. */
const line = new Uint8Array(0)

function tallied(): Tally {
  const tally = new Tally()
  const removed = { consent: 200, credit: 50 }
  const facts = { verdict: 'article', language: 'en', doubtful: true, kept: 750, removed } as const
  tally.add({ line, error: null, facts })
  tally.add({ line, error: 'timeout', facts: null })
  tally.add({ line, error: null, facts: null })
  tally.skip('links')
  return tally
}

test('the summary has counts, shares and rate, in words and as a record', () => {
  const summary = summarise(tallied(), 4_000, true)
  expect(summary).toEqual({
    records: 2,
    failed: 1,
    resumed: 0,
    errors: { timeout: 1 },
    skipped: { links: 1 },
    verdicts: { article: 1 },
    doubtful: 1,
    languages: { en: 1 },
    removedShare: 0.25,
    reasons: { consent: 0.2, credit: 0.05 },
    seconds: 4,
    recordsPerSecond: 0.5,
    complete: true,
  })
  expect(describeSummary(summary)).toEqual([
    '2 records in 4.0 s, 0.5 a second',
    '1 of 2 records failed: timeout 1',
    'verdicts: article 1',
    'in doubt: 1',
    'languages: en 1',
    'removed: 25.0 % of the characters: consent 20.0 %, credit 5.0 %',
    'skipped: links 1',
  ])
  expect(describeSummary(summarise(new Tally(), 10, true))).toEqual([])
})

test('the ten most frequent languages are named', () => {
  const tally = new Tally()
  for (let i = 0; i < 30; i += 1) {
    const facts = {
      verdict: 'article',
      language: `x${Math.min(i, 12)}`,
      doubtful: false,
      kept: 1,
      removed: {},
    } as const
    tally.add({ line, error: null, facts })
  }
  const { languages } = summarise(tally, 1, true)
  expect(Object.keys(languages)).toHaveLength(10)
  expect(Object.entries(languages)[0]).toEqual(['x12', 18])
})

test('progress tells the share and the time left where the size of the inputs is known', () => {
  const known = new Progress(tallied(), 'none', 1_000)
  known.start()
  known.count(250)
  expect(known.describe()).toMatch(/^2 records, 25\.0 %, [\d.]+ a second, \d+:\d\d:\d\d left, 1 failed$/)
  const unknown = new Progress(tallied(), 'none', null)
  unknown.count(250)
  expect(unknown.describe()).toMatch(/^2 records, [\d.]+ a second, 1 failed$/)
})

test.each([
  ['error', 10, 0, false],
  ['error', 10, 1, true],
  ['all', 10, 9, false],
  ['all', 10, 10, true],
  ['all', 0, 0, false],
  ['never', 10, 10, false],
  ['5%', 100, 5, false],
  ['5%', 100, 6, true],
  ['0.5%', 1000, 6, true],
  ['0%', 10, 0, false],
])('--fail-on %s, %i records, %i failed: %s', (value, records, failed, fails) => {
  expect(parseFailOn(value)(records, failed)).toBe(fails)
})

describe('the id of a record that was not parsed', () => {
  test('is that of one that was', () => {
    const records = fc.dictionary(fc.constantFrom('id', 'a', 'é"', 'text'), fc.jsonValue())
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 2 }), (record, indent) => {
        const line = JSON.stringify(record, null, indent)
        expect(scannedId(line)).toBe(rawId(line, JSON.parse(line)))
      }),
    )
  })

  test.each([
    ['{"id":9007199254740993,"a":{"id":2}}', '9007199254740993'],
    ['{"a":[{"id":1}],"id":"x"', null],
    ['[{"id":1}]', 'null'],
    ['{"id":1,"id":2}', '2'],
    ['{"id":nonsense}', 'null'],
    ['{"a":1}', null],
    ['', 'null'],
  ])('%s: %s', (line, id) => {
    expect(scannedId(line)).toBe(id)
  })
})
