/** Lines of NDJSON: records whole, broken, hostile and absent, cut into chunks anywhere. */
import fc from 'fast-check'
import { dateText } from './dates.js'
import { json } from './scripts.js'
import { line } from './text.js'
import { ODDITIES } from './words.js'

const KEYS = [
  'id',
  'id',
  'text',
  'html',
  'url',
  'contentType',
  'fetchedAt',
  '__proto__',
  'constructor',
  'language',
  '\\u0069d',
]

const NUMBERS = [
  '0',
  '-0',
  '1e400',
  '-1E+400',
  '12345678901234567890',
  '1.0',
  '0.1e-9',
  '9007199254740993',
  '1'.repeat(400),
]
const LITERALS = [
  'null',
  'true',
  '{}',
  '[]',
  '[[[]]]',
  '{"polluted":true}',
  '{"prototype":{"polluted":true}}',
  '""',
  '"\\ud800"',
  '"\\u0000"',
]

const raw = fc.oneof(
  { weight: 3, arbitrary: line.map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: line.map((text) => JSON.stringify(`<p>${text}</p>`)) },
  { weight: 1, arbitrary: dateText.map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS, ...LITERALS) },
)

const object = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), raw), { maxLength: 6 })
  .map((members) => `{${members.map(([key, value]) => `"${key}":${value}`).join(',')}}`)

const BROKEN = [
  '',
  ' ',
  '\t\r',
  '{',
  '{"id":',
  'NaN',
  '[',
  '[]',
  'null',
  '"text"',
  '12',
  '{"id":1}{"id":2}',
  "{'id':1}",
  '\ufeff{}',
  '[1,2',
]

/** One line of input, with no line feed in it. */
const record: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: object },
    { weight: 2, arbitrary: fc.tuple(object, fc.nat(60)).map(([text, at]) => text.slice(0, at)) },
    { weight: 1, arbitrary: json },
    { weight: 1, arbitrary: fc.constantFrom(...BROKEN, ...ODDITIES) },
  )
  .map((text) => text.replaceAll('\n', ' '))

export interface Batch {
  lines: readonly string[]
  /** The lines as a stream has them. */
  chunks: readonly Uint8Array[]
  end: '\n' | '\r\n'
}

/** A few lines, and their bytes in chunks of one size. */
export const batch: fc.Arbitrary<Batch> = fc
  .record({
    lines: fc.array(record, { maxLength: 4 }),
    size: fc.integer({ min: 1, max: 400 }),
    end: fc.constantFrom('\n' as const, '\r\n' as const),
  })
  .map(({ lines, size, end }) => {
    const bytes = new TextEncoder().encode(lines.map((text) => text + end).join(''))
    const chunks: Uint8Array[] = []
    for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
    return { lines, chunks, end }
  })
