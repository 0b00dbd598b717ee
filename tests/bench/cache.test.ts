import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replies } from '../../bench/cache.js'
import type { System } from '../../bench/peers/index.js'
import { makeSample } from './sample.js'

let cache = ''

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'bench-cache-'))
})

afterEach(() => rmSync(cache, { recursive: true }))

/** A peer that answers every page with `word`, and dies on the page `die`. */
function echo(word: string): System {
  const program = `
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, page } = JSON.parse(line)
  if (Buffer.from(page, 'base64').toString() === 'die') process.exit(1)
  console.log(JSON.stringify({ id, text: '${word}' }))
})`
  return { name: 'echo', version: '1', command: [process.execPath, '-e', program], adapter: 'a' }
}

const ask = async (system: System, ...ids: string[]) => {
  const answers = await replies(
    system,
    ids.map((id) => makeSample(id)),
    cache,
  )
  return answers.map(({ text }) => text)
}

test('a kept answer is not asked for again, a new page is', async () => {
  expect(await ask(echo('first'), 'a', 'b')).toEqual(['first', 'first'])
  expect(await ask(echo('second'), 'c', 'b', 'a')).toEqual(['second', 'first', 'first'])
})

test('another version or adapter is asked anew', async () => {
  await ask(echo('first'), 'a')
  expect(await ask({ ...echo('second'), version: '2' }, 'a')).toEqual(['second'])
  expect(await ask({ ...echo('third'), adapter: 'b' }, 'a')).toEqual(['third'])
})

test('a page that killed the peer is not kept', async () => {
  expect(await ask(echo('first'), 'a', 'die')).toEqual(['first', ''])
  const lucky = echo('second').command.map((part) => part.replace("=== 'die'", "=== 'no'"))
  expect(await ask({ ...echo('second'), command: [process.execPath, ...lucky.slice(1)] }, 'a', 'die')).toEqual([
    'first',
    'second',
  ])
})
