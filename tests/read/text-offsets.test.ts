import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSourceRange } from '../../src/lib/segments.js'
import { readText } from '../../src/read/text/index.js'

const SEED = 20220105
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
const withoutSpace = (text: string): string => text.replace(/[\s\u0085]+/g, '')

const prose = fc
  .array(
    fc.constantFrom(
      'the',
      'harbour',
      'Market',
      'told',
      'that',
      '1888,',
      'snow.',
      '“halls',
      'roof”',
      '(and',
      'it)',
      '漢字',
      '😀',
      'e\u0301',
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '))
const piece = fc.oneof(
  prose,
  prose.map((text) => text.replace(/(.{50,72}) /g, '$1\n')),
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\u2028',
    '\u0085',
    ' ',
    '\u00a0',
    '\t',
    '- ',
    '• ',
    '1. ',
    ',',
    '.',
    '”',
    '\u200b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const source = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

const forEvery = (check: (text: string) => void): void =>
  fc.assert(fc.property(source, check), { numRuns: 300, seed: SEED })

describe('offsets of text blocks', () => {
  it('map every character to where it stands', () => {
    forEvery((text) => {
      for (const block of readText(text, null).blocks) {
        for (let at = 0; at < block.text.length; at++) {
          const unit = block.text[at] as string
          const range = toSourceRange(block, at, at + 1)
          const found = text[range.start] as string
          const stands = found === unit || (unit === ' ' && /[\s\u0085]/.test(found))
          expect(stands, `${JSON.stringify(unit)} at ${range.start} of ${JSON.stringify(text)}`).toBe(true)
          expect(range.start).toBeGreaterThanOrEqual(block.start)
          expect(range.end).toBeLessThanOrEqual(block.end)
        }
      }
    })
  })

  it('give back the text of a block that stands in one line', () => {
    forEvery((text) => {
      for (const block of readText(text, null).blocks) {
        const slice = text.slice(block.start, block.end)
        if (!/[\n\r\f\v\u0085\u2028\u2029]/.test(slice)) expect(fold(slice)).toBe(block.text)
      }
    })
  })

  it('lose nothing, and repeat nothing', () => {
    forEvery((text) => {
      const { blocks } = readText(text, null)
      expect(withoutSpace(blocks.map((block) => block.text).join(''))).toBe(withoutSpace(text))
    })
  })

  it('ascend without overlap, and begin and end with something visible', () => {
    forEvery((text) => {
      let last = 0
      for (const [index, block] of readText(text, null).blocks.entries()) {
        expect(block.index).toBe(index)
        expect(block.start).toBeGreaterThanOrEqual(last)
        expect(block.end).toBeGreaterThan(block.start)
        expect(text.slice(block.start, block.start + 1)).toMatch(/\S/)
        expect(text.slice(block.end - 1, block.end)).toMatch(/\S/)
        expect(block.text).toBe(fold(block.text))
        last = block.end
      }
    })
  })
})
