import { describe, expect, it } from 'vitest'
import { type StoryResult, storyLines } from '../../src/batch/story-lines.js'
import { clean } from '../../src/index.js'
import { collect, PAGE } from '../cli/run-cli.js'

const FINGERPRINT = clean(PAGE).fingerprint ?? ''

async function answers(...lines: (string | null)[]): Promise<StoryResult[]> {
  async function* source(): AsyncGenerator<string | null> {
    yield* lines
  }
  return collect(storyLines(source()))
}

const linesOf = async (...lines: (string | null)[]): Promise<string[]> =>
  (await answers(...lines)).map(({ line }) => line)

describe('storyLines', () => {
  it('adds the story behind all else, which stays as it is', async () => {
    const record = `{"id":12345678901234567890,"fingerprint":"${FINGERPRINT}", "n": 1.50}`
    expect(await linesOf(record, `  {"id":"b","fingerprint":"${FINGERPRINT}"}  `)).toEqual([
      `${record.slice(0, -1)},"story":{"group":12345678901234567890,"similarity":null}}`,
      `{"id":"b","fingerprint":"${FINGERPRINT}","story":{"group":12345678901234567890,"similarity":1}}`,
    ])
  })

  it('passes error records and records without a fingerprint with a story of null', async () => {
    expect(await linesOf('{"id":1,"error":{"code":"internal"}}', '{"id":2,"fingerprint":null}', '{}')).toEqual([
      '{"id":1,"error":{"code":"internal"},"story":null}',
      '{"id":2,"fingerprint":null,"story":null}',
      '{"story":null}',
    ])
  })

  it('answers a bad line with an error record, a blank one with a blank one, and goes on', async () => {
    const results = await answers(
      '{',
      '',
      'null',
      '{"id":"x","fingerprint":"cd1:short"}',
      '{"fingerprint":5}',
      null,
      `{"id":"y","fingerprint":"${FINGERPRINT}"}`,
    )
    expect(results.map(({ failed }) => failed)).toEqual([true, false, true, true, true, true, false])
    const codes = results.map(({ line }) => (line === '' ? null : (JSON.parse(line).error?.code ?? 'fine')))
    expect(codes).toEqual([
      'invalid-record',
      null,
      'invalid-record',
      'invalid-fingerprint',
      'invalid-fingerprint',
      'invalid-record',
      'fine',
    ])
    expect(JSON.parse(results[3]?.line ?? '').id).toBe('x')
  })

  it('names a record without an id by its line', async () => {
    const record = `{"fingerprint":"${FINGERPRINT}"}`
    expect((await linesOf('{}', record, record)).map((line) => JSON.parse(line).story?.group ?? null)).toEqual([
      null,
      2,
      2,
    ])
  })

  it('replaces a story that is there, so that its output can be its input', async () => {
    const once = await linesOf(`{"id":1e400,"fingerprint":"${FINGERPRINT}"}`, `{"id":2,"fingerprint":"${FINGERPRINT}"}`)
    expect(await linesOf(...once)).toEqual(once)
  })

  it('tells which lines repeat a story', async () => {
    const record = `{"fingerprint":"${FINGERPRINT}"}`
    expect((await answers(record, '{}', record)).map(({ repeats }) => repeats)).toEqual([false, false, true])
  })
})
