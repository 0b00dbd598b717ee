import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../src/data/limits.js'
import { type Article, type CleanOptions, CopydeskError, clean, type ErrorCode } from '../src/index.js'

/** Seconds that a call may take on a busy machine. */
const PATIENCE = 20

function expectCode(call: () => unknown, code: ErrorCode): void {
  let error: unknown
  try {
    call()
  } catch (caught) {
    error = caught
  }
  expect(error).toBeInstanceOf(CopydeskError)
  expect(error).toMatchObject({ name: 'CopydeskError', code })
  expect((error as Error).message).not.toBe('')
}

const codes = (article: Article): string[] => article.warnings.map(({ code }) => code)
const asInput = (value: unknown): string => value as string
const asOptions = (value: unknown): CleanOptions => value as CleanOptions

/** Numbers between 0 and 255 that look random and are the same each time. */
function noise(length: number): Uint8Array {
  let state = 12345
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state >>> 24
  })
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const PNG = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  13,
  10,
  26,
  10,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
  0,
  0,
  1,
  0,
  0,
  0,
  1,
  0,
  8,
  6,
  0,
  0,
  0,
)

describe('what is no page', () => {
  it.each([
    [1],
    [0],
    [Number.NaN],
    [null],
    [undefined],
    [true],
    [{}],
    [[]],
    [['a']],
    [Symbol('a')],
    [1n],
    [() => 'a'],
    [new ArrayBuffer(4)],
    [new Uint16Array(4)],
    [new DataView(new ArrayBuffer(4))],
    [Object('boxed')],
    [Object.create(null)],
  ])('%s throws invalid-input', (value) => {
    expectCode(() => clean(asInput(value)), 'invalid-input')
  })
})

