import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSourceRange } from '../../src/lib/segments.js'
import { readHtml } from '../../src/read/html/index.js'
import type { SourceBlock } from '../../src/types/index.js'

/** Words enough for a text to be more than a summary; none stands twice. */
const filler = (words = 60, stem = 'word'): string =>
  `${Array.from({ length: words }, (_, i) => `${stem}${i}`).join(' ')}.`

const shell = (json: string, visible = '<div id="root"></div>'): string =>
  `<!doctype html><title>T</title><script type="application/ld+json">${json}</script><body>${visible}</body>`

/** A page whose article body is the JSON string literal with that inside, and a paragraph of filler behind it. */
const pageOf = (literal: string, joint = '\\n'): string =>
  shell(`{"@type":"NewsArticle","headline":"H","articleBody":"${literal}${joint}${filler()}"}`)

const codes = (source: string): string[] => readHtml(source, null).warnings.map(({ code }) => code)
const stated = (source: string): SourceBlock[] => readHtml(source, null).blocks.filter((block) => block.stated === true)
const textsOf = (source: string): string[] => stated(source).map(({ text }) => text)

/** What stands in the source from where the text begins to where what follows it in the block does. */
function standing(source: string, block: SourceBlock, text: string): string {
  const at = block.text.indexOf(text)
  const behind = at + text.length
  const end = behind < block.text.length ? toSourceRange(block, behind, behind + 1).start : block.end
  return source.slice(toSourceRange(block, at, at + 1).start, end)
}

