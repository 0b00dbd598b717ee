import { describe, expect, it } from 'vitest'
import { CopydeskError, clean, type RestoreFilter, restore } from '../src/index.js'
import { readArticle, SLUGS } from './fixtures/load.js'

describe.each(SLUGS)('restore on %s', (slug) => {
  const article = clean(readArticle(slug).source)
  const reason = article.removed[0]?.reason ?? 'title'

  it('puts all blocks back, in page order', () => {
    const whole = restore(article, () => true)
    expect(whole.removed).toEqual([])
    expect(whole.text).toBe(article.blocks.map(({ text }) => text).join('\n\n'))
  })

  it('puts back the blocks of one reason, or of several', () => {
    for (const filter of [reason, [reason]] as const) {
      const { blocks, removed, text } = restore(article, filter)
      expect(removed).toEqual(article.removed.filter((block) => block.reason !== reason))
      const back = blocks.filter(({ rule }) => rule === 'restored')
      expect(back.length).toBe(article.removed.length - removed.length)
      for (const block of back) expect(block).toMatchObject({ verdict: 'kept', reason: null, duplicateOf: null })
      expect(text).toBe(
        blocks
          .filter(({ verdict }) => verdict === 'kept')
          .map((block) => block.text)
          .join('\n\n'),
      )
    }
  })

  it('asks a function of removed blocks alone', () => {
    const asked: number[] = []
    restore(article, ({ index }) => asked.push(index) > 0 && false)
    expect(asked).toEqual(article.removed.map(({ index }) => index))
  })

  it('changes nothing where nothing is picked, nor the article that it was given', () => {
    const before = JSON.stringify(article)
    expect(restore(article, [])).toEqual(article)
    restore(article, () => true)
    expect(JSON.stringify(article)).toBe(before)
  })

  it('works on an article that went through JSON', () => {
    expect(restore(JSON.parse(JSON.stringify(article)), () => true)).toEqual(restore(article, () => true))
  })
})

describe('bad filters', () => {
  const article = clean('Share this')
  it.each([[null], [undefined], [1], [{}]])('%j throws invalid-input', (filter) => {
    const call = (): unknown => restore(article, filter as unknown as RestoreFilter)
    expect(call).toThrow(CopydeskError)
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })

  it.each([['nonsense'], [['title', 'nonsense']], [[1]]])('%j, no reason, throws invalid-input', (filter) => {
    expect(() => restore(article, filter as unknown as RestoreFilter)).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    )
  })
})
