import { expect, test } from 'vitest'
import { type Command, LOST, runPipe } from '../../bench/pipe.js'
import { makeSample } from './sample.js'

/** A program that answers with the page it was given, hangs on `hang` and dies on `die`. */
const PROGRAM = `
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, page } = JSON.parse(line)
  const text = Buffer.from(page, 'base64').toString()
  if (text === 'die') { console.error('last words'); process.exit(3) }
  if (text === 'hang') return
  setTimeout(() => console.log(JSON.stringify({ id, text })), text === 'slow' ? 100 : 0)
})`
const ECHO: Command = [process.execPath, '-e', PROGRAM]
const LIMITS = { page: 1000, start: 4000 }

test('replies come in the order of the samples', async () => {
  const replies = await runPipe(
    ECHO,
    ['slow', 'a', 'b', 'c'].map((id) => makeSample(id)),
    undefined,
    LIMITS,
  )
  expect(replies.map((reply) => reply.text)).toEqual(['slow', 'a', 'b', 'c'])
})

test('a page that hangs or kills its process costs only itself', async () => {
  const replies = await runPipe(
    ECHO,
    ['a', 'b', 'hang', 'die', 'c', 'd'].map((id) => makeSample(id)),
    undefined,
    LIMITS,
  )
  expect(replies.map((reply) => reply.text)).toEqual(['a', 'b', '', '', 'c', 'd'])
  expect(replies[2]?.error).toContain(LOST)
  expect(replies[3]?.error).toContain('last words')
}, 20_000)

test('a program that never answers is an error, not a score', async () => {
  const broken: Command = [process.execPath, '-e', 'process.exit(1)']
  await expect(
    runPipe(
      broken,
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => makeSample(id)),
      undefined,
      LIMITS,
    ),
  ).rejects.toThrow('does not run')
})

test('no sample starts no process', async () => {
  expect(await runPipe(['no-such-program'], [])).toEqual([])
})
