import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sniffFormat } from '../../src/read/sniff.js'
import { htmlNames, readArticle, readHtmlPage, SLUGS } from '../fixtures/load.js'

const PROSE =
  'The council of the harbour town voted on Tuesday to close the old fish market, after a winter in which three halls were flooded.'
const NEGATIVE = fileURLToPath(new URL('../../fixtures/negative/', import.meta.url))

describe('HTML', () => {
  it.each([
    ['a document', `<!DOCTYPE html><title>x</title><p>${PROSE}`],
    ['a document in capitals behind white space', `\n\n  <HTML><BODY>${PROSE}`],
    ['a document behind a byte order mark', `\ufeff<!doctype html>\n${PROSE}`],
    ['a document behind a comment', `<!-- saved > from a page -->\n<html>${PROSE}`],
    ['a document behind several comments', `<!-- a -->\n<!-- b -->\n<!DOCTYPE html><p>${PROSE}`],
    [
      'XHTML',
      `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">\n<html>`,
    ],
    [
      'XHTML with a style sheet',
      `<?xml version="1.0"?><?xml-stylesheet href="a.css"?>\n<html xmlns="http://www.w3.org/1999/xhtml">`,
    ],
    ['a fragment', `<p>${PROSE}</p>\n<p>${PROSE}</p>`],
    ['one element', `<div>${PROSE}</div>`],
    ['a fragment in the middle of an element', `${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p>`],
    ['text with inline tags', `${PROSE.replaceAll('the', '<b>the</b>')}<br>${PROSE}<br/>${PROSE}`],
    [
      'tags with many attributes',
      `<div class="a" data-x='{"a":1}'><p style="color: red">${PROSE}</p><p>${PROSE}</p></div>`,
    ],
    ['a fragment of custom elements', `<article-body><p>${PROSE}</p><p>${PROSE}</p></article-body>`],
    ['a head without a document', `<title>x</title><meta charset=utf-8><link rel=canonical href=/x><p>${PROSE}`],
  ])('%s', (_name, source) => {
    expect(sniffFormat(source)).toBe('html')
  })

  it.each(htmlNames())('the fixture %s', (name) => {
    const { source } = readHtmlPage(name)
    const head = new TextDecoder(source[0] === 0xff && source[1] === 0xfe ? 'utf-16le' : 'latin1').decode(source)
    expect(sniffFormat(head)).toBe('html')
  })
})

describe('text', () => {
  it.each([
    ['prose', PROSE],
    [
      'an article about HTML',
      `${PROSE}\nThe <b> tag makes text bold, the <i> tag slants it, and <br> ends a line.\n${PROSE.repeat(20)}`,
    ],
    ['a line that begins with a tag', `<p> is the tag of a paragraph.\n${PROSE}\n${PROSE}`],
    ['signs of less and greater', `a < b and b > c, so <c> is less than <d>\n${PROSE}`],
    ['notes in asterisks', `*Correction: an earlier version said four halls.*\n\n${PROSE}\n\n* * *\n\n${PROSE} *`],
    ['a list with asterisks', `* one\n* two\n* three\n${PROSE}`],
    ['e-mail quotes', `> ${PROSE}\n> ${PROSE}\n\n${PROSE}`],
    ['hash tags', `#harbour #fish\n${PROSE}\n#1 in the list`],
    ['square brackets', `[Editor's note] ${PROSE} [1] [2] (http://example.org)`],
    ['table art', `Town | Halls\nBergen | 3\n${PROSE}`],
    ['a bare address', `https://example.org/a_(b)\n${PROSE}`],
    ['an e-mail address in angle brackets', `From: Anna <anna@example.org>\nTo: <b@example.org>\n${PROSE}`],
    ['nothing', ''],
    ['dashes', `Title\n-----\n${PROSE}`],
  ])('%s', (_name, source) => {
    expect(sniffFormat(source)).toBe('text')
  })

  it.each(SLUGS)('the article %s', (slug) => {
    expect(sniffFormat(readArticle(slug).source)).toBe('text')
  })

  it.each(readdirSync(NEGATIVE).filter((file) => file.endsWith('.txt')))('the fixture %s', (file) => {
    expect(sniffFormat(readFileSync(NEGATIVE + file, 'utf8'))).toBe('text')
  })
})

describe('Markdown', () => {
  const link = (n: number): string => `[Story ${n}](https://example.org/stories/${n} "Story ${n}")`
  it.each([
    ['a scraper’s page', `# Harbour town closes its market\n\n${PROSE}\n\n## What comes next\n\n${PROSE} ${link(1)}`],
    ['a page with a menu of links', `* [Home](/)\n* [News](/news)\n* [Sport](/sport)\n\n${PROSE}\n\n${PROSE}`],
    ['a page with images', `![Market](https://example.org/a.jpg)\n\n${PROSE}\n\n![](https://example.org/b.jpg)`],
    ['a page with a table', `${PROSE}\n\n| Town | Halls |\n| --- | --- |\n| Bergen | 3 |\n`],
    ['a page with code', `${PROSE}\n\n\`\`\`js\na()\n\`\`\`\n\n${PROSE}`],
    ['a page with line ends of Windows', `# Title\r\n\r\n${PROSE}\r\n\r\n## Next\r\n\r\n${PROSE}`],
    [
      'a page with a little HTML',
      `# Title\n\n${PROSE}<br>\n\n${link(1)} ${link(2)}\n\n<div>x</div>\n\n${PROSE.repeat(4)}`,
    ],
  ])('%s', (_name, source) => {
    expect(sniffFormat(source)).toBe('markdown')
  })
})

describe('hostile input', () => {
  it.each([
    ['opening brackets', '['],
    ['tags left open', '<a '],
    ['opening comments', '<!--'],
    ['white space', ' '],
    ['pipes', '|'],
    ['links left open', '[a](https:'],
    ['processing instructions', '<?xml '],
    ['line ends and marks', '\n# '],
  ])('%s take little time', (_name, unit) => {
    const source = unit.repeat(200_000)
    const begin = performance.now()
    sniffFormat(source)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})
