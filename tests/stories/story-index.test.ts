import { describe, expect, it } from 'vitest'
import { Chance } from '../../bench/stories/random.js'
import { CopydeskError, StoryIndex, similarity } from '../../src/index.js'
import { fingerprintOf } from '../../src/lib/fingerprint.js'
import { bandingFor } from '../../src/stories/bands.js'

const LENGTH = 200

/** The fingerprint of a story of made-up words, its last ones other words. */
function print(story: number, otherWords = 0): string {
  const words = Array.from({ length: LENGTH }, (_, i) =>
    i < LENGTH - otherWords ? `s${story}w${i}` : `s${story}o${otherWords}w${i}`,
  )
  return fingerprintOf([words]) ?? ''
}

describe('StoryIndex', () => {
  it('puts the likes of a record into its group, and names the likeness to the nearest', () => {
    const index = new StoryIndex()
    expect(index.add('a', print(1))).toEqual({ group: 'a', similarity: null })
    expect(index.add('b', print(2))).toEqual({ group: 'b', similarity: null })
    expect(index.add('c', print(1, 40))).toEqual({ group: 'a', similarity: similarity(print(1), print(1, 40)) })
    expect(index.add('d', print(1, 40))).toEqual({ group: 'a', similarity: 1 })
    expect(index.add('e', print(2))).toEqual({ group: 'b', similarity: 1 })
  })

  it('follows a story that changes step by step', () => {
    const index = new StoryIndex()
    const at = (from: number): string => fingerprintOf([Array.from({ length: LENGTH }, (_, i) => `w${from + i}`)]) ?? ''
    for (const from of [0, 60, 120, 180, 240]) expect(index.add(`from ${from}`, at(from))?.group).toBe('from 0')
    expect(similarity(at(0), at(240))).toBeLessThan(0.1)
  })

  it('answers null for a record without a fingerprint, and does not remember it', () => {
    const index = new StoryIndex()
    expect(index.add('a', null)).toBeNull()
    expect(index.add('b', null)).toBeNull()
    expect(index.add('c', print(1))).toEqual({ group: 'c', similarity: null })
  })

  it('holds to its threshold', () => {
    const [a, b] = [print(1), print(1, 60)]
    const likeness = similarity(a, b)
    for (const [threshold, joins] of [
      [likeness - 0.02, true],
      [likeness + 0.02, false],
    ] as const) {
      const index = new StoryIndex({ threshold })
      index.add('a', a)
      expect(index.add('b', b)?.group).toBe(joins ? 'a' : 'b')
    }
  })

  it('finds what a comparison of all with all finds', () => {
    const chance = new Chance(3)
    const prints = Array.from({ length: 600 }, () => print(chance.whole(1, 200), chance.whole(0, 90)))
    const index = new StoryIndex()
    let [found, all] = [0, 0]
    for (const [i, one] of prints.entries()) {
      const nearest = Math.max(0, ...prints.slice(0, i).map((other) => similarity(other, one)))
      const story = index.add(String(i), one)
      if (nearest < 0.3) expect(story?.similarity).toBeNull()
      else {
        all += 1
        if (story?.similarity === nearest) found += 1
      }
    }
    expect(all).toBeGreaterThan(200)
    expect(found / all).toBeGreaterThan(0.99)
  })

  it('forgets all but the newest records of its window, and keeps the group while one is remembered', () => {
    const index = new StoryIndex({ window: 10 })
    index.add('first', print(0))
    for (let i = 1; i <= 8; i++) index.add(`${i}`, print(i))
    expect(index.add('again', print(0))?.group).toBe('first')
    for (let i = 11; i <= 19; i++) index.add(`${i}`, print(i))
    expect(index.add('still', print(0))?.group).toBe('first')
    for (let i = 21; i <= 30; i++) index.add(`${i}`, print(i))
    expect(index.add('new', print(0))).toEqual({ group: 'new', similarity: null })
  })

  it('gives with a window what an index without one gives while nothing is forgotten', () => {
    const chance = new Chance(5)
    const prints = Array.from({ length: 2500 }, () => print(chance.whole(1, 500), chance.whole(0, 80)))
    const [endless, windowed] = [new StoryIndex(), new StoryIndex({ window: 2500 })]
    for (const [i, one] of prints.entries()) expect(windowed.add(`${i}`, one)).toEqual(endless.add(`${i}`, one))
  })

  it('takes a flood of likes in linear time', () => {
    const index = new StoryIndex({ threshold: 0.9 })
    const flood = Array.from({ length: 64 }, (_, i) => print(1, i))
    const start = performance.now()
    for (let i = 0; i < 20_000; i++) index.add(`${i}`, flood[i % 64] ?? '')
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it.each([
    { threshold: 0 },
    { threshold: 1.1 },
    { threshold: Number.NaN },
    { window: 0 },
    { window: 1.5 },
    { nonsense: 1 },
  ])('throws invalid-option for %j', (options) => {
    expect(() => new StoryIndex(options)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })

  it('throws invalid-fingerprint for what is none, and goes on', () => {
    const index = new StoryIndex()
    expect(() => index.add('a', 'cd9:abc')).toThrow(CopydeskError)
    expect(index.add('b', print(1))).toEqual({ group: 'b', similarity: null })
  })
})

describe('bandingFor', () => {
  it('takes fewer bands the higher the threshold, and finds 99 in 100 at it', () => {
    expect(bandingFor(0.3)).toEqual({ bands: 64, rows: 2, bucketBits: 12 })
    expect(bandingFor(0.5).rows).toBe(3)
    expect(bandingFor(0.9).rows).toBeGreaterThan(6)
  })
})
