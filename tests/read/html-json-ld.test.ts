import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/html/index.js'
import type { Page, StructuredArticle } from '../../src/types/index.js'

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`
const read = (json: string, url: string | null = null): Page => readHtml(script(json), url)
const structured = (json: string, url: string | null = null): StructuredArticle | null =>
  read(json, url).metadata.structured

describe('JSON-LD', () => {
  it('reads the fields of an article and its place', () => {
    const json = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': ['NewsArticle', 'Thing'],
      headline: ' Head ',
      description: 'Lead',
      datePublished: '2020-01-01T00:00:00Z',
      dateModified: '2020-01-02',
      author: [{ '@type': 'Person', name: 'Ann Lee' }, 'Bo Day', { name: ['Cy', 'Ann Lee'] }],
      articleBody: 'Body',
      isAccessibleForFree: 'False',
    })
    expect(structured(json)).toEqual({
      type: 'NewsArticle',
      headline: 'Head',
      description: 'Lead',
      datePublished: '2020-01-01T00:00:00Z',
      dateModified: '2020-01-02',
      authors: ['Ann Lee', 'Bo Day', 'Cy'],
      articleBody: 'Body',
      isAccessibleForFree: false,
      start: script('').indexOf('</'),
      end: script(json).lastIndexOf('</'),
    })
  })

  it.each([
    ['author as text', '"A"', ['A']],
    ['author as object', '{"name":"A"}', ['A']],
    ['author by reference', '{"@id":"#a"}', ['Ann']],
    ['author without a name', '{"url":"/a"}', []],
    ['author null', 'null', []],
    ['author a number', '7', []],
  ])('reads %s', (_name, author, expected) => {
    const graph = `{"@graph":[{"@type":"Person","@id":"#a","name":"Ann"},{"@type":"Article","author":${author}}]}`
    expect(structured(graph)?.authors).toEqual(expected)
  })

  it.each([
    ['an array', '[{"@type":"BreadcrumbList"},{"@type":"Article","headline":"x"}]'],
    ['@graph', '{"@graph":[{"@type":"WebSite","name":"no"},{"@type":"Article","headline":"x"}]}'],
    ['mainEntity', '{"@type":"WebPage","name":"no","mainEntity":{"@type":"BlogPosting","headline":"x"}}'],
    ['a full type address', '{"@type":"http://schema.org/ReportageNewsArticle","headline":"x"}'],
  ])('finds the article in %s', (_name, json) => {
    expect(structured(json)?.headline).toBe('x')
  })

  it('takes a page node where no article is declared, and nothing else', () => {
    expect(structured('{"@type":"WebPage","name":"x"}')).toMatchObject({ type: 'WebPage', headline: 'x' })
    expect(structured('{"@type":"Organization","name":"x"}')).toBeNull()
  })

  it('does not take the articles of a list for this page', () => {
    expect(structured('{"@type":"ItemList","itemListElement":[{"@type":"Article","headline":"other"}]}')).toBeNull()
  })

  it('prefers the node that names this page', () => {
    const json = JSON.stringify([
      { '@type': 'Article', headline: 'other', articleBody: 'long '.repeat(50), url: 'https://example.org/b' },
      { '@type': 'Article', headline: 'this', mainEntityOfPage: { '@id': 'http://www.example.org/a/#main' } },
    ])
    expect(structured(json, 'https://example.org/a')?.headline).toBe('this')
    expect(
      readHtml(`<link rel=canonical href="https://example.org/a">${script(json)}`, null).metadata.structured?.headline,
    ).toBe('this')
    expect(structured(json)?.headline).toBe('other')
  })

  it('prefers the fullest node else', () => {
    const html =
      script('{"@type":"Article","headline":"a"}') + script('{"@type":"Article","headline":"b","datePublished":"2020"}')
    expect(readHtml(html, null).metadata.structured?.headline).toBe('b')
  })

  it.each([
    ['a comment', '<!-- {"@type":"Article","headline":"x"} -->'],
    ['CDATA behind slashes', '//<![CDATA[\n{"@type":"Article","headline":"x"}\n//]]>'],
    ['a semicolon behind', '{"@type":"Article","headline":"x"};'],
    ['a comma too many', '{"@type":"Article","headline":"x",}'],
    ['a raw line break in a string', '{"@type":"Article","description":"a\nb\t\\"c","headline":"x"}'],
  ])('reads JSON with %s', (_name, json) => {
    const page = read(json)
    expect(page.metadata.structured?.headline).toBe('x')
    expect(page.warnings).toEqual([])
  })

  it('warns once of scripts that are no JSON, and reads the others', () => {
    const page = readHtml(
      script('{"a":') + script('nonsense') + script(' ') + script('{"@type":"Article","headline":"x"}'),
      null,
    )
    expect(page.warnings).toEqual([{ code: 'json-ld-invalid', message: '2 JSON-LD script(s) could not be parsed.' }])
    expect(page.metadata.structured?.headline).toBe('x')
  })

  it.each(['null', '1', '"x"', '[]', '[[null]]', '{"@graph":null}', '{"@type":7}'])('finds nothing in %s', (json) => {
    expect(read(json)).toMatchObject({ metadata: { structured: null }, warnings: [] })
  })

  it('is not misled by a prototype', () => {
    const json = '{"__proto__":{"@type":"Article","headline":"x"},"@graph":[{"__proto__":{"@type":"Article"}}]}'
    expect(structured(json)).toBeNull()
    expect(Object.hasOwn(Object.prototype, '@type')).toBe(false)
  })

  it('leaves other scripts alone', () => {
    const html = '<script type="application/json">{"@type":"Article"}</script><script>{"@type":"Article"}</script>'
    expect(readHtml(html, null)).toMatchObject({ metadata: { structured: null }, warnings: [], blocks: [] })
  })
})
