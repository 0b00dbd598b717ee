import { describe, expect, it } from 'vitest'
import { clean } from '../src/index.js'
import { askReadability, canBeAsked } from '../src/opinion/readability.js'
import { stripRawText } from '../src/opinion/strip.js'
import { readHtml } from '../src/read/html/index.js'
import { readText } from '../src/read/text/index.js'

const PROSE = ['Tuesday', 'Friday', 'Sunday', 'Monday'].map(
  (day, i) =>
    `The council of harbour town number ${i} said on ${day} that hall ${i * 7} of the old fish market would be closed, and that nobody had a plan for it.`,
)
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')
const PAGE = `<html><head><title>Old market closes</title></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><h1>Old market closes</h1><article>${paragraphs}</article><footer>About us</footer></body></html>`
const codes = (html: string, engine: 'auto' | 'readability'): string[] =>
  clean(html, { engine, format: 'html' }).warnings.map(({ code }) => code)

describe('Readability', () => {
  it('says of each block whether it stands in its answer', () => {
    const page = readHtml(PAGE, null)
    const answer = askReadability(page)
    const inAnswer = page.blocks.filter((_, i) => answer?.[i]).map(({ text }) => text)
    expect(inAnswer).toEqual(expect.arrayContaining(PROSE))
    expect(inAnswer).not.toContain('About us')
  })

  it('is not asked for an answer on text', () => {
    expect(canBeAsked(readText(PROSE.join('\n'), null))).toBe(false)
  })

  it('has none for a page without text', () => {
    expect(() => clean('<html><body></body></html>', { engine: 'readability' })).not.toThrow()
    expect(clean('<html><body><p>.</p></body></html>', { engine: 'readability' }).text).toBe('')
  })

  it('says nothing on a page whose blocks are clear', () => {
    expect(clean(PAGE, { engine: 'readability' }).text).toBe(clean(PAGE, { engine: 'blocks' }).text)
  })

  it('gives the same bytes each time', () => {
    const once = JSON.stringify(clean(PAGE, { engine: 'readability' }))
    clean(PAGE.replaceAll('harbour', 'valley'), { engine: 'readability' })
    expect(JSON.stringify(clean(PAGE, { engine: 'readability' }))).toBe(once)
  })

  it('runs no script of the page, and fetches nothing', () => {
    const html = PAGE.replace(
      '<nav>',
      '<script>globalThis.copydeskRan = true; document.body.remove()</script><img src="http://127.0.0.1:9/x.png" onerror="globalThis.copydeskRan = true"><iframe src="http://127.0.0.1:9/"></iframe><link rel=stylesheet href="http://127.0.0.1:9/a.css"><nav>',
    )
    expect(clean(html, { engine: 'readability' }).text).toContain(PROSE[0])
    expect((globalThis as { copydeskRan?: boolean }).copydeskRan).toBeUndefined()
  })

  it.each([
    ['too deep', `${'<div>'.repeat(450)}${paragraphs}`],
    ['too many elements', `${paragraphs}${'<i>a</i>'.repeat(13_000)}`],
    ['too long', `${paragraphs}<p>${'harbour '.repeat(200_000)}</p>`],
    ['too deep without text in the depth', `${paragraphs}${'<div>'.repeat(11_000)}`],
    ['formatting left open in every paragraph', `<p>${'<font>'.repeat(100)}</p>${paragraphs.repeat(300)}`],
    ['formatting left open', `${'<font><b>'.repeat(3_000)}${paragraphs.repeat(20)}`],
  ])('is not asked about a page that is %s: a warning says so', { timeout: 60_000 }, (_name, html) => {
    const begin = performance.now()
    expect(codes(html, 'readability')).toContain('second-opinion-failed')
    expect(codes(html, 'auto')).not.toContain('second-opinion-failed')
    expect((performance.now() - begin) / 1000).toBeLessThan(10)
  })
})

describe('taking out scripts', () => {
  it.each([
    ['a<script>b</script>c', 'ac'],
    ['a<SCRIPT src="x">b</Script >c', 'ac'],
    ['a<style>b</style>c<svg><path/></svg>d', 'acd'],
    ['a<script>b', 'a'],
    ['a<scripted>b</scripted>', 'a<scripted>b</scripted>'],
    ['a<script>if (a < b) "<p>"</script>c', 'ac'],
    ['İ<script>b</script>c', 'İc'],
    ['', ''],
  ])('%j', (html, stripped) => {
    expect(stripRawText(html)).toBe(stripped)
  })

  it.each(['<script>', '<script></script>', '<svg', '</script>', '<style><script></style>', '<scripts>'])(
    'takes time linear in the length of many %s',
    (unit) => {
      const begin = performance.now()
      stripRawText(unit.repeat(200_000))
      expect(performance.now() - begin).toBeLessThan(3_000)
    },
  )
})
