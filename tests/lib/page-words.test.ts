import { describe, expect, it } from 'vitest'
import { PageWords } from '../../src/lib/page-words.js'
import { tokenize, wordLength } from '../../src/lib/tokens.js'
import { countWords } from '../../src/lib/word-count.js'
import { addToHash, EMPTY_HASH, WordTable } from '../../src/lib/word-table.js'
import type { SourceBlock } from '../../src/types/index.js'

const TEXTS = [
  'The Harbour’s 1,204 shares — naïve café',
  'ΟΔΟΣ ΚΑΙ ΟΔΟΣ',
  'İLGİLİ haberler, YAZIYI paylaş',
  'U\u0308ber uns',
  'ＮＡＴＯ ２０２２ and ٢٠٢٢',
  '二〇二二年 ー カタカナー abc ー',
  'ーabc',
  'ข่าวที่เกี่ยวข้อง ๒๕๖๕',
  'so\u00adft zero\u200dwidth',
  'emoji 😀 and 𝐛𝐨𝐥𝐝 and \ud800 alone',
  '\u0001 \u0000 a\u0001b',
  'ـ',
  '',
]

const toBlock = (text: string): SourceBlock => ({
  ...{ index: 0, kind: 'paragraph', level: 0, linkLength: 0, gapBefore: 0, element: null },
  ...{ text, start: 0, end: text.length, segments: [0, 0] },
})

describe('the words of a page', () => {
  const words = new PageWords([...TEXTS, ...TEXTS].map(toBlock))

  it.each([...TEXTS, ...TEXTS].map((text, i): [string, number] => [text, i]))('are the tokens of %j', (text, i) => {
    const { tokens, ids, length } = words.at(i)
    expect(tokens).toEqual(tokenize(text))
    expect([...ids].map((id) => words.vocabulary.words[id])).toEqual(tokenize(text))
    expect(length).toBe(wordLength(tokens))
  })

  it('are numbered as they are first met', () => {
    const met = new Set(TEXTS.flatMap(tokenize))
    expect(words.vocabulary.words).toEqual([...met])
  })
})

describe('a table of words', () => {
  it('keeps words that crowd round one slot', () => {
    const slotOf = (word: string): number => {
      const hash = [...word].reduce((sum, char) => addToHash(sum, char.charCodeAt(0)), EMPTY_HASH)
      return (hash ^ (hash >>> 15)) & 0x7ff
    }
    const crowd = Array.from({ length: 400_000 }, (_, number) => number.toString(36)).filter(
      (word) => slotOf(word) === 7,
    )
    expect(crowd.length).toBeGreaterThan(100)
    const table = new WordTable()
    expect(crowd.map((word) => table.numberOf(word))).toEqual(crowd.map((_, number) => number))
    expect(crowd.map((word) => table.find(word))).toEqual(crowd.map((_, number) => number))
  })

  it('finds again what it has grown by', () => {
    const table = new WordTable()
    const words = Array.from({ length: 20_000 }, (_, number) => `word${number.toString(36)}`)
    expect(words.map((word) => table.numberOf(word))).toEqual(words.map((_, number) => number))
    expect(words.map((word) => table.find(word))).toEqual(words.map((_, number) => number))
    expect(table.find('other')).toBe(-1)
  })
})

describe('the number of words', () => {
  it.each([
    ['one two — three', 3],
    ['x\u00a0y\u2009z', 3],
    ['😀 one', 1],
    ['don’t', 1],
    ['', 0],
  ])('of %j', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
