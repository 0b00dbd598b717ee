import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/data/limits.js'
import { readText } from '../../src/read/text/index.js'

const WORDS =
  'The council of the harbour town voted on Tuesday to close the old fish market after a winter in which three of its halls were flooded and two of its roofs gave way under snow that nobody had cleared'.split(
    ' ',
  )

const texts = (source: string): string[] => readText(source, null).blocks.map((block) => block.text)

/** Breaks a text at a column, between words, as `fold -s` and mail programs do. */
function wrap(text: string, column: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > column) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** A paragraph of prose that differs with its number. */
const paragraph = (n: number): string => `${WORDS.slice(n % 7).join(' ')}, as the mayor told hall ${n}.`
const PARAGRAPHS = [0, 1, 2, 3].map(paragraph)

describe('a paragraph a line', () => {
  it('makes each line a block', () => {
    expect(texts(PARAGRAPHS.join('\n'))).toEqual(PARAGRAPHS)
  })

  it('takes blank lines for gaps, however many and whatever they hold', () => {
    const { blocks } = readText(`${PARAGRAPHS[0]}\n\n \t \n${PARAGRAPHS[1]}\n${PARAGRAPHS[2]}`, null)
    expect(blocks.map(({ gapBefore }) => gapBefore)).toEqual([0, 2, 0])
    expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS.slice(0, 3))
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['form feed', '\f'],
    ['vertical tab', '\v'],
    ['next line', '\u0085'],
  ])('ends a line at %s', (_name, end) => {
    const { blocks } = readText(PARAGRAPHS.join(end) + end, null)
    expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS)
    expect(blocks.every(({ gapBefore }) => gapBefore === 0)).toBe(true)
  })

  it('keeps short lines apart', () => {
    const lines = ['News', 'Sport', 'Weather', 'Harbour town closes its market', ...PARAGRAPHS, 'Share', 'Tweet']
    expect(texts(lines.join('\n'))).toEqual(lines)
  })

  it('keeps verses apart, though they begin in lower case', () => {
    const verses = [
      'O harbour, harbour of my youth,',
      'your halls are under snow,',
      'and nobody has cleared the roof',
      'nor ever told me so.',
    ]
    expect(texts([...PARAGRAPHS, '', ...verses, '', ...PARAGRAPHS].join('\n'))).toHaveLength(PARAGRAPHS.length * 2 + 4)
  })

  it('knows list items by their marks', () => {
    const { blocks } = readText('• one\n- two\n* three\n– four\nfive - not', null)
    expect(blocks.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      ...Array.from({ length: 4 }, () => 'list-item 1'),
      'paragraph 0',
    ])
  })
})

describe('hard-wrapped text', () => {
  it.each([40, 60, 72, 78, 100])('at column %i is mended', (column) => {
    expect(texts(PARAGRAPHS.map((text) => wrap(text, column)).join('\n\n'))).toEqual(PARAGRAPHS)
  })

  it('parts paragraphs that no blank line parts, where the last line is short', () => {
    const short = PARAGRAPHS.map((text) => `${text} So it goes.`)
    const wrapped = short.map((text) => wrap(text, 72))
    const parted = wrapped.filter((text) => (text.split('\n').at(-1) ?? '').length < 40)
    expect(parted.length).toBeGreaterThan(0)
    expect(texts(wrapped.join('\n')).length).toBeGreaterThan(parted.length - 1)
  })

  it('is mended where the lines are indented', () => {
    const indented = PARAGRAPHS.map((text) => wrap(text, 68).replace(/^/gm, '    '))
    expect(texts(indented.join('\n\n'))).toEqual(PARAGRAPHS)
  })

  it('is mended with CRLF', () => {
    expect(
      texts(
        PARAGRAPHS.map((text) => wrap(text, 72))
          .join('\n\n')
          .replaceAll('\n', '\r\n'),
      ),
    ).toEqual(PARAGRAPHS)
  })

  it('keeps a title, a date and list items apart', () => {
    const items = PARAGRAPHS.map((text) => `- ${text}`)
    const source = [
      'Harbour town closes its market',
      '',
      '5 January 2022',
      '',
      wrap(PARAGRAPHS[0] ?? '', 72),
      '',
      items.map((item) => wrap(item, 72)).join('\n'),
    ]
    expect(texts(source.join('\n'))).toEqual([
      'Harbour town closes its market',
      '5 January 2022',
      PARAGRAPHS[0],
      ...items,
    ])
  })

  it('holds a word that is longer than the column', () => {
    const url = `https://example.org/${'harbour-'.repeat(14)}`
    const texts72 = PARAGRAPHS.map((text) => wrap(`${text.slice(0, -1)}, see ${url} for more of it.`, 72))
    expect(texts(texts72.join('\n\n'))).toHaveLength(PARAGRAPHS.length)
  })

  it('is mended without spaces where a script has none', () => {
    const sentence = '港町の議会は火曜日、冬の間に三つの建物が浸水した古い魚市場を閉鎖することを決めた。'
    const long = [0, 1, 2].map((n) => `第${n + 1}、${sentence.repeat(5)}`)
    const wrapped = long.map((text) => text.replace(/.{40}(?=.)/gsu, '$&\n'))
    expect(texts(wrapped.join('\n\n'))).toEqual(long)
  })
})

