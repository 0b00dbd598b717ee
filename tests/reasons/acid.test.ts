import { describe, expect, it } from 'vitest'
import { acidLanguages, acidTexts, judgeText } from '../../bench/acid-texts.js'
import { REASONS, type Reason } from '../../src/index.js'
import { scriptOf } from './articles.js'

/** Reasons of which the acid set marks no line, or too few: pages of their own show them. */
const SHOWN_ELSEWHERE: ReadonlySet<Reason> = new Set([
  'title',
  'story-navigation',
  'widget',
  'syndication',
  'caption',
  'label',
  'error-notice',
  'hidden',
  'boilerplate',
  'exact-duplicate',
  'near-duplicate',
  'repeated-run',
  'site-repeat',
])

/** Of a hundred lines that go, so many go for the very reason with which they are marked; marks may be argued with. */
const SAME_REASON = 0.84

const judged = acidLanguages().flatMap((language) =>
  acidTexts(language)
    .flatMap(judgeText)
    .map((line) => ({ ...line, script: scriptOf(language) })),
)

describe('the acid set', () => {
  it.each(REASONS.filter((reason) => !SHOWN_ELSEWHERE.has(reason)))('shows %s in at least five scripts', (reason) => {
    const lines = judged.filter((line) => line.mark === reason && line.reason === reason)
    expect(new Set(lines.map(({ script }) => script)).size).toBeGreaterThanOrEqual(5)
  })

  it('is told by the reasons that people gave', () => {
    const gone = judged.filter(({ mark, reason }) => mark !== 'keep' && mark !== 'title' && reason !== null)
    const same = gone.filter(({ mark, reason }) => mark === reason)
    expect(same.length / gone.length).toBeGreaterThanOrEqual(SAME_REASON)
  })
})
