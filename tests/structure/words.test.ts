import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html as anyHtml } from '../../bench/fuzz/html.js'
import { markdown as anyMarkdown } from '../../bench/fuzz/text.js'
import { HOSTILE } from '../../bench/hostile-pages.js'
import { type Article, clean, type Format } from '../../src/index.js'
import { anyPage, anyText, asHtml, asText, PROPERTY } from '../pages.js'
import { unsafeParts, wordsOf, wordsOfHtml, wordsOfMarkdown } from './parsed.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const OPTIONS = { outputs: ['markdown', 'html'], engine: 'blocks' } as const

function expectSameWords(article: Article): void {
  const words = wordsOf(article.text)
  expect(wordsOfHtml(article.html ?? '')).toEqual(words)
  expect(wordsOfMarkdown(article.markdown ?? '')).toEqual(words)
  expect(unsafeParts(article.html ?? '')).toEqual([])
}

describe('the words of markdown and html are those of the text', () => {
  const pages = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:source|page)\.(?:txt|html|md)$/.test(name))
    .sort()

  it('there are fixtures', () => expect(pages.length).toBeGreaterThan(20))

  it.each(pages)('%s', (name) => {
    const page = readFileSync(join(FIXTURES, name))
    expectSameWords(clean(page, OPTIONS))
    const kept = clean(page, { ...OPTIONS, structure: { links: false, images: false, emphasis: false, tables: false } })
    expectSameWords(kept)
  })

  it('hostile pages', () => {
    for (const { build, format } of Object.values(HOSTILE)) {
      expectSameWords(clean(build(3_000), { ...OPTIONS, format, language: 'en', keep: ['boilerplate', 'navigation'] }))
    }
  })

  const formats: [name: string, pages: fc.Arbitrary<string>, format?: Format][] = [
    ['made pages of HTML', anyPage.map(asHtml)],
    ['made pages of text', anyPage.map(asText)],
    ['any HTML', anyHtml, 'html'],
    ['any Markdown', anyMarkdown, 'markdown'],
    ['any text', anyText, 'text'],
    ['any text as Markdown', anyText, 'markdown'],
  ]
  it.each(formats)('%s', (_name, arbitrary, format) => {
    fc.assert(
      fc.property(arbitrary, (page) => {
        const all = { ...OPTIONS, language: 'en', ...(format === undefined ? {} : { format }) }
        expectSameWords(clean(page, { ...all, keep: ['boilerplate', 'navigation', 'related', 'caption'] }))
      }),
      PROPERTY,
    )
  })
})
