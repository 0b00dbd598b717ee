import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BlockText, isWhiteSpace, trimRange } from '../../src/lib/block-text.js'
import { toSourceRange } from '../../src/lib/segments.js'
import { endsSentence, endsWithEllipsis } from '../../src/lib/sentences.js'
import { tokenize, tokenizeWithOffsets, wordLength } from '../../src/lib/tokens.js'

const SEED = 20220105

describe('white space', () => {
  it('is what \\s has', () => {
    const wrong: number[] = []
    for (let unit = 0; unit <= 0xffff; unit++) {
      if (isWhiteSpace(unit) !== /\s/.test(String.fromCharCode(unit))) wrong.push(unit)
    }
    expect(wrong).toEqual([])
  })

  it('is trimmed off a range', () => {
    expect(trimRange(' \u00a0ab\u3000', 0, 5)).toEqual({ start: 2, end: 4 })
    const empty = trimRange('   ', 0, 3)
    expect(empty.start).toBe(empty.end)
  })

  it('is folded in a block, and each character leads back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\t', '漢'), maxLength: 40 })
    fc.assert(
      fc.property(text, (source) => {
        const block = new BlockText()
        block.append(source, 0, source.length)
        expect(block.text).toBe(source.replace(/\s+/g, ' '))
        for (let at = 0; at < block.text.length; at++) {
          const { start } = toSourceRange({ segments: block.segments, start: 0 }, at, at + 1)
          expect(source[start]?.replace(/\s/, ' ')).toBe(block.text[at])
        }
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})

describe('sentences', () => {
  it.each([
    'It closed.',
    'Closed?',
    'Why!”',
    'He said so.)',
    'これで終わりだ。',
    'यह है।',
    'هل؟',
    'ends…',
    'It closed.\u200b',
    'It closed.\0',
    'It closed.» ',
  ])('%j ends one', (text) => {
    expect(endsSentence(text)).toBe(true)
  })

  it.each(['', 'Share this', 'a.b', 'Harbour News,', 'Latest:', '“quoted”', '12:30'])('%j does not', (text) => {
    expect(endsSentence(text)).toBe(false)
  })

  it('may break off', () => {
    expect([endsWithEllipsis('more…'), endsWithEllipsis('more...'), endsWithEllipsis('more […]')]).toEqual([
      true,
      true,
      true,
    ])
    expect(endsWithEllipsis('more.')).toBe(false)
  })
})

describe('tokens', () => {
  it.each([
    ['The Mayor’s 1,200 words.', ['the', 'mayor', 's', '1', '200', 'words']],
    ['Müller e\u0301tait', ['müller', 'était']],
    ['İlgili HABER ısı', ['ilgili', 'haber', 'isi']],
    ['أيضًا ً كتــاب', ['أيضا', 'كتاب']],
    ['প\u09dcুন', ['প\u09a1\u09bcুন']],
    ['港町News2022', ['港', '町', 'news2022']],
    ['ตลาด', ['ต', 'ล', 'า', 'ด']],
    ['', []],
    ['—!', []],
  ])('%j', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens)
  })

  it('are the same with offsets, and stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0
        for (const token of tokenizeWithOffsets(text)) {
          expect(tokenize(text.slice(token.start, token.end))).toEqual([token.text])
          expect(token.start).toBeGreaterThanOrEqual(last)
          last = token.end
        }
        if (text.toLowerCase().length === text.length) {
          expect(tokenizeWithOffsets(text).map((token) => token.text)).toEqual(tokenize(text))
        }
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('of scripts without spaces count half a word', () => {
    expect(wordLength(tokenize('港町 News'))).toBe(2)
  })
})
