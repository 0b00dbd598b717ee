import { describe, expect, expectTypeOf, test } from 'vitest'
import { cleanMany, type ManyInput, type ManyResult } from '../../src/batch/public.js'
import { type Article, CopydeskError, clean } from '../../src/index.js'
import { collect, pageOf, pause } from './pages.js'

const SLOW = 240_000
const bytes = (text: string) => new TextEncoder().encode(text)

const PAGES: ManyInput<string | number>[] = [
  pageOf('string'),
  bytes(pageOf('bytes')),
  { id: 'text', text: pageOf('text') },
  { id: 4, html: `<h1>Title</h1><p>${pageOf('html')}</p>`, url: 'https://example.org/4' },
  { id: 'input', input: bytes(pageOf('input')), contentType: 'text/plain; charset=utf-8' },
  { id: 'moment', text: pageOf('moment'), fetchedAt: new Date(0), limits: { blocks: 2 } },
]

describe.each([1, 2])('with %i threads', (jobs) => {
  test('answers are those of clean, in order, with ids', { timeout: SLOW }, async () => {
    const many = Array.from({ length: 4 }, () => PAGES).flat()
    const results = await collect(cleanMany(many, { jobs, focus: 'recall' }))
    expect(results.map(({ index }) => index)).toEqual(many.map((_, i) => i))
    expect(results.map(({ id }) => id).slice(0, 6)).toEqual([null, null, 'text', 4, 'input', 'moment'])
    expect(results[0]?.article).toEqual(clean(pageOf('string'), { focus: 'recall' }))
    expect(results[9]?.article).toMatchObject({ format: 'html', url: 'https://example.org/4' })
    expect(results[5]?.article?.warnings.map(({ code }) => code)).toContain('blocks-truncated')
  })

  test('what is no page is an error in its place', { timeout: SLOW }, async () => {
    const wrong = [null, 5, {}, { text: 5 }, [], { id: 'e', text: 'a', fetchedAt: 'soon' }] as unknown as ManyInput[]
    const results = await collect(cleanMany([...wrong, pageOf('good')], { jobs }))
    expect(results.map(({ error }) => error?.code)).toEqual([
      ...Array(5).fill('invalid-record'),
      'invalid-option',
      undefined,
    ])
    expect(results[0]?.error).toBeInstanceOf(CopydeskError)
    expect(results[5]?.id).toBe('e')
  })

  test('a break closes the source and ends the threads', { timeout: SLOW }, async () => {
    let closed = false
    async function* endless() {
      try {
        for (let i = 0; ; i += 1) yield { id: i, text: pageOf(i) }
      } finally {
        closed = true
      }
    }
    for await (const { index } of cleanMany(endless(), { jobs })) if (index === 20) break
    await pause(50)
    expect(closed).toBe(true)
  })

  test('an abort throws its reason, also while the source owes a page', { timeout: SLOW }, async () => {
    async function* stalled() {
      yield pageOf('only')
      await new Promise(() => {})
    }
    const controller = new AbortController()
    const answered: number[] = []
    const run = async () => {
      for await (const { index } of cleanMany(stalled(), { jobs, signal: controller.signal })) {
        answered.push(index)
        setTimeout(() => controller.abort(new Error('enough')), 10)
      }
    }
    await expect(run()).rejects.toThrow('enough')
    expect(answered).toEqual([0])
    await expect(collect(cleanMany(PAGES, { jobs, signal: AbortSignal.abort(new Error('before')) }))).rejects.toThrow(
      'before',
    )
  })
})

test('wrong options throw at once', () => {
  expect(() => cleanMany([], { jobs: 0 })).toThrow('jobs must be a whole number from 1 up')
  expect(() => cleanMany([], { timeout: 1.5 })).toThrow('timeout must be')
  expect(() => cleanMany([], { nonsense: 1 } as never)).toThrow('unknown option: nonsense')
})

test('types: the id of the records, and an article or an error', () => {
  expectTypeOf(cleanMany([{ id: 1, text: '' }])).toEqualTypeOf<AsyncGenerator<ManyResult<number>, void, undefined>>()
  const result = {} as ManyResult<string>
  if (result.error === undefined) expectTypeOf(result.article).toEqualTypeOf<Article>()
  else expectTypeOf(result.error).toEqualTypeOf<CopydeskError>()
})
