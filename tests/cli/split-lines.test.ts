import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitBytes, splitLines } from '../../src/batch/split-lines.js'
import { collect } from './run-cli.js'

async function split(chunks: Uint8Array[], max?: number) {
  async function* source() {
    yield* chunks
  }
  return collect(splitLines(source(), max))
}

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['\n', ['']],
  ['a\n\nb', ['a', '', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['a\rb\n', ['a\rb']],
  ['a\u2028b\u0085c\n', ['a\u2028b\u0085c']],
  ['\uFEFFa\n\uFEFFb', ['a', 'b']],
])('%j', async (text, lines) => {
  expect(await split([bytes(text)])).toEqual(lines)
})

test('lines do not depend on where the chunks are cut', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '報', '😀', '\n', '\r\n', '"')).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (whole, size) => {
      const all = bytes(whole)
      const chunks: Uint8Array[] = []
      for (let at = 0; at < all.length; at += size) chunks.push(all.subarray(at, at + size))
      const expected = whole.split(/\r?\n/)
      if (expected.at(-1) === '') expected.pop()
      expect(await split(chunks)).toEqual(expected)
    }),
  )
})

test.each([
  ['bytes', (length: number) => new Uint8Array(length)],
  ['a Buffer', (length: number) => Buffer.alloc(length)],
])('a source may fill the same memory again: %s', async (_, memoryOf) => {
  async function* source() {
    const memory = memoryOf(4)
    for (const part of ['abcd', 'efgh', '\nxy\n']) {
      memory.set(bytes(part))
      yield memory
    }
  }
  expect(await collect(splitLines(source()))).toEqual(['abcdefgh', 'xy'])
})

test('a line of bytes takes no memory along but its own', async () => {
  async function* source() {
    yield Buffer.from('\uFEFFé\r\n\nabc')
    yield Buffer.from('def\nrest')
  }
  const lines = await collect(splitBytes(source()))
  expect(lines.map((line) => line && Buffer.from(line).toString())).toEqual(['\uFEFFé', '', 'abcdef', 'rest'])
  expect(lines.map((line) => line?.buffer.byteLength)).toEqual([6, 0, 6, 4])
})

test('a line that is too long is null, and the next one whole', async () => {
  expect(await split([bytes('abc'), bytes('def'), bytes('g\nab\n')], 5)).toEqual([null, 'ab'])
})

test('time grows with length, not with the number of chunks times length', async () => {
  const chunk = new Uint8Array(2 ** 16).fill(0x61)
  const started = performance.now()
  const [line] = await split(Array.from({ length: 1600 }, () => chunk))
  expect(line).toHaveLength(1600 * 2 ** 16)
  // 100 MB take about 0.1 s; joining at each chunk would copy 80 GB.
  expect(performance.now() - started).toBeLessThan(5000)
})
