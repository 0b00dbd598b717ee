/** What fuzzing has found: each was seen failing before it was mended. */
import { describe, expect, it } from 'vitest'
import { detectDates } from '../../src/dates/public.js'
import { clean } from '../../src/index.js'
import { readHtml } from '../../src/read/html/index.js'
import { readMarkdown } from '../../src/read/markdown.js'

const texts = (blocks: readonly { text: string; start: number; end: number }[]) =>
  blocks.map(({ text, start, end }) => [text, start, end])

describe('a page that ends behind the slash of a tag', () => {
  it.each(['<p>a</p> <i>b</i> <p/', '<p>a</p> <i>b</i> <img src=x /', '<p>a</p> <i>b</i> <p /'])(
    '%j does not hold its text twice',
    (html) => {
      expect(texts(readHtml(html, null).blocks)).toEqual([
        ['a', 3, 4],
        ['b', 12, 13],
      ])
    },
  )
})

describe('code in Markdown that stands otherwise in the source', () => {
  it.each([
    ['NUL for a replacement character', '```\n\0\n```', '\ufffd', 4, 5],
    ['half a tab for an indent', '-\t\tcode', '  code', 0, 7],
  ])('has a place: %s', (_name, source, text, start, end) => {
    expect(texts(readMarkdown(source, null).blocks)).toEqual([[text, start, end]])
  })
})

describe('a number of more digits than are exact', () => {
  it.each([
    '2022年9007199254740992月5日',
    '2022年1月9007199254740992日',
    '民國9007199254740992年1月5日',
    '5 Uhr 9007199254740992, 5. Januar 2022',
  ])('is no part of a date: %s', (text) => {
    for (const { iso } of detectDates(text, { language: 'de' })) expect(iso).not.toMatch(/NaN|Infinity/)
  })
})

describe('a copy whose original goes for a longer one', () => {
  const TITLE = 'Harbour town closes its old fish market'
  const FIRST = 'The council of the harbour town voted to close the old fish market after its three halls were flooded.'
  const OTHERS = [
    'A fisherman said that nobody had cleared the snow from the roof, and that two beams had given way in the night.',
    'The mayor promised a new market at the other end of the quay, where the ferries used to land until last spring.',
  ]

  it('is named the copy of the one that stays', () => {
    const lines = [TITLE, FIRST, OTHERS[0], FIRST, OTHERS[1], `${FIRST} (Harbour News)`]
    const { blocks, removed } = clean(lines.join('\n\n'))
    expect(removed.map(({ index, duplicateOf }) => [index, duplicateOf])).toEqual([
      [0, null],
      [1, 5],
      [3, 5],
    ])
    expect(blocks[5]?.verdict).toBe('kept')
  })
})

describe('a date over a line break that is taken out', () => {
  it('has the words of the block, and the place of both lines', () => {
    const line = 'Ministers said the rule means that a banner would no longer be enough for any site. \n'
    const page = `١٤٤٣/٦/٢ هـ\n. we use cookies \nberichten op deze site kunnen ingesloten ${line}${line}`
    const [date] = clean(page, { engine: 'blocks' }).dates
    expect(date).toMatchObject({ text: '١٤٤٣/٦/٢ هـ.', start: 0, end: 13 })
    expect(page.slice(0, 13)).toBe('١٤٤٣/٦/٢ هـ\n.')
  })
})
