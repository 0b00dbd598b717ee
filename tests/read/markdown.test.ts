import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/read/markdown.js'

const blocks = (source: string) => readMarkdown(source, null).blocks
const texts = (source: string): string[] => blocks(source).map(({ text }) => text)
const outline = (source: string): string[] =>
  blocks(source).map(({ kind, level, text }) => `${kind}${level > 0 ? ` ${level}` : ''}: ${text}`)

describe('blocks of Markdown', () => {
  it('are headings of both styles, each with its level', () => {
    expect(outline('# One\n\nTwo\n===\n\nThree\n---\n\n###### Six ######\n\ntext')).toEqual([
      'heading 1: One',
      'heading 1: Two',
      'heading 2: Three',
      'heading 6: Six',
      'paragraph: text',
    ])
  })

  it('are list items, each with its depth', () => {
    expect(outline('- a\n- b\n  1. c\n     more of c\n\n     c again\n  2. d\n- e\n\ntext')).toEqual([
      'list-item 1: a',
      'list-item 1: b',
      'list-item 2: c more of c',
      'list-item 2: c again',
      'list-item 2: d',
      'list-item 1: e',
      'paragraph: text',
    ])
  })

  it('are quotations, lazy lines included', () => {
    expect(outline('> one\nlazy\n>\n> two\n\nno quote')).toEqual([
      'quote: one lazy',
      'quote: two',
      'paragraph: no quote',
    ])
  })

  it('are rows of a table, cells parted by a tab', () => {
    expect(outline('| Town | Halls |\n|------|------:|\n| Bergen | *3* |\n| A \\| B | `4` |')).toEqual([
      'table-row: Town\tHalls',
      'table-row: Bergen\t3',
      'table-row: A | B\t4',
    ])
  })

  it('are code, its inner white space kept', () => {
    expect(outline('```js\nif (a)\n  b()\n\nc\n```\n\n    indented\n      more\n')).toEqual([
      'code: if (a)\n  b()\n\nc',
      'code: indented\n  more',
    ])
  })

  it('are code with CRLF, in a list, and in a quotation', () => {
    expect(
      outline(
        '```\r\na\r\n  b\r\n```\r\n\r\n- l\r\n\r\n      x\r\n        y\r\n\r\n> ```\r\n> q\r\n>   r\r\n> ```\r\n',
      ),
    ).toEqual(['code: a\n  b', 'list-item 1: l', 'code: x\n  y', 'code: q\n  r'])
  })

  it('are paragraphs, wrapped lines joined and hard breaks kept', () => {
    expect(texts('one\ntwo  \nthree\\\nfour<br>five')).toEqual(['one two\nthree\nfour\nfive'])
  })

  it('are what HTML among the Markdown says, and not its scripts', () => {
    const source =
      '<div class="x">\n<p>one &amp; <b>two</b></p>\n<!-- no -->\n</div>\n\n<script>\nvar no = 1\n</script>\n\nend'
    expect(outline(source)).toEqual(['paragraph: one & two', 'paragraph: end'])
    expect(texts('a <script>no()</script> b')).toEqual(['a b'])
  })

  it('are nothing where the page is nothing', () => {
    expect(texts('')).toEqual([])
    expect(texts('---\n\n![alt](a.png)\n\n[ref]: http://example.org\n')).toEqual([])
  })
})

describe('inline Markdown', () => {
  it.each([
    ['emphasis', 'a *b* **c** _d_ ***e***', 'a b c d e'],
    ['escapes', 'a \\*b\\* 1\\. \\\\', 'a *b* 1. \\'],
    ['character references', 'Tom &amp; J&eacute;r&#233;my&nbsp;X', 'Tom & Jérémy X'],
    ['code', 'use `a  *b*` and ``c`d``', 'use a *b* and c`d'],
    ['links', 'see [the *report*](http://e.org/a_(b) "the end") end', 'see the report end'],
    [
      'reference links',
      'see [the report][1], [this] too\n\n[1]: http://e.org\n[this]: <http://e.org>',
      'see the report, this too',
    ],
    ['autolinks', 'see <http://e.org/a>, ok', 'see http://e.org/a, ok'],
    ['images', 'a ![alt b](b.png "b") b', 'a b'],
    ['linked images', 'a [![alt](b.png)](http://e.org) b', 'a b'],
    ['brackets that are none', 'a [b] c](d) [e', 'a [b] c](d) [e'],
    ['tags', 'a <b>c</b> <span title="x > y">d</span>', 'a c d'],
    ['a NUL', 'a\0b', 'a\ufffdb'],
  ])('%s', (_name, source, text) => {
    expect(texts(source)).toEqual([text])
  })

  it('counts the units inside links', () => {
    const linkLengths = (source: string): number[] => blocks(source).map(({ linkLength }) => linkLength)
    expect(linkLengths('[all of it](http://e.org)')).toEqual(['all of it'.length])
    expect(linkLengths('- [a *b*](x) and [c](y)\n- none')).toEqual(['a b'.length + 1, 0])
    expect(linkLengths('a <a href="x">linked</a> b')).toEqual(['linked'.length])
    expect(linkLengths('|[a](b)|c|\n|-|-|\n|[dd](e)|[f](g)|')).toEqual([1, 3])
  })
})

describe('hostile Markdown', () => {
  const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
    'opening brackets': (n) => '['.repeat(n),
    'opening images': (n) => '!['.repeat(n),
    'quotation marks': (n) => `${'>'.repeat(n * 5)}x`,
    'deep quotations': (n) => `${'> '.repeat(n)}x\n`,
    'deep lists': (n) => `${'- '.repeat(n)}x`,
    'lists, each item deeper': (n) =>
      Array.from({ length: Math.floor(Math.sqrt(n)) }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
    emphasis: (n) => '**a*b_'.repeat(n),
    escapes: (n) => 'a\\*b **c** '.repeat(n),
    references: (n) => '&amp; a **b** '.repeat(n),
    links: (n) => '[a](b) '.repeat(n),
    'targets left open': (n) => '[a]('.repeat(n),
    backticks: (n) => Array.from({ length: Math.floor(Math.sqrt(n)) }, (_, i) => `${'`'.repeat(i + 1)} `).join(''),
    'a long table': (n) => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(n)}`,
    'a wide table': (n) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n`,
    'escaped pipes': (n) => `|a|\n|-|\n|${'b\\|'.repeat(n)}|`,
    'tags left open': (n) => '<a '.repeat(n),
    'comments left open': (n) => 'a <!-- '.repeat(n),
    definitions: (n) => Array.from({ length: n }, (_, i) => `[a${i}]: x`).join('\n'),
    'line ends': (n) => '\n'.repeat(n),
    paragraphs: (n) => 'a\n\n'.repeat(n),
    NULs: (n) => '\0a **b** '.repeat(n),
  }
  const seconds = (source: string): number => {
    const begin = performance.now()
    readMarkdown(source, null)
    return (performance.now() - begin) / 1000
  }

  it.each(Object.entries(HOSTILE))('%s take time linear in their length', (_name, build) => {
    const [small, large] = [build(5_000), build(20_000)]
    seconds(small)
    // Quadratic time would be 16 times as long, on a base that is no longer noise.
    expect(seconds(large)).toBeLessThan(Math.max(2.5, seconds(small) * 12))
  })

  it('loses no text in what is deeper than the cap, and says so', () => {
    const { blocks, warnings } = readMarkdown(`${'> '.repeat(200)}deep text\n\nend`, null)
    expect(blocks.map(({ text }) => text)).toEqual(['deep text', 'end'])
    expect(warnings.map(({ code }) => code)).toEqual(['depth-limited'])
  })
})
