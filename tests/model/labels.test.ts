import { describe, expect, it } from 'vitest'
import { foldOf, siteOf } from '../../training/folds.js'
import { labelBlocks } from '../../training/labels.js'
import { OddsCounter } from '../../training/odds.js'

const split = (text: string): string[] => text.split(' ')

describe('labelBlocks', () => {
  it('gives each block the share of its words that the gold has', () => {
    const { share } = labelBlocks(
      ['home sport weather', 'the old bridge stays open', 'the mayor said so and then read more'].map(split),
      split('the old bridge stays open the mayor said so'),
    )
    expect([...share].map((value) => Math.round(value * 100) / 100)).toEqual([0, 1, 0.5])
  })

  it('takes the copy that stands in order, and hardly counts the other', () => {
    const { share, trust } = labelBlocks(
      ['council keeps bridge', 'menu of today', 'council keeps bridge', 'it voted on tuesday to keep it'].map(split),
      split('council keeps bridge it voted on tuesday to keep it'),
    )
    expect([...share].filter((value) => value === 1)).toHaveLength(2)
    expect(share[3]).toBe(1)
    expect((trust[0] as number) + (trust[2] as number)).toBeCloseTo(1.2)
  })

  it('finds no article in an empty gold', () => {
    expect([...labelBlocks([split('a b c d')], []).share]).toEqual([0])
  })
})

describe('folds', () => {
  it('keeps the pages of a site together', () => {
    expect(siteOf('https://news.example.co.uk/a', 'x')).toBe('example.co.uk')
    expect(siteOf('https://www.example.com/b?c', 'x')).toBe('example.com')
    expect(siteOf(null, 'x')).toBe('x')
    expect(foldOf('example.com')).toBe(foldOf(siteOf('http://m.example.com/', 'y')))
  })
})

describe('OddsCounter', () => {
  it('leaves out what a fold taught', () => {
    const counter = new OddsCounter()
    const tokens = [new Set(['prose']), new Set(['menu'])]
    for (let fold = 0; fold < 3; fold++) counter.add(fold, tokens, [20, 20], [1, 0])
    const all = counter.table([], { pages: 3, size: 10 })
    expect(all.get('prose')).toBeGreaterThan(0)
    expect(all.get('menu')).toBeLessThan(0)
    expect(counter.table([1], { pages: 3, size: 10 }).size).toBe(0)
    expect(counter.table([], { pages: 3, size: 1 }).size).toBe(1)
  })
})
