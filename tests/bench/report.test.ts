import { expect, test } from 'vitest'
import { readArguments } from '../../bench/arguments.js'
import { splice } from '../../bench/docs.js'
import { parseReply } from '../../bench/protocol.js'
import { renderJob, score } from '../../bench/report.js'
import { renderWorst } from '../../bench/worst.js'
import { makeSample } from './sample.js'

const sample = (id: string, kind: string) => makeSample(id, { kind })

const forum = Array.from({ length: 8 }, (_, i) => sample(`f${i}`, 'forum'))
const samples = [sample('a', 'article'), sample('l', 'listing'), ...forum]
const texts = new Map([
  ['l', 'other'],
  ['f3', 'other'],
])
const replies = samples.map(({ id }) => parseReply(id, JSON.stringify({ text: texts.get(id) ?? 'one two' })))
const result = score('us', '1.0', samples, replies)
const job = { key: 'wcxb-html/all', samples, results: [result] }

test('a table has a row for everybody and every group, small groups together', () => {
  const [total = '', groups = ''] = renderJob(job, 'kind').split('\n\n')
  const cells = (line: string | undefined) => line?.split('|').map((cell) => cell.trim())
  expect(cells(total.split('\n')[2])?.slice(1, 4)).toEqual(['us', '10', '0.800'])
  const rows = groups.split('\n').slice(2).map(cells)
  expect(rows.map((row) => row?.slice(1, 5))).toEqual([
    ['forum', 'us', '8', '0.875'],
    ['2 others', 'us', '2', '0.500'],
  ])
})

test('the worst page comes first', () => {
  expect(renderWorst(job, result, 1)).toMatch(/^l listing F1 0\.000 P 0\.000 R 0\.000 https:\/\/a\.test\/l/)
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
    'wcxb-wrapped/article',
    'wcxb-markdown/article',
    'trafilatura-html/all',
    'trafilatura-lines/all',
    'trafilatura-frags/all',
    'trafilatura-wrapped/all',
    'trafilatura-markdown/all',
    'htmldate-lines/all',
  ])
  expect(peers).toEqual([])
  expect(readArguments(['--floors']).tasks).toBeNull()
  expect(() => readArguments(['--set', 'nowhere'])).toThrow('--set must be one of')
  expect(() => readArguments(['--worst', 'many'])).toThrow('--worst must be a whole number')
  expect(() => readArguments(['--nothing'])).toThrow()
})
