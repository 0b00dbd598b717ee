import { expect, test } from 'vitest'
import { readArguments } from '../../bench/arguments.js'
import type { Sample } from '../../bench/data.js'
import { splice } from '../../bench/docs.js'
import { parseReply } from '../../bench/protocol.js'
import { renderJob, score } from '../../bench/report.js'
import { renderWorst } from '../../bench/worst.js'

const sample = (id: string, kind: string): Sample => ({
  id,
  kind,
  url: `https://a.test/${id}`,
  format: 'html',
  gold: { body: 'one two', with: [], without: [], title: null, day: null },
  draft: 'none named',
  stored: () => Buffer.alloc(0),
  read: () => Buffer.alloc(0),
  language: () => 'und',
})

const samples = [sample('1', 'article'), sample('2', 'forum'), sample('3', 'forum')]
const texts = ['one two', 'one two', 'other']
const replies = samples.map(({ id }, i) => parseReply(id, JSON.stringify({ text: texts[i] })))
const result = score('us', '1.0', samples, replies)
const job = { key: 'wcxb-html/all', samples, results: [result] }

test('a table has a row for everybody and every group', () => {
  const [total = '', groups = ''] = renderJob(job, 'kind').split('\n\n')
  const cells = (line: string | undefined) => line?.split('|').map((cell) => cell.trim())
  expect(cells(total.split('\n')[2])?.slice(1, 4)).toEqual(['us', '3', '0.667'])
  const rows = groups.split('\n').slice(2).map(cells)
  expect(rows.map((row) => row?.slice(1, 5))).toEqual([
    ['forum', 'us', '2', '0.500'],
    ['article', 'us', '1', '1.000'],
  ])
})

test('the worst page comes first', () => {
  expect(renderWorst(job, result, 1)).toMatch(/^3 forum F1 0\.000 P 0\.000 R 0\.000 https:\/\/a\.test\/3/)
})

test('docs are spliced between their markers, or not at all', () => {
  expect(splice('a <!-- eval:begin -->old<!-- eval:end --> b', 'new')).toBe(
    'a <!-- eval:begin -->\n\nnew\n\n<!-- eval:end --> b',
  )
  expect(() => splice('no markers', 'new')).toThrow('eval:begin')
})

test('arguments: defaults, and refusals in words', () => {
  const { tasks, peers } = readArguments([])
  expect(tasks?.map(({ set, kind }) => `${set}/${kind}`)).toEqual([
    'wcxb-html/article',
    'wcxb-lines/article',
    'wcxb-frags/article',
    'trafilatura-html/all',
  ])
  expect(peers).toEqual([])
  expect(readArguments(['--floors']).tasks).toBeNull()
  expect(() => readArguments(['--set', 'nowhere'])).toThrow('--set must be one of')
  expect(() => readArguments(['--worst', 'many'])).toThrow('--worst must be a whole number')
  expect(() => readArguments(['--nothing'])).toThrow()
})