describe('a text that JSON-LD states and the page does not show', () => {
  it('is read as blocks behind those of the page, with a warning', () => {
    const source = shell(
      `{"@type":"NewsArticle","articleBody":"One here.\\n\\nTwo here.\\n${filler()}"}`,
      '<p>Accept cookies?</p>',
    )
    const { blocks, warnings } = readHtml(source, null)
    expect(blocks.map(({ index, kind, stated }) => [index, kind, stated])).toEqual([
      [0, 'paragraph', undefined],
      [1, 'paragraph', true],
      [2, 'paragraph', true],
      [3, 'paragraph', true],
    ])
    expect(blocks.map(({ text }) => text)).toEqual(['Accept cookies?', 'One here.', 'Two here.', filler()])
    expect(blocks.slice(1).map(({ start, end }) => source.slice(start, end))).toEqual([
      'One here.',
      'Two here.',
      filler(),
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['body-from-json-ld'])
  })

  it.each([
    ['a quote', 'Say \\"no\\" now', 'Say "no" now', '"no', '\\"no'],
    ['a Unicode escape', 'Caf\\u00e9 bar', 'Café bar', 'é', '\\u00e9'],
    ['a pair of surrogates', 'So \\ud83d\\ude00 glad', 'So 😀 glad', '😀', '\\ud83d\\ude00'],
    ['a character beyond the plane', 'So 😀 glad', 'So 😀 glad', 'glad', 'glad'],
    ['an escaped slash', 'and\\/or else', 'and/or else', '/or', '\\/or'],
    ['a backslash', 'C:\\\\dir here', 'C:\\dir here', '\\', '\\\\'],
    ['a named reference', 'Salt &amp; pepper', 'Salt & pepper', '&', '&amp;'],
    ['a numbered reference', 'it&#8217;s late', 'it’s late', '’s', '&#8217;s'],
    ['a no-break space', 'ten&nbsp;men came', 'ten men came', ' men', '&nbsp;men'],
    ['a reference escaped twice', 'Salt &amp;amp; pepper', 'Salt & pepper', '&', '&amp;amp;'],
    ['a reference written by an escape', 'Salt \\u0026amp; pepper', 'Salt & pepper', '&', '\\u0026amp;'],
    ['inline tags', 'a <b>bold<\\/b> word', 'a bold word', 'bold', 'bold<\\/b>'],
    ['a link', 'a <a href=\\"/x\\">link<\\/a> <span>is<\\/span> here', 'a link is here', 'link', 'link<\\/a>'],
    ['Chinese', '老桥\\u4e8e周一重新开放', '老桥于周一重新开放', '于', '\\u4e8e'],
    ['a mark that is no tag', 'if a < b and <me@x.org> wrote', 'if a < b and <me@x.org> wrote', '<me', '<me'],
  ])('leads back to %s', (_name, literal, text, part, raw) => {
    const source = pageOf(literal)
    const block = stated(source)[0] as SourceBlock
    expect(block.text).toBe(text)
    expect(source.slice(block.start, block.end)).toBe(literal)
    expect(standing(source, block, part)).toBe(raw)
  })

  it.each([
    ['paragraphs', '<p>One<\\/p>\\n<p class=\\"x\\">Two\\nlines<\\/p>', '<p>', ['One', 'Two lines']],
    ['two breaks', 'One<br><br \\/>Two', '<p>', ['One', 'Two']],
    ['a break', '<p>One<br>Two<\\/p>', '<p>', ['One\nTwo']],
    ['line breaks', 'One\\r\\nTwo\\n\\n  \\nThree', '\\n', ['One', 'Two', 'Three']],
    ['line breaks among inline tags', 'One <i>two\\nthree<\\/i>', '\\n', ['One two', 'three']],
    ['headings and lists', '<h2>One<\\/h2><ul><li>Two<\\/li><\\/ul>', '\\n', ['One', 'Two']],
    ['tags escaped twice', '&lt;p&gt;One &amp;amp; a half&lt;/p&gt;&lt;p&gt;Two', '&lt;p&gt;', ['One & a half', 'Two']],
    ['scripts', 'One<br><br><script>var a = 1<\\/script>Two', '<p>', ['One', 'Two']],
    ['hidden text', '<p>One<\\/p><p hidden>Two<\\/p>', '<p>', ['One']],
  ])('is parted by %s', (_name, literal, joint, texts) => {
    expect(textsOf(pageOf(literal, joint))).toEqual([...texts, filler()])
  })

  it('maps every character to where it stands, whatever the literal is made of', () => {
    const pieces: Readonly<Record<string, string>> = {
      word: 'word',
      ' ': ' ',
      '\\n': '\n',
      '\\"': '"',
      '\\u00e9': 'é',
      '\\ud83d\\ude00': '😀',
      '&eacute;': 'é',
      '&amp;': '&',
      '\\u0026amp;': '&',
      漢: '漢',
      '<b>': '',
      '<\\/p>': '',
      '<p>': '',
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(pieces)), { maxLength: 40 }), (parts) => {
        const source = pageOf(parts.join(''))
        const blocks = stated(source)
        expect(blocks.at(-1)?.text.endsWith(filler())).toBe(true)
        for (const block of blocks) {
          for (let at = 0; at < block.text.length; at++) {
            const unit = block.text.charAt(at)
            const { start, end } = toSourceRange(block, at, at + 1)
            expect(start >= block.start && end <= block.end).toBe(true)
            if (/\s/.test(unit)) continue
            const spelt = Object.entries(pieces).filter(([, text]) => text.includes(unit))
            const isThere = source.charAt(start) === unit || spelt.some(([raw]) => source.startsWith(raw, start))
            // The second half of an escaped pair has an escape of its own.
            expect(isThere || source.startsWith('\\ude00', start), `${unit} at ${start} of ${source}`).toBe(true)
          }
        }
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  it('replaces half a character', () => {
    expect(textsOf(pageOf('half \\ud83d here'))[0]).toBe('half \ufffd here')
  })

  it('is found behind other strings of the same key, and in a script that had to be mended', () => {
    const other = '{"@type":"Person","articleBody":7},{"@type":"Thing","articleBody":"No"}'
    const source = shell(`[${other},{"@type":"Article","articleBody" : [ "One\nTwo ${filler()}" ],}]`)
    const blocks = stated(source)
    expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual(['One', `Two ${filler()}`])
  })

  it('stands for the whole script where its literal is not to be found', () => {
    const json = `{"@type":"Article","articleBody":{"@value":"One\\n${filler()}"}}`
    const source = shell(json)
    expect(stated(source).map(({ text, start, end }) => [text, source.slice(start, end)])).toEqual([
      ['One', json],
      [filler(), json],
    ])
  })

  it('is that of a posting, or of the updates of a live blog', () => {
    expect(textsOf(shell(`{"@type":"DiscussionForumPosting","text":"${filler()}"}`))).toEqual([filler()])
    const update = (text: string): string => `{"@type":"BlogPosting","articleBody":"${text}"}`
    const blog = `{"@type":"LiveBlogPosting","liveBlogUpdate":[${update(filler(40, 'a'))},${update(filler(40, 'b'))}]}`
    expect(textsOf(shell(blog))).toEqual([filler(40, 'a'), filler(40, 'b')])
  })

  it('counts characters in scripts that do not part their words', () => {
    const han = (length: number): string =>
      String.fromCodePoint(...Array.from({ length }, (_, i) => 0x4e00 + ((i * 37) % 2000)))
    expect(textsOf(shell(`{"@type":"Article","articleBody":"${han(149)}"}`))).toEqual([])
    expect(textsOf(shell(`{"@type":"Article","articleBody":"${han(150)}"}`))).toEqual([han(150)])
  })

  it.each([
    ['no JSON', `{"@type":"Article","articleBody":"${filler()}" oops`, ''],
    ['too short', `{"@type":"Article","articleBody":"${filler(59)}"}`, ''],
    ['shown by the page', `{"@type":"Article","articleBody":"${filler()}"}`, `<p>${filler()}</p>`],
    ['shown in part', `{"@type":"Article","articleBody":"${filler(100)}"}`, `<p>${filler(40)}</p>`],
    ['cut off', `{"@type":"Article","articleBody":"${filler()} [...]"}`, `<p>${filler(80, 'other')}</p>`],
    ['a summary', `{"@type":"Article","articleBody":"${filler()}"}`, `<p>${filler(500, 'other')}</p>`],
    ['a number', '{"@type":"Article","articleBody":7}', ''],
    [
      'of another story each',
      `[${['a', 'b'].map((stem) => `{"@type":"Article","articleBody":"${filler(60, stem)}"}`)}]`,
      '',
    ],
  ])('is left alone where it is %s', (_name, json, visible) => {
    const source = shell(json, visible)
    expect(textsOf(source)).toEqual([])
    expect(codes(source)).not.toContain('body-from-json-ld')
  })

  it('is taken where the page shows its beginning only', () => {
    const json = `{"@type":"Article","articleBody":"${filler(200)}"}`
    expect(textsOf(shell(json, `<p>${filler(40)}</p>`))).toEqual([filler(200)])
  })

  it('says nothing to prototypes', () => {
    const json = `{"@type":"Article","__proto__":{"articleBody":"${filler()}"},"constructor":{"text":"x"}}`
    expect(textsOf(shell(json))).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'articleBody')).toBe(false)
  })

  it.each([
    ['words', 'seven words stand in this one line '],
    ['escapes', '\\u00e9\\ud83d\\ude00'],
    ['line breaks', 'a\\n'],
    ['tags', '<b>a'],
    ['open marks', '<'],
    ['references', '&amp;'],
    ['keys', '\\"articleBody\\":'],
    ['escaped tags', '&lt;p&gt;'],
  ])('takes time linear in its length: %s', (_name, unit) => {
    const time = (length: number): number => {
      const source = pageOf(unit.repeat(Math.ceil(length / unit.length)))
      const start = performance.now()
      readHtml(source, null)
      return performance.now() - start
    }
    time(100_000)
    expect(time(900_000)).toBeLessThan(4_000)
  })

  it('is left alone where it is longer than any article', () => {
    const start = performance.now()
    expect(textsOf(pageOf('so many words '.repeat(1_000_000)))).toEqual([])
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})

describe('a text that embedded data hold and the page does not show', () => {
  const TITLE = 'Old bridge reopens after the flood'
  const state = (json: string, visible = '<div id="root"></div>', open = '<script type="application/json">'): string =>
    `<!doctype html><title>${TITLE} | Harbour News</title>${open}${json}</script><body>${visible}</body>`
  const story = (text: string, title = TITLE): string =>
    `{"props":{"story":{"title":"${title}","body_html":"${text}"}}}`

  it.each([
    ['a script of JSON', state(story(`<p>Two \\u003cb>men\\u003c/b> came</p><p>${filler(160)}`))],
    ['an assignment', state(`window.__STATE__ = ${story(`Two men came\\n${filler(160)}`)};`, '', '<script>')],
  ])('is read from %s', (_name, source) => {
    expect(textsOf(source)).toEqual(['Two men came', filler(160)])
    expect(stated(source).map(({ start, end }) => source.slice(start, end))).toContain(filler(160))
    expect(codes(source)).toEqual(['body-from-state'])
  })

  it.each([
    ['has another title', state(story(filler(160), 'Town floods again'))],
    ['has a title that is a word of the page’s', state(story(filler(160), 'Old bridge'))],
    ['is as short as the description of a section', state(story(filler(149)))],
    ['is on the page', state(story(filler(160)), `<p>${filler(160)}</p>`)],
    ['stands beside much prose', state(story(filler(160)), `<p>${filler(600, 'other')}</p>`)],
    ['is no JSON', state(`var a = ${story(filler(160))}; if (b) {}`)],
    ['has no title beside it', state(`{"story":{"body":"${filler(160)}"}}`)],
  ])('is left alone where it %s', (_name, source) => {
    expect(textsOf(source)).toEqual([])
  })

  it('yields to JSON-LD', () => {
    const jsonLd = `<script type="application/ld+json">{"@type":"Article","articleBody":"${filler()}"}</script>`
    expect(textsOf(state(story(filler(160)), jsonLd))).toEqual([filler()])
  })

  it('is found in time linear in the length of the data', () => {
    const start = performance.now()
    readHtml(state(`{"a":[${'{"title":"Old bridge reopens after the flood","body":"x"},'.repeat(60_000)}0]}`), null)
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})
