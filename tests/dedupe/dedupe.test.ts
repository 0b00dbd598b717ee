import { describe, expect, it } from 'vitest'
import { type Block, clean } from '../../src/index.js'

const TITLE = 'Harbour town closes its old fish market'
const PROSE = [
  'The council of the harbour town voted to close the old fish market after a winter in which three of its halls were flooded.',
  'A fisherman said that nobody had cleared the snow from the roof, and that two beams had given way in the night.',
  'The mayor promised a new market at the other end of the quay, where the ferries used to land until last spring.',
  'Her deputy denied that the money for it had been spent on the bridge, as the opposition had claimed in a letter.',
  'The union of the porters asked for talks, since sixty of its members would lose their work with the closure.',
] as const
const page = (...lines: string[]): string => [TITLE, ...lines].join('\n\n')
const removed = (text: string): Pick<Block, 'reason' | 'index' | 'duplicateOf'>[] =>
  clean(text)
    .removed.filter(({ reason }) => reason !== 'title')
    .map(({ reason, index, duplicateOf }) => ({ reason, index, duplicateOf }))

describe('repeats', () => {
  it('of the whole article go as a run', () => {
    expect(removed(page(...PROSE, ...PROSE))).toEqual(
      PROSE.map((_, i) => ({ reason: 'repeated-run', index: i + 6, duplicateOf: i + 1 })),
    )
  })

  it('of one paragraph go, and the first copy stays', () => {
    expect(removed(page(...PROSE, PROSE[1]))).toEqual([{ reason: 'exact-duplicate', index: 6, duplicateOf: 2 }])
  })

  it('in other quotes, dashes and case go', () => {
    const [, second = ''] = PROSE
    const same = second.replace('nobody', '“nobody”').replace(',', ' –').toUpperCase()
    expect(removed(page(...PROSE, same))).toEqual([{ reason: 'exact-duplicate', index: 6, duplicateOf: 2 }])
  })

  it('with a credit added go, and the longer one stays', () => {
    const longer = `${PROSE[2]} (Harbour News)`
    expect(removed(page(...PROSE, longer))).toEqual([{ reason: 'near-duplicate', index: 3, duplicateOf: 6 }])
  })
})

describe('what is no repeat', () => {
  it.each<[string, readonly string[]]>([
    [
      'sentences with other numbers',
      [1, 2, 3].map(
        (n) => `Hall ${n} of the old market on the quay was sold to the town for ${n}00 crowns in the spring.`,
      ),
    ],
    ['a refrain', ['The halls are cold,', 'The nets are old,', 'The halls are cold.']],
    [
      'a question that is asked twice',
      [PROSE[0], 'What will become of the market?', PROSE[1], 'What will become of the market?', PROSE[2]],
    ],
    [
      'a quotation that is given twice',
      [PROSE[0], '“We are not for sale.”', PROSE[1], '“We are not for sale.”', PROSE[2]],
    ],
    ['short sentences', [PROSE[0], 'Nobody came.', PROSE[1], 'Nobody came.', PROSE[2]]],
  ])('stays: %s', (_name, lines) => {
    const source = page(
      ...PROSE.slice(3),
      ...lines,
      'The old market opened in 1888, and has been rebuilt twice since then after fires.',
    )
    expect(removed(source)).toEqual([])
  })
})

describe('hostile repeats', () => {
  it.each<[string, (n: number) => string]>([
    ['one line', (n) => `${PROSE[0]}\n`.repeat(n)],
    ['two lines in turn', (n) => `${PROSE[0]}\n${PROSE[1]}\n`.repeat(n / 2)],
    ['likes', (n) => Array.from({ length: n }, (_, i) => `${PROSE[i % 5]} ${i}`).join('\n')],
    [
      'runs that grow',
      (n) =>
        Array.from({ length: Math.sqrt(n * 2) }, (_, i) =>
          Array.from({ length: i }, (_, k) => `Line ${k} of the market.`).join('\n'),
        ).join('\n'),
    ],
    ['one very long line', (n) => `${PROSE.join(' ')} `.repeat(n / 5)],
  ])('take time linear in their number: %s', (_name, build) => {
    const seconds = (text: string): number => {
      const begin = performance.now()
      clean(text)
      return (performance.now() - begin) / 1000
    }
    const [small, large] = [build(1_000), build(8_000)]
    seconds(small)
    expect(seconds(large)).toBeLessThan(Math.max(3, seconds(small) * 24))
  })
})
