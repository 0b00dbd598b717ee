import { describe, expect, it } from 'vitest'
import { diffArticles, diffText, isSame } from '../../src/diff/index.js'
import { clean, restore } from '../../src/index.js'
import type { Article } from '../../src/types/index.js'
import { readArticle } from '../fixtures/load.js'

const ARTICLE = clean(readArticle('ruptly-kazakhstan').source)

/** The article with its n-th block changed. */
function changed(index: number, change: Partial<Article['blocks'][number]>): Article {
  return {
    ...ARTICLE,
    blocks: ARTICLE.blocks.map((block) => (block.index === index ? { ...block, ...change } : block)),
  }
}

const KEPT = ARTICLE.blocks.find(({ verdict }) => verdict === 'kept')?.index ?? -1
const GONE = ARTICLE.blocks.find(({ reason }) => reason === 'consent')?.index ?? -1

describe('the difference of two results', () => {
  it('is empty for the same result', () => {
    const diff = diffArticles(ARTICLE, structuredClone(ARTICLE))
    expect(isSame(diff)).toBe(true)
    expect(diffText(diff)).toEqual([])
  })

  it('has what was lost, with the reason for which it goes now', () => {
    const diff = diffArticles(ARTICLE, changed(KEPT, { verdict: 'removed', reason: 'promo' }))
    expect(diff).toMatchObject({
      lost: [{ text: ARTICLE.blocks[KEPT]?.text, reason: 'promo' }],
      gained: [],
      reasons: [],
    })
    expect(diffText(diff)[0]).toMatch(/^- Kazakh President .*… {2}\(promo\)$/)
  })

  it('has what was gained, with the reason for which it went', () => {
    const diff = diffArticles(ARTICLE, restore(ARTICLE, 'consent'))
    expect(diff.gained.map(({ reason }) => reason)).toEqual(['consent'])
    expect(diff.lost).toEqual([])
  })

  it('has reasons that changed', () => {
    const diff = diffArticles(ARTICLE, changed(GONE, { reason: 'policy' }))
    expect(diff).toMatchObject({ lost: [], gained: [], reasons: [{ before: 'consent', after: 'policy' }] })
  })

  it('does not mind which copy of a text stays', () => {
    const copy = ARTICLE.blocks.find(({ duplicateOf }) => duplicateOf === KEPT)?.index ?? -1
    const moved = {
      ...ARTICLE,
      blocks: changed(KEPT, { verdict: 'removed', reason: 'exact-duplicate' }).blocks.map((block) =>
        block.index === copy ? { ...block, verdict: 'kept' as const, reason: null } : block,
      ),
    }
    expect(diffArticles(ARTICLE, moved)).toMatchObject({ lost: [], gained: [] })
  })

  it('has blocks that are read in one of them only', () => {
    const { text } = ARTICLE.blocks[KEPT] ?? { text: '' }
    const shorter = { ...ARTICLE, blocks: ARTICLE.blocks.filter((block) => block.text !== text) }
    expect(diffArticles(ARTICLE, shorter).lost).toMatchObject([{ reason: null }])
    expect(diffArticles(shorter, ARTICLE).gained).toMatchObject([{ reason: null }])
  })

  it('has fields that changed, dates by their reading', () => {
    const other: Article = { ...ARTICLE, title: null, published: null, authors: ['Anna Berg', 'Bo Ek'] }
    expect(diffArticles(ARTICLE, other).fields).toEqual([
      { field: 'title', before: ARTICLE.title, after: null },
      { field: 'authors', before: null, after: 'Anna Berg, Bo Ek' },
      { field: 'published', before: '2022-01-05T21:09:00Z', after: null },
    ])
  })
})
