import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEMORY } from '../../src/data/memory.js'
import { type Article, CopydeskError, FrozenMemory, SiteMemory } from '../../src/index.js'
import { ByteWriter } from '../../src/memory/bytes.js'

type Learnt = Pick<Article, 'blocks' | 'url' | 'canonicalUrl'>

/** An article as `clean` would give it, with nothing but what a memory reads. */
function learntPage(url: string | null, lines: readonly { text: string; kept: boolean }[]): Learnt {
  const blocks = lines.map(({ text, kept }, index): Article['blocks'][number] => ({
    index,
    kind: 'paragraph',
    level: 0,
    text,
    start: 0,
    end: 0,
    verdict: kept ? 'kept' : 'removed',
    reason: kept ? null : 'navigation',
    rule: null,
    score: 0,
    duplicateOf: null,
  }))
  return { url, canonicalUrl: null, blocks }
}

const WORDS = ['harbour', 'bridge', 'Größe', 'мост', 'جسر', '橋', '25', 'menu', 'of', 'the']
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 10 }).map((words) => words.join(' '))
const page = fc
  .tuple(
    fc.constantFrom('a.example', 'www.a.example', 'b.example', 'ü.example'),
    fc.nat(90),
    fc.array(fc.record({ text, kept: fc.boolean() }), { maxLength: 12 }),
  )
  .map(([host, n, lines]) => learntPage(`https://${host}/${n}`, lines))
const pages = fc.array(page, { maxLength: 80 })

function memoryOf(learnt: readonly Learnt[]): SiteMemory {
  const memory = new SiteMemory()
  for (const item of learnt) memory.learn(item)
  return memory
}

const bytesOf = (memory: SiteMemory): string => Buffer.from(memory.toBytes()).toString('hex')
/** Large counterexamples are not worth their shrinking. */
const RUNS = { numRuns: 60, endOnFailure: true }