describe('bad options', () => {
  const BAD: readonly [string, unknown][] = [
    ['null', null],
    ['a string', 'text'],
    ['a number', 1],
    ['a list', []],
    ['a function', () => ({})],
    ['an unknown key', { fokus: 'recall' }],
    ['url of another type', { url: 1 }],
    ['url null', { url: null }],
    ['a URL object', { url: new URL('http://example.org') }],
    ['an unknown format', { format: 'pdf' }],
    ['format of another type', { format: 1 }],
    ['contentType of another type', { contentType: {} }],
    ['language of another type', { language: 1 }],
    ['language that is no tag', { language: 'not a tag' }],
    ['language empty', { language: '' }],
    ['fetchedAt that is no date', { fetchedAt: 'yesterday' }],
    ['fetchedAt that is no calendar day', { fetchedAt: '2022-13-45' }],
    ['fetchedAt a day that its month has not', { fetchedAt: '2022-02-30' }],
    ['fetchedAt with a tail', { fetchedAt: '2022-01-05T10:00 or so' }],
    ['fetchedAt an invalid Date', { fetchedAt: new Date(Number.NaN) }],
    ['fetchedAt a number', { fetchedAt: 1641427740 }],
    ['an unknown focus', { focus: 'sharp' }],
    ['keep that is no list', { keep: 'title' }],
    ['keep with an unknown reason', { keep: ['nonsense'] }],
    ['keep with a name of Object', { keep: ['constructor'] }],
    ['keep with something else', { keep: [null] }],
    ['keep with a symbol', { keep: [Symbol('a')] }],
    ['an unknown engine', { engine: 'jsdom' }],
    ['engine a name of Object', { engine: 'toString' }],
    ['a symbol for a focus', { focus: Symbol('a') }],
  ]

  it.each(BAD)('%s throws invalid-option', (_name, options) => {
    expectCode(() => clean('text', asOptions(options)), 'invalid-option')
  })

  it('are looked at before the page is read, whatever it is', () => {
    expectCode(() => clean('', { focus: 'sharp' as 'recall' }), 'invalid-option')
  })

  it.each<[CleanOptions]>([
    [{}],
    [{ url: undefined, keep: undefined, engine: undefined }],
    [{ url: 'no address at all' }],
    [{ url: '' }],
    [{ language: 'EN-us' }],
    [{ fetchedAt: '2022-01-05' }],
    [{ fetchedAt: '2022-01-05T21:09:00+03:00' }],
    [{ fetchedAt: '2022-01-05 21:09' }],
    [{ fetchedAt: new Date(0) }],
    [{ keep: [] }],
    [{ keep: Object.freeze(['title', 'title'] as const) }],
    [{ contentType: 'nonsense; charset=nonsense' }],
    [Object.freeze({ focus: 'recall' as const })],
    [Object.assign(Object.create(null), { focus: 'recall' })],
  ])('%j is fine', (options) => {
    expect(() => clean('Some text.', options)).not.toThrow()
  })

  it('reads a time without an offset as UTC', () => {
    const page = 'Harbour town\n\n2 hours ago\n\nThe council voted on Tuesday to close the old fish market for good.'
    expect(clean(page, { fetchedAt: '2022-01-05T21:09:00' })).toEqual(
      clean(page, { fetchedAt: '2022-01-05T21:09:00Z' }),
    )
  })

  it('are not changed, nor kept', () => {
    const keep: ('share' | 'ad')[] = ['share']
    const options = { keep, fetchedAt: new Date(0) }
    const article = clean('Share this', options)
    keep.push('ad')
    options.fetchedAt.setTime(1e12)
    expect(options.keep).toEqual(['share', 'ad'])
    expect(clean('Share this', { keep: ['share'], fetchedAt: new Date(0) })).toEqual(article)
  })

  it('with __proto__ do no harm', () => {
    const polluted = JSON.parse('{"__proto__": {"focus": "nonsense", "polluted": true}}') as CleanOptions
    expectCode(() => clean('text', polluted), 'invalid-option')
    expect(clean('text', Object.create({ focus: 'recall', foo: 1 }) as CleanOptions).verdict).toBeDefined()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('an empty page', () => {
  it.each([
    [''],
    [' '],
    ['\n\r\n\t'],
    ['\u00a0\u3000\u2028\ufeff'],
    [new Uint8Array(0)],
    [Uint8Array.of(0xef, 0xbb, 0xbf)],
  ])('%j is empty, with a warning', (input) => {
    const article = clean(input)
    expect(article).toMatchObject({ verdict: 'empty', text: '', title: null, blocks: [], dates: [], language: 'und' })
    expect(codes(article)).toEqual(['empty-input'])
  })

  it.each([['<html></html>'], ['<!-- a -->'], ['<script>a()</script>'], ['<p> </p><br>']])('%j is, too', (input) => {
    const article = clean(input, { format: 'html' })
    expect(article).toMatchObject({ verdict: 'empty', text: '', blocks: [] })
    expect(article.warnings.length, 'an empty answer without a reason is the worst one').toBeGreaterThan(0)
  })

  it.each(['...', '—', '* * *', '12:30', '٠١٢'])('%j gives no article, and a warning', (input) => {
    const article = clean(input)
    expect(article.verdict).toBe('empty')
    expect(article.warnings.length).toBeGreaterThan(0)
  })
})

describe('binary input', () => {
  it.each<[string, string | Uint8Array]>([
    ['the head of a PNG', PNG],
    ['the head of a PNG as a string', latin1(PNG)],
    ['random bytes', noise(5_000)],
    ['random bytes as a string', latin1(noise(5_000))],
    ['a PNG', Uint8Array.from([...PNG, ...noise(5_000)])],
    ['zeros', new Uint8Array(1_000)],
    ['NULs', '\0'.repeat(1_000)],
  ])('%s ends in a verdict, and never in another error', (_name, input) => {
    const article = clean(input)
    expect(article.verdict).toBe('empty')
    expect(article.warnings.length).toBeGreaterThan(0)
    expect(article.text).toBe('')
  })

  it('that could be text in some charset gives no other error', () => {
    const article = clean(Uint8Array.from(noise(3_000), (byte) => byte | 0x80))
    expect(codes(article)).toContain('charset-guessed')
  })

  it.each(['text', 'html', 'markdown'] as const)('is refused as %s, too', (format) => {
    expect(codes(clean(noise(5_000), { format }))).toContain('binary-input')
  })

  it.each([
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x62, 0, 0x2e, 0), 'Ab.'],
    ['a Node buffer', Buffer.from('Ab é.'), 'Ab é.'],
    ['a part of a buffer', new Uint8Array(Buffer.from('xxAb.xx').buffer, Buffer.from('').byteOffset, 0), ''],
  ])('%s is none', (_name, input, text) => {
    const { blocks } = clean(input)
    expect(blocks.map((block) => block.text).join('')).toBe(text)
  })
})

describe('broken text', () => {
  const PROSE =
    'The council of the harbour town voted on Tuesday to close the old fish market, after three halls were flooded.'

  it.each([
    ['a high one', '\ud83d'],
    ['a low one', '\ude00'],
    ['two the wrong way round', '\ude00\ud83d'],
  ])('with lone surrogates, %s, is mended', (_name, lone) => {
    const article = clean(`Market closes\n\n${PROSE} ${lone} ${PROSE.replace('Tuesday', 'Friday')}\n\n${lone}`)
    expect(codes(article)).toContain('lone-surrogate')
    expect(JSON.stringify(article)).not.toMatch(/\\ud[89a-f]/i)
    expect(article.text).toContain('\ufffd')
    expect(article.verdict).toBe('article')
  })

  it('with NULs among it is read', () => {
    const article = clean(`Market closes\n\n${PROSE}\0\n\n\0Fishermen will \0take their catch elsewhere, they said.\0`)
    expect(article.verdict).toBe('article')
    expect(article.text).toContain('harbour town')
    expect(article.text).toContain('catch elsewhere')
  })

  it.each([
    ['tags left open', `<html><body><div><p>${PROSE}<p>${PROSE.replace('Tuesday', 'Friday')}<div><span><b>`],
    ['a tag cut off', `<html><body><p>${PROSE}</p><p>${PROSE.replace('Tuesday', 'Friday')}</p><a href="x`],
    ['end tags alone', `<html></div></p></body>${PROSE}</p></table>${PROSE.replace('Tuesday', 'Friday')}</html>`],
    ['a comment left open', `<html><p>${PROSE}</p><p>${PROSE.replace('Tuesday', 'Friday')}</p><!-- ${PROSE}`],
    ['attributes left open', `<html><p>${PROSE}</p><p>${PROSE.replace('Tuesday', 'Friday')}</p><p class="a>x</p>`],
  ])('with %s is an article', (_name, html) => {
    const article = clean(html)
    expect(article.format).toBe('html')
    expect(article.verdict).toBe('article')
    expect(article.text).toContain(PROSE)
  })

  it.each(['html', 'text', 'markdown'] as const)('is read as %s, whatever it is', (format) => {
    for (const input of [
      '<',
      '&',
      '[',
      '\\',
      '```',
      '<!',
      '<a',
      '| |',
      '\r',
      '\u2028',
      '{"a":1}',
      '%PDF-1.7',
      '\u202e',
      '-'.repeat(9_999),
    ]) {
      expect(() => clean(input, { format })).not.toThrow()
    }
  })
})

describe('JSON-LD that is out to do harm', () => {
  const page = (json: string): string =>
    `<html><head><script type="application/ld+json">${json}</script></head><body><h1>Market closes</h1><p>The council of the harbour town voted on Tuesday to close the old fish market.</p></body></html>`

  it.each([
    '{"@type":"NewsArticle","__proto__":{"polluted":true,"headline":"x"},"headline":"Market closes"}',
    '{"@type":"NewsArticle","constructor":{"prototype":{"polluted":true}},"headline":"Market closes"}',
    '{"@type":["NewsArticle","__proto__"],"headline":{"toString":1},"author":[{"name":{"__proto__":[]}}]}',
    '{"@type":"NewsArticle","headline":["Market closes"],"author":null,"datePublished":{"a":1},"isAccessibleForFree":"toString"}',
    '[null,1,"a",[[]],{"@graph":null}]',
    `${'['.repeat(50_000)}`,
    '{"@type":"NewsArticle","datePublished":"9999999-99-99T99:99:99Z","dateModified":"-1"}',
  ])('%#', (json) => {
    expect(() => clean(page(json))).not.toThrow()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('a page that is far too long', () => {
  const SIZE = 200_000_000

  it.each([
    ['one word', 'a'],
    ['words', 'harbour town '],
    ['lines', 'The harbour town closes its market.\n'],
    ['empty lines', '\n'],
    ['paragraphs of HTML', '<p>The harbour town closes its market.</p>'],
    ['open tags', '<div>'],
  ])('of %s is cut off, with a warning, in bearable time', { timeout: 120_000 }, (_name, unit) => {
    const begin = performance.now()
    const article = clean(unit.repeat(SIZE / unit.length))
    expect((performance.now() - begin) / 1000).toBeLessThan(PATIENCE * 2)
    expect(codes(article)).toContain('input-truncated')
    for (const { end } of article.blocks.slice(-1)) expect(end).toBeLessThanOrEqual(DEFAULT_LIMITS.bytes)
  })

  it('of bytes is cut off, too', { timeout: 120_000 }, () => {
    const begin = performance.now()
    const article = clean(new Uint8Array(SIZE).fill(0x61))
    expect((performance.now() - begin) / 1000).toBeLessThan(PATIENCE * 2)
    expect(codes(article)).toContain('input-truncated')
  })

  it('is cut between characters', () => {
    const article = clean(`${' '.repeat(DEFAULT_LIMITS.bytes - 2)}a😀`)
    expect(codes(article)).toEqual(expect.arrayContaining(['input-truncated']))
    expect(codes(article)).not.toContain('lone-surrogate')
  })
})