describe('text that was broken at every inline tag', () => {
  it('is mended', () => {
    const source = [
      'The mayor told',
      'Harbour News',
      'that the old market, which was built in 1888 and rebuilt twice, would have to close',
      'this week',
      '.',
      'Her deputy, the baker',
      'Anna Berg',
      ', said that the halls had been under water for most of the month of',
      'January',
      ', and that the town had no money left to mend them.',
      'Fishermen said they would take their catch elsewhere, to the',
      'new harbour',
      'down the coast.',
    ].join('\n')
    expect(texts(source)).toEqual([
      'The mayor told Harbour News that the old market, which was built in 1888 and rebuilt twice, would have to close this week.',
      'Her deputy, the baker Anna Berg, said that the halls had been under water for most of the month of January, and that the town had no money left to mend them.',
      'Fishermen said they would take their catch elsewhere, to the new harbour down the coast.',
    ])
  })

  it('puts no space in front of closing punctuation, nor behind an opening bracket', () => {
    const source =
      'The halls of the old market were under water for most of the month (\nsee the report\n) and the town,\nwhich has no money\n, will not mend them.'
    expect(texts(source)).toEqual([
      'The halls of the old market were under water for most of the month (see the report) and the town, which has no money, will not mend them.',
    ])
  })
})

describe('odd input', () => {
  it.each(['', ' ', '\n\n', '\u2028\u00a0\ufeff\n'])('%j has no blocks', (source) => {
    expect(texts(source)).toEqual([])
  })

  it('folds white space inside a line, and keeps what is not', () => {
    expect(texts('a\u00a0 b\t\tc\u3000d\u200be')).toEqual(['a b c d\u200be'])
  })

  it('stops at the cap on lines, and says so', () => {
    const { blocks, warnings } = readText('a\n'.repeat(DEFAULT_LIMITS.blocks + 1), null)
    expect(blocks).toHaveLength(DEFAULT_LIMITS.blocks)
    expect(warnings.map(({ code }) => code)).toEqual(['blocks-truncated'])
    expect(readText('a\n'.repeat(DEFAULT_LIMITS.blocks), null).warnings).toEqual([])
  })

  it('reads a very long line in time, in pieces', () => {
    const line = 'word '.repeat(400_000)
    const begin = performance.now()
    expect(texts(line).join(' ')).toBe(line.trim())
    expect(performance.now() - begin).toBeLessThan(2_000)
  })

  it.each([
    ['line ends', (n: number) => '\n'.repeat(n)],
    ['short lines', (n: number) => 'a\n'.repeat(n)],
    [
      'fragments',
      (n: number) => 'told the\n,\nand so on for more than sixty characters of a line of prose\n'.repeat(n / 20),
    ],
    ['wrapped lines', (n: number) => `${wrap(WORDS.join(' '), 60)}\n`.repeat(n / 100)],
    ['one block of many lines', (n: number) => `${wrap(`Harbour ${'towns,  '.repeat(n / 2)}`, 72)}\n`],
    ['white space', (n: number) => 'a \t \u00a0'.repeat(n)],
    ['opening quotes', (n: number) => '“'.repeat(n)],
    ['full stops', (n: number) => `a${'.'.repeat(n)}\nb`],
  ])('takes time linear in its length: %s', (_name, build) => {
    const seconds = (source: string): number => {
      const begin = performance.now()
      readText(source, null)
      return (performance.now() - begin) / 1000
    }
    const [small, large] = [build(20_000), build(160_000)]
    seconds(small)
    expect(seconds(large)).toBeLessThan(Math.max(2, seconds(small) * 24))
  })
})
