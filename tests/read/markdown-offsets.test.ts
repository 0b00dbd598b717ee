import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSourceRange } from '../../src/lib/segments.js'
import { readMarkdown } from '../../src/read/markdown.js'

const SEED = 20220105

describe('offsets of Markdown blocks', () => {
  it.each([
    ['# The *market* closes\n\nText', 'The *market', 'Text'],
    ['- one\n- [two](http://e.org/two) two', 'one', '[two](http://e.org/two) two'],
    ['> a\n> b', 'a\n> b', ''],
    ['Tom &amp;\n\nx', 'Tom &amp;', 'x'],
    ['```\r\ncode\r\n  more\r\n```', 'code\r\n  more', ''],
  ])('%j', (source, first, second) => {
    const slices = readMarkdown(source, null).blocks.map(({ start, end }) => source.slice(start, end))
    expect(slices[0]).toContain(first.slice(0, 3))
    expect(slices[0]?.endsWith(first.slice(-3)) || slices[0]?.endsWith('closes')).toBe(true)
    if (second !== '') expect(second).toContain(slices[1])
  })

  it('tell text from the address of the link before it', () => {
    const source = 'a [b](http://e.org/c "c") c'
    const [block] = readMarkdown(source, null).blocks
    expect(block?.text).toBe('a b c')
    expect(toSourceRange(block ?? { segments: [], start: 0 }, 4, 5).start).toBe(source.length - 1)
  })

  it('map every letter to where it stands', () => {
    let count = 0
    /** Words that stand once in a source, so that a wrong place shows. */
    const word = fc.constantFrom('', ' ').map((space) => () => `${space}w${count++}x`)
    const wrap = fc.constantFrom(
      (text: string) => text,
      (text: string) => `**${text}**`,
      (text: string) => ` [${text}](http://e.org/${text} "${text}") `,
      (text: string) => `\\*${text}&amp;`,
      (text: string) => `\`${text}\``,
      (text: string) => ` ![alt](${text}.png)${text}`,
      (text: string) => `\n> ${text}`,
      (text: string) => `\n\n# ${text}\n\n`,
      (text: string) => `\n\n- ${text}\n- ${text}\n\n`,
      (text: string) => `\n\n\`\`\`\n${text}\n\`\`\`\n\n`,
      (text: string) => `\r\n${text}\\\n${text}`,
      (text: string) => `\n\n| a | ${text} |\n|---|---|\n| ${text} \\| b | c |\n\n`,
      (text: string) => `\n\n<p>${text}</p>\n\n`,
    )
    const source = fc
      .array(fc.tuple(word, wrap), { maxLength: 20 })
      .map((parts) => parts.map(([make, around]) => around(make())).join(''))
    fc.assert(
      fc.property(source, (text) => {
        let last = 0
        for (const [index, block] of readMarkdown(text, null).blocks.entries()) {
          expect(block.index).toBe(index)
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThan(block.start)
          expect(block.end).toBeLessThanOrEqual(text.length)
          expect(block.linkLength).toBeLessThanOrEqual(block.text.length)
          last = block.end
          for (let at = 0; at < block.text.length; at++) {
            const unit = block.text[at] as string
            if (!/\w/.test(unit)) continue
            const range = toSourceRange(block, at, at + 1)
            expect(text[range.start], `${unit} of ${JSON.stringify(block.text)} in ${JSON.stringify(text)}`).toBe(unit)
            expect(range.end).toBeLessThanOrEqual(block.end)
          }
        }
      }),
      { numRuns: 300, seed: SEED },
    )
  })

  it('ascend on any text, within the text', () => {
    const unit = fc.constantFrom(...'#*_[]()!`>-|\\\n \t<>&;ab1.'.split(''), '\r\n', 'é', '😀', '&amp;', '```', '\n\n')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        const text = units.join('')
        let last = 0
        for (const block of readMarkdown(text, null).blocks) {
          expect(block.start, JSON.stringify(text)).toBeGreaterThanOrEqual(last)
          expect(block.end, JSON.stringify(text)).toBeGreaterThan(block.start)
          expect(block.end).toBeLessThanOrEqual(text.length)
          expect(block.text).toBe(block.kind === 'code' ? block.text.trimEnd() : block.text.trim())
          last = block.end
        }
      }),
      { numRuns: 500, seed: SEED },
    )
  })
})
