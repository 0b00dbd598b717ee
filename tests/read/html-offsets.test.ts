import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSourceRange } from '../../src/lib/segments.js'
import { readHtml } from '../../src/read/html/index.js'

/** Character references and what they stand for. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&eacute;': 'é',
  '&nbsp;': '\u00a0',
  '&#x1F600;': '😀',
  '&NotEqualTilde;': '\u2242\u0338',
  '&#8217;': '’',
}

const TAGS =
  `<p> </p> <div> </div> <b> </b> <a_href=x> </a> <ul> <li> </ul> <br> <pre> </pre> <table> <tr> <td> </table>
  <h2> </h2> <blockquote> </blockquote> <span_class=a> </span> <!--_c_--> <script>x</script> <img> <button> <svg/>`
    .split(/[ \n]+/)
    .map((tag) => tag.replaceAll('_', ' '))

const piece = fc.oneof(
  fc.constantFrom(...TAGS),
  fc.constantFrom(...Object.keys(REFERENCES)),
  fc.constantFrom(
    ' ',
    '\n',
    '\t ',
    '\u00a0',
    '\u3000',
    'word',
    'two words',
    'ünïcode',
    '漢字',
    '😀',
    'e\u0301',
    '\r\n',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n'), maxLength: 8 }),
)
const pieces = fc.array(piece, { maxLength: 60 })

const isTag = (text: string): boolean => text.startsWith('<')
const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

describe('offsets', () => {
  it('map every character to where it stands', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join('')
        for (const block of readHtml(source, null).blocks) {
          for (let at = 0; at < block.text.length; at++) {
            const unit = block.text[at] as string
            if (unit === '\n' || unit === '\t') continue
            const range = toSourceRange(block, at, at + 1)
            expect(range.start).toBeGreaterThanOrEqual(block.start)
            expect(range.end).toBeLessThanOrEqual(block.end)
            expect(stands(source, range.start, unit), `${JSON.stringify(unit)} at ${range.start} of ${source}`).toBe(
              true,
            )
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('lose no text, repeat none, and keep its order', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { blocks } = readHtml(parts.join(''), null)
        const expected = parts.map((part) => (isTag(part) ? '' : (REFERENCES[part] ?? part))).join('')
        expect(withoutSpace(blocks.map((block) => block.text).join(''))).toBe(withoutSpace(expected))
      }),
      { numRuns: 500 },
    )
  })

  it('ascend, and begin and end with a visible character', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join('')
        let last = -1
        for (const [index, block] of readHtml(source, null).blocks.entries()) {
          expect(block.index).toBe(index)
          expect(block.start).toBeGreaterThan(last)
          expect(block.end).toBeGreaterThan(block.start)
          expect(source.slice(block.end - 1, block.end)).toMatch(/\S/)
          if (block.kind !== 'code') expect(source.slice(block.start, block.start + 1)).toMatch(/\S/)
          expect(block.linkLength).toBeLessThanOrEqual(block.text.length)
          last = block.start
        }
      }),
      { numRuns: 300 },
    )
  })

  it('cover a whole character reference at the end of a block', () => {
    const source = '<p>Tom &amp; Jerry &copy;</p>'
    const [block] = readHtml(source, null).blocks
    expect(source.slice(block?.start, block?.end)).toBe('Tom &amp; Jerry &copy;')
  })
})

/** Says whether a character of the text stands in the source at that offset, as itself or as a reference. */
function stands(source: string, offset: number, unit: string): boolean {
  const found = source[offset] as string
  if (found === unit || (unit === ' ' && /\s/.test(found))) return true
  const start = source.lastIndexOf('&', offset)
  const reference = source.slice(start, source.indexOf(';', start) + 1)
  const decoded = REFERENCES[reference]
  return decoded !== undefined && (decoded.includes(unit) || (unit === ' ' && decoded === '\u00a0'))
}
