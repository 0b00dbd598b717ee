import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { html } from '../../bench/fuzz/html.js'
import { plainText } from '../../bench/fuzz/text.js'
import { dateLine } from '../../src/cli/formats/text.js'
import { printable } from '../../src/cli/messages.js'
import { titledMarkdown } from '../../src/formats/titled.js'
import { clean } from '../../src/index.js'

/** Types of all tokens that a reader of Markdown sees, inline ones among them. */
function tokenTypes(markdown: string): Set<string> {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {})
  return new Set(tokens.flatMap((token) => [token.type, ...(token.children ?? []).map(({ type }) => type)]))
}

function expectInert(page: string, format: 'html' | 'text'): void {
  const structure = { links: false, images: false }
  const article = clean(page, { format, engine: 'blocks', language: 'en', outputs: ['markdown'], structure })
  const types = tokenTypes(printable(titledMarkdown(article, dateLine(article))))
  for (const type of ['html_block', 'html_inline', 'link_open', 'image']) expect(types).not.toContain(type)
}

const TEXT =
  'The council of the harbour town voted on Tuesday to close the old fish market, and nobody had a plan for it.'

describe('the Markdown of an article', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![x](http://example.org/a.png)',
    '<http://example.org>',
    '[x]: javascript:alert(1)',
    '&lt;script&gt;',
    '```\n<script>',
    '\\<script>',
    '`` ` <b>',
    '<!-- a',
    '<?php',
    '<![CDATA[',
    '    <b>',
    '| a | <b> |',
  ])('holds no HTML, link or image: %s', (markup) => {
    for (const line of [markup, `${TEXT} ${markup}`, `${markup} ${TEXT}`])
      expectInert(`Old market closes\n\n${TEXT}\n\n${line}\n\n${TEXT.replace('Tuesday', 'Friday')}`, 'text')
  })

  it('holds none, whatever the page', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          html.map((page) => [page, 'html'] as const),
          plainText.map((page) => [page, 'text'] as const),
        ),
        ([page, format]) => expectInert(page, format),
      ),
      { numRuns: 300, seed: 20220105 },
    )
  })
})
