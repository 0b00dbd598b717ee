import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/data/limits.js'
import { readHtml } from '../../src/read/html/index.js'

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'nested divs': (n) => `${'<div>'.repeat(n)}x${'</div>'.repeat(n)}`,
  'formatting left open': (n) => `${'<a><b><i>'.repeat(n)}x`,
  'links left open': (n) => '<a href=x><span class=y>z'.repeat(n),
  'fonts left open round paragraphs': (n) => `${'<font>'.repeat(n)}${'<p>text</p>'.repeat(n)}`,
  'line breaks': (n) => '<br>'.repeat(n),
  'text between line breaks': (n) => 'a<br>'.repeat(n),
  'many attributes': (n) => `<div ${'a=b class=c '.repeat(n)}>x</div>`,
  'end tags without start tags': (n) => `${'<span>'.repeat(600)}${'</div></p></b>'.repeat(n)}`,
  'end tags that reach for a far element': (n) =>
    `${'<div>'.repeat(400)}<table><tr><td>${'</div></section>'.repeat(n)}`,
  'list items under many divs': (n) => `<ul>${'<div>'.repeat(500)}${'<li></li>'.repeat(n)}`,
  'nested tables': (n) => '<table><tr><td>x'.repeat(n),
  'cells without end': (n) => `<table><tr>${'<td>x'.repeat(n)}`,
  plaintext: (n) => `<plaintext>${'a <b> \n'.repeat(n)}`,
  'NUL characters': (n) => '\0a'.repeat(n),
  'character references': (n) => '&amp;&nbsp;&NotEqualTilde;'.repeat(n),
  'broken character references': (n) => '&#&'.repeat(n),
  'preformatted text without line ends': (n) => '<pre>x</pre>'.repeat(n),
  'times without text': (n) => '<time>'.repeat(n),
  'broken JSON-LD': (n) => '<script type=application/ld+json>{"a":</script>'.repeat(n),
  'deep JSON-LD': (n) => `<script type=application/ld+json>${'{"@graph":'.repeat(n)}1${'}'.repeat(n)}</script>`,
  'nested svg': (n) => '<svg>'.repeat(n),
  'comments left open': (n) => '<!-- a'.repeat(n),
  'unknown elements': (n) => Array.from({ length: n }, (_, at) => `<x${at}>`).join(''),
  'style of separators': (n) => `<p style="${' ;'.repeat(n)}">x`,
}

/** The faster of two runs: other work on the machine only ever adds time. */
function seconds(html: string): number {
  const runs = [1, 2].map(() => {
    const begin = performance.now()
    readHtml(html, null)
    return (performance.now() - begin) / 1000
  })
  return Math.min(...runs)
}

describe('hostile pages', () => {
  it.each(Object.entries(HOSTILE))('%s: time linear in the length', (_name, build) => {
    const small = seconds(build(4_000))
    const large = seconds(build(32_000))
    // Eight times the length: quadratic time would be 64 times as long. Below half a second noise decides.
    expect(large).toBeLessThan(Math.max(0.5, small * 24))
  })

  it('keeps all text of a page deeper than the cap, and says so', () => {
    const html = `${'<div>a'.repeat(2_000)}${'</div>b'.repeat(2_000)}<p>end</p>`
    const { blocks, warnings } = readHtml(html, null)
    const text = blocks.map((block) => block.text).join('')
    expect(text).toBe(`${'a'.repeat(2_000)}${'b'.repeat(2_000)}end`)
    expect(warnings.map((warning) => warning.code)).toEqual(['depth-limited'])
    expect(blocks.at(-1)?.element).toMatchObject({ tag: 'p', parent: null })
  })

  it('forgets what was flattened once the element round it closes', () => {
    const html = `<section>${'<div>'.repeat(600)}</section><div class="x">a</div><p>b`
    expect(readHtml(html, null).blocks.map(({ text, element }) => [text, element?.tag, element?.parent])).toEqual([
      ['a', 'div', null],
      ['b', 'p', null],
    ])
  })

  it('stops at the cap on blocks, and says so', () => {
    const { blocks, warnings, metadata } = readHtml(`${'<p>a'.repeat(DEFAULT_LIMITS.blocks + 1)}<title>t</title>`, null)
    expect(blocks).toHaveLength(DEFAULT_LIMITS.blocks)
    expect(warnings.map((warning) => warning.code)).toEqual(['blocks-truncated'])
    expect(metadata.title).toBe('t')
  })

  it.each(['', '<', '</', '<!', '<!--', '<a', '<a href="', '&', '&#', '<script>', '<title>x', '\ud800'])(
    'survives %j',
    (html) => {
      expect(readHtml(html, null).warnings).toEqual([])
    },
  )
})