describe('merging', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(pages, pages, (a, b) => {
        expect(bytesOf(memoryOf(a).merge(memoryOf(b)))).toBe(bytesOf(memoryOf(b).merge(memoryOf(a))))
      }),
      RUNS,
    )
  })

  it('is associative', () => {
    fc.assert(
      fc.property(pages, pages, pages, (a, b, c) => {
        const left = memoryOf(a).merge(memoryOf(b)).merge(memoryOf(c))
        const right = memoryOf(a).merge(memoryOf(b).merge(memoryOf(c)))
        expect(bytesOf(left)).toBe(bytesOf(right))
      }),
      RUNS,
    )
  })

  it('is idempotent, with itself and with any part of it', () => {
    fc.assert(
      fc.property(pages, fc.nat(120), (learnt, cut) => {
        const memory = memoryOf(learnt)
        const before = bytesOf(memory)
        expect(
          bytesOf(
            memory
              .merge(memoryOf(learnt))
              .merge(memoryOf(learnt.slice(cut)))
              .merge(memory),
          ),
        ).toBe(before)
      }),
      RUNS,
    )
  })

  it('is the same as learning all, in any order, with retries', () => {
    const shuffled = pages.chain((learnt) =>
      fc.tuple(fc.constant(learnt), fc.shuffledSubarray([...learnt, ...learnt], { minLength: learnt.length * 2 })),
    )
    fc.assert(
      fc.property(shuffled, fc.nat(120), ([learnt, again], cut) => {
        const expected = bytesOf(memoryOf(learnt))
        expect(bytesOf(memoryOf(again))).toBe(expected)
        expect(bytesOf(memoryOf(learnt.slice(0, cut)).merge(memoryOf(learnt.slice(cut))))).toBe(expected)
      }),
      RUNS,
    )
  })

  it('keeps the same pages however many there are, and no more than are said', () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      learntPage(`https://a.example/${n}`, [
        { text: `Story of ${WORDS[n % 3]} number ${'abcdefgh'[n % 8]}`, kept: true },
        { text: 'Menu', kept: false },
      ]),
    )
    const memory = memoryOf(many)
    expect(memory.summarize()).toMatchObject([{ pages: MEMORY.pages }])
    expect(bytesOf(memoryOf(many.slice(200)).merge(memoryOf(many.slice(0, 200))))).toBe(bytesOf(memory))
  })

  it('keeps the same lines of a page, and no more than are said', () => {
    const lines = Array.from({ length: 2_000 }, (_, n) => ({
      text: `Line ${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
      kept: n % 2 === 0,
    }))
    const whole = memoryOf([learntPage('https://a.example/1', lines)])
    const parts = [lines.slice(0, 700), lines.slice(700)].map((part) => learntPage('https://a.example/1', part))
    expect(whole.summarize()).toMatchObject([{ pages: 1, lines: MEMORY.lines }])
    expect(bytesOf(memoryOf(parts))).toBe(bytesOf(whole))
  })
})

/** Bytes with a right checksum behind them. */
function sealed(bytes: Uint8Array): Uint8Array {
  const out = new ByteWriter()
  out.bytes(bytes)
  return out.end()
}

const unsealed = (bytes: Uint8Array): Uint8Array => bytes.slice(0, -4)

function codeOf(read: () => unknown): string {
  try {
    read()
    return 'read'
  } catch (error) {
    if (error instanceof CopydeskError) return error.code
    throw error
  }
}

describe('bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(pages, (learnt) => {
        const memory = memoryOf(learnt)
        expect(bytesOf(SiteMemory.from(memory.toBytes()))).toBe(bytesOf(memory))
        const frozen = memory.freeze({ pages: 2, share: 0.2 })
        const again = FrozenMemory.from(frozen.toBytes())
        expect(Buffer.from(again.toBytes()).equals(frozen.toBytes())).toBe(true)
        expect([again.size, again.sites]).toEqual([frozen.size, frozen.sites])
      }),
      RUNS,
    )
  })

  it('hold no word of a page', () => {
    const memory = memoryOf([learntPage('https://a.example/1', [{ text: 'harbour bridge', kept: true }])])
    expect(Buffer.from(memory.toBytes()).toString('latin1')).not.toMatch(/harbour|bridge/i)
  })

  it('that were changed anywhere, or cut, are told by their checksum', () => {
    const bytes = memoryOf([learntPage('https://a.example/1', [{ text: 'harbour', kept: true }])]).toBytes()
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at] = ((changed[at] as number) + 1) % 256
      expect(codeOf(() => SiteMemory.from(changed))).toBe('invalid-memory')
      expect(codeOf(() => SiteMemory.from(bytes.slice(0, at)))).toBe('invalid-memory')
    }
  })

  it('made up with a right checksum are read as what they say, or refused: nothing else is thrown', () => {
    fc.assert(
      fc.property(
        pages,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (learnt, changes) => {
          for (const whole of [
            memoryOf(learnt).toBytes(),
            memoryOf(learnt).freeze({ pages: 2, share: 0.1 }).toBytes(),
          ]) {
            const body = unsealed(whole)
            for (const [at, value] of changes) body[at % body.length] = value
            const bytes = sealed(body)
            const read = FrozenMemory.isFrozen(bytes) ? FrozenMemory : SiteMemory
            const code = codeOf(() => expect(Buffer.from(read.from(bytes).toBytes()).equals(bytes)).toBe(true))
            expect(['read', 'invalid-memory']).toContain(code)
          }
        },
      ),
      { numRuns: 300, endOnFailure: true },
    )
  })

  it('of any kind are refused or read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom('', 'CDSM\x01', 'CDSF\x01'), (rest, magic) => {
        const bytes = sealed(Uint8Array.from([...Buffer.from(magic, 'latin1'), ...rest]))
        for (const read of [FrozenMemory, SiteMemory])
          expect(['read', 'invalid-memory']).toContain(codeOf(() => read.from(bytes)))
      }),
      { numRuns: 500, endOnFailure: true },
    )
  })

  it.each([
    ['a count of sites that they cannot hold', [0xff, 0xff, 0xff, 0xff, 0x7f]],
    ['a count without an end', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['a name that is longer than they are', [0x01, 0x7f, 0x61]],
    ['a site without pages', [0x01, 0x01, 0x61, 0x00, 0x00, 0, 0, 0, 0, 0, 0]],
    ['a name that is no UTF-8', [0x01, 0x01, 0xff, 0x01, 0, 0, 0, 0, 0, 1, 0x00]],
  ])('with %s are refused at once', (_what, bytes) => {
    const made = sealed(Uint8Array.from([...Buffer.from('CDSM\x01', 'latin1'), ...bytes]))
    expect(() => SiteMemory.from(made)).toThrow(/at byte \d+ of \d+/)
    expect(codeOf(() => SiteMemory.from(made))).toBe('invalid-memory')
  })

  it('of another version say so', () => {
    const bytes = unsealed(new SiteMemory().toBytes())
    bytes[4] = 2
    expect(() => SiteMemory.from(sealed(bytes))).toThrow('version 2, and this release reads 1')
  })
})

describe('what is learnt', () => {
  it.each([null, '', 'not an address', 'file:///etc/passwd', 'javascript:alert(1)'])('nothing from %j', (url) => {
    const memory = new SiteMemory()
    expect(memory.learn(learntPage(url, [{ text: 'harbour', kept: true }]))).toBe(false)
    expect(memory.summarize()).toEqual([])
  })

  it('sites with letters beyond ASCII, however often it is asked', () => {
    const memory = new SiteMemory()
    // Not put together by a template: what is wrong with Node 20's URL.canParse shows in plain strings only.
    const urls: string[] = JSON.parse(JSON.stringify(Array.from({ length: 50 }, (_, n) => `https://ü.example/${n}`)))
    const told = Array.from({ length: 20_000 }, (_, n) =>
      memory.learn(learntPage(urls[n % 50] as string, [{ text: 'harbour', kept: true }])),
    )
    expect(told.filter((learnt) => !learnt)).toEqual([])
  })

  it('nothing from a page of which nothing was kept', () => {
    expect(memoryOf([learntPage('https://a.example/1', [{ text: 'harbour', kept: false }])]).summarize()).toEqual([])
  })

  it('sites apart; without an address under the name that is given, each text once', () => {
    const memory = new SiteMemory()
    const lines = [{ text: 'harbour', kept: true }]
    expect(memory.learn(learntPage('https://www.a.example:8080/1', lines))).toBe(true)
    expect(memory.learn(learntPage('https://news.a.example/1', lines))).toBe(true)
    for (const text of ['harbour', 'bridge', 'bridge']) {
      expect(memory.learn(learntPage(null, [{ text, kept: true }]), { site: 'The Paper' })).toBe(true)
    }
    expect(memory.summarize().map(({ site, pages }) => [site, pages])).toEqual([
      ['The Paper', 2],
      ['a.example', 1],
      ['news.a.example', 1],
    ])
  })

  it('lines whatever their case, punctuation and numbers', () => {
    const memory = new SiteMemory()
    const variants = ['25 Comments', '7 comments!', '— ١٢ COMMENTS', '1203 comments']
    variants.forEach((line, n) => {
      const own = { text: `Story of ${'abcd'[n]}`, kept: true }
      memory.learn(
        learntPage(`https://a.example/${n}`, [own, { text: line, kept: false }, { text: '12:30', kept: false }]),
      )
    })
    expect(memory.summarize({ pages: 4, share: 1 })).toMatchObject([{ lines: 5, repeats: 1 }])
  })

  it.each([null, 1, 'text', [], {}, { blocks: [1] }, { blocks: [{ text: 1, verdict: 'kept' }] }])(
    '%j is no article',
    (value) => {
      expect(codeOf(() => new SiteMemory().learn(value as unknown as Article))).toBe('invalid-input')
    },
  )

  it.each([
    ['learn', () => new SiteMemory().learn(learntPage(null, []), { site: '' })],
    ['learn', () => new SiteMemory().learn(learntPage(null, []), { site: 'a'.repeat(254) })],
    ['learn', () => new SiteMemory().learn(learntPage(null, []), { site: '\ud800' })],
    ['freeze', () => new SiteMemory().freeze({ pages: 1 })],
    ['freeze', () => new SiteMemory().freeze({ pages: 2.5 })],
    ['freeze', () => new SiteMemory().freeze({ share: 0 })],
    ['freeze', () => new SiteMemory().freeze({ share: Number.NaN })],
    ['freeze', () => new SiteMemory().freeze({ lines: 1 } as object)],
  ])('a mistake in the options of %s', (_name, call) => {
    expect(codeOf(call)).toBe('invalid-option')
  })
})
