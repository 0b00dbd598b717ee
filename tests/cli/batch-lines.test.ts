import { describe, expect, test } from 'vitest'
import { USUAL_STYLE } from '../../src/batch/article-line.js'
import { runJobs } from '../../src/batch/pool/index.js'
import { collect, jobsOf, lineOf } from '../batch/pages.js'
import { PAGE } from './run-cli.js'

async function run(...lines: (string | null)[]) {
  const work = { reply: 'lines' as const, options: {}, style: USUAL_STYLE }
  const replies = await collect(runJobs(jobsOf(lines), work, { jobs: 1, timeout: null }))
  return replies.map((reply) => ({ line: lineOf(reply), failed: reply.error !== null }))
}

async function runOne(line: string | null) {
  const [result] = await run(line)
  if (result === undefined) throw new Error('no answer')
  return { ...result, record: JSON.parse(result.line) }
}

const text = JSON.stringify(PAGE)

describe('ids', () => {
  test.each(['"a"', '7', '-0.5', 'null', 'true', '["a",{"b":1}]', '{"__proto__":{"x":1}}', '""'])(
    '%s is echoed',
    async (id) => {
      const { line } = await runOne(`{"id":${id},"text":${text}}`)
      expect(line.startsWith(`{"id":${id},"text":`)).toBe(true)
    },
  )

  test.each(['9007199254740993', '-12345678901234567890', '1e400', '0.1000000000000000055'])(
    'the number %s keeps its digits',
    async (id) => {
      const line = `{"a":{"id":1},"t":"\\"id\\":2,\\\\","id": ${id} ,"text":${text}}`
      expect((await runOne(line)).line.startsWith(`{"id":${id},`)).toBe(true)
    },
  )

  test('the last of two counts, as in JSON.parse, and an escaped key is a key', async () => {
    const { line } = await runOne(`{"id":1e99,"\\u0069d":9007199254740993,"text":${text}}`)
    expect(line.startsWith('{"id":9007199254740993,')).toBe(true)
  })

  test('a record without an id gets its line number', async () => {
    const results = await run('', `{"text":${text}}`, '{"text":1}')
    expect(results.map(({ line }) => (line === '' ? null : JSON.parse(line).id))).toEqual([null, 2, 3])
  })
})

describe('records', () => {
  test.each([
    ['{', 'line 1 is not JSON'],
    [null, 'line 1 is too long'],
    ['"text"', 'a record must be a JSON object'],
    ['[]', 'a record must be a JSON object'],
    ['null', 'a record must be a JSON object'],
    ['{}', "a record needs 'html' or 'text'"],
    ['{"text":null}', "a record needs 'html' or 'text'"],
    ['{"text":5}', "'text' must be a string"],
    ['{"text":"a","url":{}}', "'url' must be a string"],
    ['{"text":"a","fetchedAt":1641000000}', "'fetchedAt' must be a string"],
    ['{"__proto__":{"text":"a"}}', "a record needs 'html' or 'text'"],
  ])('%s: %s', async (line, message) => {
    const { record, failed } = await runOne(line)
    expect(record.error).toEqual({ code: 'invalid-record', message })
    expect(failed).toBe(true)
  })

  test('a wrong fetchedAt fails its own record only', async () => {
    const good = `{"text":${text}}`
    const results = await run(good, `{"text":${text},"fetchedAt":"soon"}`, good)
    expect(results.map(({ failed }) => failed)).toEqual([false, true, false])
    expect(JSON.parse(results[1]?.line ?? '').error.code).toBe('invalid-option')
  })

  test('unknown keys are ignored and null counts as absent', async () => {
    const { record, failed } = await runOne(`{"text":${text},"url":null,"html":null,"focus":"nonsense","__proto__":{}}`)
    expect(failed).toBe(false)
    expect(record).toMatchObject({ id: 1, url: null, format: 'text' })
  })

  test('the field and the content type say how the page is read', async () => {
    const lines = [
      { html: PAGE },
      { text: PAGE, contentType: 'text/markdown; charset=utf-8' },
      { text: '<p>A paragraph about the tag of paragraphs.</p>', contentType: 'text/plain' },
      { html: '', text: PAGE },
    ].map((record) => JSON.stringify(record))
    const formats = (await run(...lines)).map(({ line }) => JSON.parse(line).format)
    expect(formats).toEqual(['html', 'markdown', 'text', 'text'])
  })

  test('nothing that a reader takes for a line end stands in an answer', async () => {
    const page = PAGE.replace('Engineers', 'Engineers\u2028and\u0085the\u2029rest')
    const { line } = await runOne(JSON.stringify({ id: 'a\u2028b', text: page }))
    expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
    expect(JSON.parse(line).id).toBe('a\u2028b')
  })

  test('the event loop turns between records', async () => {
    let turns = 0
    let timer = setImmediate(function count() {
      turns += 1
      timer = setImmediate(count)
    })
    await run(...Array.from({ length: 50 }, () => `{"text":${text}}`))
    clearImmediate(timer)
    expect(turns).toBeGreaterThan(40)
  })
})
