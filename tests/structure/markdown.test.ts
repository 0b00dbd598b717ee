import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { USUAL } from '../../src/lib/budget.js'
import { readHtml } from '../../src/read/html/index.js'
import { render } from '../../src/structure/index.js'
import type { BlockKind, Judgement, SourceBlock } from '../../src/types/index.js'
import { PROPERTY } from '../pages.js'
import { parsed } from './parsed.js'

type Part = [kind: BlockKind, text: string, level?: number]

const KEPT = { links: true, images: true, emphasis: true, tables: true, headingsFrom: null }
const STAYS: Judgement = { verdict: 'kept', reason: null, rule: null, score: 1, duplicateOf: null }

/** Markdown of blocks without any markup round them. */
function markdownOf(...parts: Part[]): string {
  let start = 0
  const blocks = parts.map(([kind, text, level = 0], index): SourceBlock => {
    const block = { index, kind, level, text, start, end: start + text.length, segments: [0, start] }
    start = block.end + 2
    return { ...block, linkLength: 0, gapBefore: 1, element: null }
  })
  const source = parts.map(([, text]) => text).join('\n\n')
  const metadata = { title: null, language: null, canonicalUrl: null, meta: [], times: [], structured: null, types: [] }
  const page = { format: 'text' as const, source, url: null, blocks, metadata, warnings: [] }
  const judgements = blocks.map(() => STAYS)
  return render(page, judgements, 'en', new Set(['markdown']), KEPT).markdown ?? ''
}

/** Markdown of a page whose one paragraph has that markup. */
function inlineOf(markup: string): string {
  const source = `<article><p>${markup}</p></article>`
  const page = readHtml(source, 'https://example.org/', USUAL, true)
  return (
    render(
      page,
      page.blocks.map(() => STAYS),
      'en',
      new Set(['markdown']),
      KEPT,
    ).markdown ?? ''
  )
}

test('each kind of block has its mark', () => {
  const markdown = markdownOf(
    ['paragraph', 'First line\nsecond line'],
    ['heading', 'Part', 2],
    ['list-item', '• one', 1],
    ['list-item', 'two', 1],
    ['list-item', '3. three', 1],
    ['quote', 'Said\nso'],
    ['quote', 'and so'],
    ['table-row', 'City\tDegrees'],
    ['table-row', 'A|B\t5'],
    ['code', 'a ```` b\nc'],
    ['caption', 'A bridge'],
  )
  expect(markdown).toBe(
    [
      'First line\\\nsecond line',
      '## Part',
      '- one\n- two',
      '3\\. three',
      '> Said\\\n> so\n>\n> and so',
      '|  |  |\n| --- | --- |\n| City | Degrees |\n| A\\|B | 5 |',
      '`````\na ```` b\nc\n`````',
      '*A bridge*',
    ].join('\n\n'),
  )
})

test.each([
  ['a <b>bold</b> word', 'a **bold** word'],
  ['<b>whole</b>', '**whole**'],
  ['<b><i>both</i></b>', '***both***'],
  ['<b> loose </b>ends', '**loose** ends'],
  ['<b>“Bold.”</b>and', '**“Bold**.”and'],
  ['甲<b>中文。</b>後', '甲**中文**。後'],
  ['<b>a</b><b>b</b>', '**ab**'],
  ['<b>a</b><i>b</i>', 'a*b*'],
  ['snake_case and _x_ *y*', 'snake_case and \\_x\\_ \\*y\\*'],
  ['<code>a`b</code> <kbd>``</kbd>', '``a`b`` ``` `` ```'],
  [
    '<a href="/a_(b)">x</a>!<a href="?q=1&amp;copy;=2">y</a>',
    '[x](https://example.org/a%5F%28b%29)\\![y](https://example.org/?q=1\\&copy;=2)',
  ],
  ['<a href="javascript:x">x</a> <a href="mailto:a@example.org">y</a>', 'x [y](mailto:a@example.org)'],
  ['<s>gone</s> H<sub>2</sub>O', '~~gone~~ H2O'],
  [
    '1. first<br>- second<br># third<br>&gt; fourth<br>===',
    '1\\. first\\\n\\- second\\\n\\# third\\\n\\> fourth\\\n\\===',
  ],
  ['AT&amp;T &amp;amp; &lt;b&gt;', 'AT&T \\&amp; \\<b>'],
])('%s', (markup, markdown) => {
  expect(inlineOf(markup)).toBe(markdown)
})

test('no character of the text is taken for a mark', () => {
  const pieces = '# - + = > ~ ` * _ [ ] ( ) < ! \\ | & &amp; 1 : . a <b> &#65;'.split(' ')
  const line = fc
    .array(fc.constantFrom(...pieces, ' '), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  const kinds = fc.constantFrom<BlockKind>('paragraph', 'heading', 'quote', 'table-row', 'caption')
  fc.assert(
    fc.property(line, line, kinds, (first, second, kind) => {
      const isOneLine = kind === 'heading' || kind === 'caption'
      const text = kind === 'table-row' ? `${first}\t${second}` : isOneLine ? first : `${first}\n${second}`
      const tokens = new MarkdownIt({ html: true }).parse(markdownOf([kind, text, 2]), {})
      const texts = tokens
        .filter(({ type, content }) => type === 'inline' && content !== '')
        .map(({ children }) =>
          (children ?? []).map(({ type, content }) => (type === 'hardbreak' ? '\n' : content)).join(''),
        )
      expect(texts.join('\t')).toBe(text)
    }),
    { ...PROPERTY, numRuns: 1000 },
  )
})

test('whatever the markup, a renderer shows the text and nothing but it', () => {
  const piece = fc.constantFrom(...'a,bc, ,*,_,`,.,!,“,”,中,。,\\,|,~,[,],1'.split(','))
  const tag = fc.constantFrom('b', 'i', 'em', 'strong', 's', 'code', 'sup', 'a href=/x')
  const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
    markup: fc.array(tie('node'), { minLength: 1, maxLength: 5 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { depthSize: 'small' },
      piece,
      fc.tuple(tag, tie('markup')).map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]}>`),
    ),
  }))
  fc.assert(
    fc.property(markup, (text) => {
      const shown = parsed(new MarkdownIt({ html: true }).render(inlineOf(text))).textContent ?? ''
      const folded = (value: string): string => value.replace(/\s+/g, ' ').trim()
      expect(folded(shown)).toBe(folded(parsed(text).textContent ?? ''))
    }),
    { ...PROPERTY, numRuns: 500 },
  )
})
