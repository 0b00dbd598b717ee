import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { html as anyHtml } from '../../bench/fuzz/html.js'
import { clean } from '../../src/index.js'
import { PROPERTY } from '../pages.js'
import { ATTEMPTS, DOCTYPES, pageWith } from '../safety/hostile-page.js'
import { parsed, unsafeParts } from './parsed.js'

const OPTIONS = {
  outputs: ['markdown', 'html'],
  engine: 'blocks',
  url: 'https://example.org/news/',
  keep: ['boilerplate', 'navigation', 'related', 'caption', 'widget'],
} as const

/** What both outputs would put into a page that embeds them. */
function unsafe(page: string, url: string | undefined = OPTIONS.url): string[] {
  const { html, markdown } = clean(page, { ...OPTIONS, url })
  const rendered = new MarkdownIt({ html: true }).render(markdown ?? '')
  // What the renderer adds of its own accord is no business of ours.
  const own = (part: string): boolean => !/^(?:title|style)=/.test(part)
  return [...unsafeParts(html ?? ''), ...unsafeParts(rendered).filter(own)]
}

const PROSE =
  'The council of the harbour town said on Tuesday that the old fish market would be closed, and nobody had a plan.'

/** Markup within a paragraph of an article. */
const within = (markup: string): string =>
  `<article><h1>Market</h1>${`<p>${PROSE}</p>`.repeat(2)}<p>${PROSE.replace('Tuesday', 'Friday')} ${markup} they said.</p></article>`

describe('nothing but text, links and pictures is embedded', () => {
  it.each(Object.keys(ATTEMPTS))('%s', (name) => {
    expect(unsafe(pageWith(ATTEMPTS[name] ?? ''))).toEqual([])
  })

  it.each(Object.keys(DOCTYPES))('%s', (name) => {
    expect(unsafe(pageWith('', DOCTYPES[name]))).toEqual([])
  })

  it.each([
    ['javascript', 'javascript:alert(1)'],
    ['javascript in capitals', 'JaVaScRiPt:alert(1)'],
    ['javascript behind white space', ' \n\tjavascript:alert(1)'],
    ['javascript behind a control character', '\u0001javascript:alert(1)'],
    ['javascript with a tab inside', 'java\tscript:alert(1)'],
    ['javascript as references', '&#106;avascript&colon;alert(1)'],
    [
      'javascript as hexadecimal references without semicolons',
      '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)',
    ],
    ['vbscript', 'vbscript:msgbox(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['blob', 'blob:https://example.org/1'],
    ['file', 'file:///etc/hostname'],
    ['view-source', 'view-source:javascript:alert(1)'],
    ['ftp', 'ftp://example.org/'],
  ])('no link or picture of the scheme %s', (_name, address) => {
    const { html, markdown } = clean(within(`<a href="${address}">word</a><img src="${address}">`), OPTIONS)
    expect(html).toContain('word')
    expect(parsed(html ?? '').querySelector('a, img')).toBeNull()
    expect(markdown).not.toMatch(/\]\(/)
  })

  it.each([
    ['an attribute that is broken out of', `<a href='https://example.org/"onmouseover="alert(1)'>word</a>`],
    ['an alternative text with quotes', `<img src=/a.png alt='"onerror="alert(1)'>`],
    ['an alternative text with tags', '<img src=/a.png alt="<script>alert(1)</script>](x) <b>">'],
    ['an address with the end of a Markdown link', '<a href="https://example.org/)[x](javascript:alert(1)">word</a>'],
    ['an address with a line break', '<a href="https://example.org/&#10;[x](javascript:1)">word</a>'],
    ['a handler', '<a href=/x onclick=alert(1)>word</a> <b onmouseover=alert(1)>word</b>'],
    [
      'MathML and SVG',
      '<math><mi xlink:href="javascript:alert(1)">x</mi></math><svg onload=alert(1)><a xlink:href="javascript:1">x</a></svg>',
    ],
    [
      'a namespace confusion',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    ],
    ['a noscript that ends in an attribute', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
    ['text that is markup once it is decoded', '&lt;img src=x onerror=alert(1)&gt; &amp;lt;script&amp;gt;'],
    ['a code span that ends', '<code>`</code><code>`&lt;script&gt;`</code>'],
    ['a code block that ends', '</p><pre>```\n&lt;script&gt;alert(1)&lt;/script&gt;\n````</pre><p>'],
    ['a language that is none', '</p><pre class=\'language-x"onclick="alert(1)\'>code</pre><p>'],
    ['a start that is none', '</p><ol start="1 onclick=alert(1)"><li>one</li></ol><p>'],
    ['a base that runs', '<base href="javascript:alert(1)//"><a href="x">word</a>'],
    [
      'forms',
      '<form action="javascript:1"><input onfocus=alert(1) autofocus><button formaction="javascript:1">x</button></form>',
    ],
    ['an unclosed comment', '<!-- <script>alert(1)</script>'],
  ])('%s', (_name, markup) => {
    expect(unsafe(within(markup))).toEqual([])
    expect(unsafe(within(markup), undefined)).toEqual([])
  })

  it('in any HTML', () => {
    fc.assert(
      fc.property(anyHtml, (page) => {
        expect(unsafe(page)).toEqual([])
      }),
      PROPERTY,
    )
  })

  it('and a second parse changes nothing', () => {
    fc.assert(
      fc.property(anyHtml, (page) => {
        const once = parsed(clean(page, OPTIONS).html ?? '').innerHTML
        expect(parsed(once).innerHTML).toBe(once)
      }),
      { ...PROPERTY, numRuns: 50 },
    )
  })
})

describe('cost', () => {
  it.each([
    ['unclosed inline tags', (size: number) => `<p>${'<b><i>'.repeat(size)}${PROSE}`],
    [
      'inline tags inside one another',
      (size: number) => `<p>${'<b><a href=x>'.repeat(size)}${PROSE}${'</a></b>'.repeat(size)}`,
    ],
    ['lists inside one another', (size: number) => `${'<ul><li>word '.repeat(size)}`],
    ['quotations inside one another', (size: number) => `${'<blockquote><p>word '.repeat(size)}`],
    ['pictures', (size: number) => `<article>${PROSE}${'<img src=a srcset="b 1w, c 2w">'.repeat(size)}${PROSE}`],
    ['one long srcset', (size: number) => `<article>${PROSE}<img srcset="${'a 1w,'.repeat(size)}">${PROSE}`],
    ['cells that span columns', (size: number) => `<table><tr>${'<td colspan=1000>x'.repeat(size)}</table>`],
    [
      'rows of one long table',
      (size: number) => `<table><tr>${'<td>x'.repeat(size)}${'<tr><td>a<td>b'.repeat(size)}</table>`,
    ],
    ['backticks', (size: number) => `<pre>${'`'.repeat(size)}</pre><p>${'<code>`</code>'.repeat(size)}`],
    ['marks of emphasis', (size: number) => `<p>${'*_~'.repeat(size)}${'<b>.</b>a'.repeat(size)}`],
  ])('%s: the outputs are no longer than some times the page', (_name, build) => {
    const page = build(5_000)
    const keep = ['boilerplate', 'navigation', 'related', 'widget'] as const
    const { html, markdown, text } = clean(page, { ...OPTIONS, format: 'html', keep })
    expect(text).not.toBe('')
    expect(html?.length).toBeLessThan(40 * page.length)
    expect(markdown?.length).toBeLessThan(40 * page.length)
  })
})
