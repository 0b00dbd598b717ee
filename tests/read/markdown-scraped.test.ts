import { describe, expect, it } from 'vitest'
import { toSourceRange } from '../../src/lib/segments.js'
import { readPage } from '../../src/read/index.js'
import { readMarkdown } from '../../src/read/markdown.js'
import { sniffFormat } from '../../src/read/sniff.js'

const blocks = (source: string) => readMarkdown(source, null).blocks
const outline = (source: string): string[] => blocks(source).map(({ kind, text }) => `${kind}: ${text}`)
const PROSE = 'The council of the harbour town voted on Tuesday to close the old fish market.'

describe('links round whole blocks', () => {
  const CARD = '[\n\n![Hall](http://e.org/a.png)\n\n### The market\n\nA teaser.\n\n](http://e.org/b "b")'

  it.each([
    ['a card', CARD, ['heading: The market', 'paragraph: A teaser.']],
    [
      'cards in a row',
      `${CARD}${CARD}`,
      ['heading: The market', 'paragraph: A teaser.', 'heading: The market', 'paragraph: A teaser.'],
    ],
    [
      'an item of a list',
      '*   [\n    \n    Halls\n    \n    ](/halls)\n*   [Fish](/fish)',
      ['list-item: Halls', 'list-item: Fish'],
    ],
    ['a picture first', '[![Hall](a.png)\n\nمیدان بازار\n\n](/b) end', ['paragraph: میدان بازار', 'paragraph: end']],
    [
      'escaped line ends',
      '[![Hall](a.png)\\\n\\\n**市場**\\\n\\\nTeaser](/b)',
      ['paragraph: 市場', 'paragraph: Teaser'],
    ],
  ])('leave neither brackets nor addresses: %s', (_name, source, expected) => {
    expect(outline(source)).toEqual(expected)
  })

  it('count as links', () => {
    const found = blocks(`${PROSE}\n\n${CARD}\n\n${PROSE}`)
    expect(found.map(({ text, linkLength }) => linkLength === text.length)).toEqual([false, true, true, false])
  })

  it('leave the offsets true', () => {
    const source = `${PROSE}\n\n${CARD} by *Anna*\n\n*   [\n    \n    Halls\n    \n    ](/halls)\n\n${PROSE}`
    for (const block of blocks(source)) {
      for (let at = 0; at < block.text.length; at++) {
        const { start, end } = toSourceRange(block, at, at + 1)
        expect(source.slice(start, end)).toBe(block.text[at])
        expect(start).toBeGreaterThanOrEqual(block.start)
        expect(end).toBeLessThanOrEqual(block.end)
      }
    }
  })

  it.each([
    ['brackets in prose', 'He said [\n\nand went on ] (so)', ['paragraph: He said [', 'paragraph: and went on ] (so)']],
    ['code', '```\n[\n\nx\n\n](/b)\n```', ['code: [\n\nx\n\n](/b)']],
    ['a link over a soft line end', 'see [the\nreport](/b) now', ['paragraph: see the report now']],
  ])('are not seen in %s', (_name, source, expected) => {
    expect(outline(source)).toEqual(expected)
  })

  it.each([
    ['openings', '[\n\n'],
    ['cards', `${'[\n\na\n\n](/b)'}\n`],
    ['targets left open', '[\n\na](('],
    ['one long line of ends', '](a'],
    ['backslashes', '[a\\\n\\\n'],
  ])('take time linear in their length: %s', (_name, unit) => {
    const seconds = (count: number): number => {
      const begin = performance.now()
      readMarkdown(unit.repeat(count), null)
      return (performance.now() - begin) / 1000
    }
    seconds(2_000)
    expect(seconds(8_000)).toBeLessThan(Math.max(2.5, seconds(2_000) * 12))
  })
})

describe('marks that a scraper leaves in a line', () => {
  it.each([
    ['a heading in a link', '[### Halls for sale](/b) and # 1', 'Halls for sale and # 1'],
    ['a heading behind a picture in a link', '[![Image 1: x](a.png) ### Halls](/b)', 'Halls'],
    ['an underlined heading in a link', '[Хали -----](/b)', 'Хали'],
    [
      'emphasis with white space inside',
      '**Anmeldung  \n**Die Tagung. **Mehr **dazu',
      'Anmeldung\nDie Tagung. Mehr dazu',
    ],
  ])('is left out: %s', (_name, source, text) => {
    expect(blocks(source)[0]?.text).toBe(text)
  })

  it.each(['one ** note', 'said ** and f****d', 'C# # 5'])('but %j stays', (source) => {
    expect(blocks(source)[0]?.text).toBe(source)
  })
})

describe('a header in front', () => {
  const HEADER =
    'Title: Market closes\n\nURL Source: http://e.org/a\n\nPublished Time: 2022-01-05T21:09:00Z\n\nMarkdown Content:\n'

  it('of a reading service is metadata', () => {
    const { metadata, blocks: found } = readMarkdown(`${HEADER}${PROSE}`, null)
    expect(found.map(({ text, start }) => [text, start])).toEqual([[PROSE, HEADER.length]])
    expect(metadata).toMatchObject({ title: 'Market closes', canonicalUrl: 'http://e.org/a' })
    const [tag] = metadata.meta.filter(({ name }) => name === 'article:published_time')
    expect(tag?.content).toBe('2022-01-05T21:09:00Z')
    expect(HEADER.slice(tag?.start, tag?.end)).toContain('2022-01-05T21:09:00Z')
  })

  it('tells the format, however few marks follow', () => {
    expect(sniffFormat(`${HEADER}${PROSE}`)).toBe('markdown')
    const page = readPage(`${HEADER}${PROSE}`, { format: 'auto', contentType: undefined, url: null })
    expect(page.blocks.map(({ text }) => text)).toEqual([PROSE])
  })

  it('as front matter is metadata', () => {
    const source = `---\r\ntitle: "بازار"\r\ndate: 2022-01-05\r\nlang: fa\r\ntags: [a]\r\n---\r\n\r\n${PROSE}`
    const { metadata, blocks: found } = readMarkdown(source, null)
    expect(found.map(({ text }) => text)).toEqual([PROSE])
    expect(metadata).toMatchObject({ title: 'بازار', language: 'fa' })
  })

  it.each([
    ['a rule', `---\n\n${PROSE}\n\n---\n\n${PROSE}`],
    ['a line of prose', `Title: a short story\n\n${PROSE}`],
  ])('is not seen in %s', (_name, source) => {
    expect(readMarkdown(source, null).metadata.title).toBeNull()
    expect(blocks(source).map(({ text }) => text)).toContain(PROSE)
  })
})
