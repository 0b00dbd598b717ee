import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { toMarkdown } from '../../src/cli/formats/markdown.js'
import type { Article, Block, BlockKind } from '../../src/index.js'

type Part = [kind: BlockKind, text: string, level?: number]

function article(title: string | null, ...parts: Part[]): Article {
  const blocks = parts.map(
    ([kind, text, level = 0], index): Block => ({
      index,
      kind,
      level,
      text,
      start: 0,
      end: 1,
      verdict: 'kept',
      reason: null,
      rule: null,
      score: 1,
      duplicateOf: null,
    }),
  )
  return {
    text: parts.map(([, text]) => text).join('\n\n'),
    title,
    byline: null,
    authors: [],
    siteName: null,
    section: null,
    tags: [],
    image: null,
    canonicalUrl: null,
    description: null,
    wordCount: 0,
    fingerprint: null,
    isAccessibleForFree: null,
    language: 'und',
    published: null,
    modified: null,
    dates: [],
    verdict: 'article',
    confidence: { f1: 1, keptJunk: 0, lostArticle: 0 },
    blocks,
    removed: [],
    warnings: [],
    format: 'html',
    url: null,
    version: '0',
  }
}

test('each kind of block has its mark', () => {
  const markdown = toMarkdown(
    article(
      'Title',
      ['paragraph', 'First line\nsecond line'],
      ['heading', 'Part', 1],
      ['list-item', '• one', 1],
      ['list-item', 'inner', 2],
      ['quote', 'Said\nso'],
      ['quote', 'and so'],
      ['table-row', 'City\tDegrees'],
      ['table-row', 'A|B\t5'],
      ['code', 'a ```` b\nc'],
      ['caption', 'A bridge'],
    ),
  )
  expect(markdown).toBe(
    [
      '# Title',
      'First line\\\nsecond line',
      '## Part',
      '- one\n  - inner',
      '> Said\\\n> so\n>\n> and so',
      '| City | Degrees |\n| --- | --- |\n| A\\|B | 5 |',
      '`````\na ```` b\nc\n`````',
      '*A bridge*',
    ].join('\n\n'),
  )
})

test('removed blocks stay out, and a page without title or body is empty', () => {
  const page = article(null, ['paragraph', 'gone'])
  page.blocks = page.blocks.map((block) => ({ ...block, verdict: 'removed', reason: 'ad' }))
  expect(toMarkdown(page)).toBe('')
})

test('no character of the text is taken for a mark', () => {
  const pieces = [
    '#',
    '-',
    '+',
    '=',
    '>',
    '~',
    '`',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '<',
    '!',
    '\\',
    '|',
    '&',
    '&amp;',
    '1',
  ]
  const line = fc
    .array(fc.constantFrom(...pieces, '.', ' ', 'a', '<b>', '&#65;'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  const kinds = fc.constantFrom<BlockKind>('paragraph', 'heading', 'list-item', 'quote', 'caption')
  fc.assert(
    fc.property(line, line, kinds, (title, text, kind) => {
      // A list item's own bullet is left out on purpose.
      fc.pre(kind !== 'list-item' || !/^[-*+]\s/.test(text))
      fc.pre(kind !== 'caption' || !/^\s|\s$/.test(text))
      const tokens = new MarkdownIt().parse(toMarkdown(article(title, [kind, text])), {})
      const texts = tokens
        .filter((token) => token.type === 'inline')
        .map((token) => (token.children ?? []).map((child) => child.content).join(''))
      expect(texts).toEqual([title, text])
    }),
    { numRuns: 1000 },
  )
})
