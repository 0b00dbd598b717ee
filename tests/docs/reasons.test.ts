import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DECISIVE_RULES } from '../../src/classify/rules.js'
import { PHRASE_TABLES } from '../../src/data/phrases/index.js'
import { type ErrorCode, REASONS, type Verdict, WARNING_CODES } from '../../src/index.js'

const PAGE = readFileSync(fileURLToPath(new URL('../../docs/reasons.md', import.meta.url)), 'utf8')
const ERROR_CODES: Readonly<Record<ErrorCode, true>> = {
  'invalid-input': true,
  'invalid-option': true,
  'invalid-record': true,
  'invalid-fingerprint': true,
  'invalid-memory': true,
  internal: true,
  timeout: true,
  'worker-died': true,
}
const VERDICTS: Readonly<Record<Verdict, true>> = {
  article: true,
  listing: true,
  other: true,
  'consent-wall': true,
  paywall: true,
  'error-page': true,
  empty: true,
}

/** Rows of the table under a heading: the cells, first one without its backticks. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`)
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .map(([first = '', ...others]) => [first.replaceAll('`', ''), ...others])
}

const names = (heading: string): string[] => rowsUnder(heading).map(([name = '']) => name)

describe('docs/reasons.md', () => {
  it('documents exactly the reasons, in their order, each with rules and an example', () => {
    expect(names('Reasons')).toEqual([...REASONS])
    for (const row of rowsUnder('Reasons')) expect(row.filter((cell) => cell !== '')).toHaveLength(4)
  })

  it('documents exactly the warnings', () => {
    expect(names('Warnings')).toEqual([...WARNING_CODES])
  })

  it('documents exactly the verdicts', () => {
    expect(names('Verdicts')).toEqual(Object.keys(VERDICTS))
  })

  it('documents exactly the error codes', () => {
    expect(names('Error codes')).toEqual(Object.keys(ERROR_CODES))
  })

  it('documents the decisive rules, in their order', () => {
    const rules = DECISIVE_RULES.map(({ name }) => name).filter((name) => name !== 'phrase')
    expect(names('Rules').filter((name) => rules.includes(name))).toEqual(rules)
  })

  it('names with each reason the phrase rules that the tables have for it, and no other', () => {
    const places = (reason: string): string[] =>
      PHRASE_TABLES.flatMap(({ groups }) => groups)
        .filter((group) => group.reason === reason)
        .map(({ place }) => `${reason}.${place}`)
    for (const [reason = '', , rules = ''] of rowsUnder('Reasons')) {
      const stated = [...rules.matchAll(/`([^`]+\.(?:whole|start|within))`/g)].map(([, rule]) => rule)
      expect([...stated].sort(), reason).toEqual([...new Set(places(reason))].sort())
    }
  })
})
