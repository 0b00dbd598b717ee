import { describe, expect, it } from 'vitest'
import { type Article, clean, explain } from '../src/index.js'
import { readArticle, SLUGS } from './fixtures/load.js'

describe.each(SLUGS)('the account of %s', (slug) => {
  const article = clean(readArticle(slug).source)
  const lines = explain(article).split('\n')

  it('has a line for each block that went, in page order', () => {
    const from = lines.indexOf('Removed') + 1
    const indices = lines.slice(from).flatMap((line) => /^ {2}#(\d+) /.exec(line)?.[1] ?? [])
    expect(indices.map(Number)).toEqual(article.removed.map(({ index }) => index))
    for (const [i, block] of article.removed.entries()) {
      expect(lines[from + i]).toContain(` ${block.reason}`)
      expect(lines[from + i]).toContain(`(${block.rule}, score ${block.score}) at ${block.start}-${block.end}: "`)
    }
  })

  it('has a line for each date', () => {
    const from = lines.indexOf('Dates') + 1
    for (const [i, date] of article.dates.entries()) {
      expect(lines[from + i]).toContain(`${date.role}`)
      expect(lines[from + i]).toContain(` at ${date.start}-${date.end}`)
    }
  })

  it('begins with the title and the verdict, and ends with a line end', () => {
    expect(lines[0]).toBe(`title      ${article.title}`)
    expect(lines[1]).toMatch(/^verdict {4}article, language \w+, read as text$/)
    expect(lines[2]).toMatch(/^expected {3}word F1 [\d.]+: \d+ % of it junk, \d+ % of the article missing$/)
    expect(lines.at(-1)).toBe('')
  })

  it('counts what was kept and what went', () => {
    const kept = article.blocks.length - article.removed.length
    expect(lines).toContain(`blocks     ${kept} kept, ${article.removed.length} removed`)
  })
})

describe('an account', () => {
  const empty = clean('')
  const block = { index: 0, kind: 'paragraph', level: 0, start: 0, end: 9, score: 0.1, rule: 'r' } as const
  const removedBlock = (text: string): Article['removed'][number] => ({
    ...block,
    text,
    verdict: 'removed',
    reason: 'ad',
    duplicateOf: null,
  })
  const withRemoved = (text: string): Article => ({
    ...empty,
    blocks: [removedBlock(text)],
    removed: [removedBlock(text)],
  })

  it('of an empty page says so', () => {
    expect(explain(empty)).toBe(
      [
        'title      (none)',
        'verdict    empty, language und, read as text',
        'expected   word F1 0: 0 % of it junk, 100 % of the article missing',
        'published  (unknown)',
        'modified   (unknown)',
        'blocks     0 kept, 0 removed',
        'warning    empty-input: the input is empty',
        '',
        'Dates',
        '  (none)',
        '',
        'Removed',
        '  (nothing)',
        '',
      ].join('\n'),
    )
  })

  it('names the copy that stays', () => {
    const copy = { ...removedBlock('twice'), reason: 'exact-duplicate' as const, duplicateOf: 3 }
    expect(explain({ ...empty, blocks: [copy], removed: [copy] })).toContain('#0 exact-duplicate of block 3 (')
  })

  it('keeps a block in one line, cut off between characters', () => {
    const text = explain(withRemoved(`a\n\tb ${'😀'.repeat(100)}`))
    const line = text.split('\n').find((item) => item.startsWith('  #0'))
    expect(line).toContain(`"a b ${'😀'.repeat(67)}…"`)
    expect(text.isWellFormed()).toBe(true)
  })

  it('does not hand control characters on to a terminal', () => {
    const account = explain({ ...withRemoved('red \u001b[31m text \u009b1m \u0007'), title: 'a\u001b]0;b\u0007\nc' })
    expect(account.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(account.split('\n')[0]).toMatch(/^title {6}a.*c$/)
  })
})
