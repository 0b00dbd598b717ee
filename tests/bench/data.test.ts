import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { corpusHash, dataRoot, loadSet } from '../../bench/data.js'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bench-data-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

function put(path: string, content: string | Buffer): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function putWcxb(id: string, truth: object, kind: string): void {
  put(`wcxb-dev/html/${id}.html.gz`, gzipSync(`<!doctype html><html class=a lang="de_AT"><p>${id}`))
  const record = { url: `https://a.test/${id}`, ground_truth: truth, _internal: { page_type: { primary: kind } } }
  put(`wcxb-dev/ground-truth/${id}.json`, JSON.stringify(record))
}

test('absent data is null', () => {
  vi.stubEnv('COPYDESK_DATA', join(root, 'nowhere'))
  expect(dataRoot()).toBeNull()
})

test('WCXB pages carry kind, language and gold', () => {
  const truth = { main_content: 'Body', with: ['B'], without: ['x', ''], title: 'T', publish_date: '2020-05' }
  putWcxb('0002', truth, 'article')
  putWcxb('0001', { title: 'U', publish_date: '2020-05-06' }, 'forum')
  vi.stubEnv('COPYDESK_DATA', root)
  expect(dataRoot()).toBe(root)
  const [first, second] = loadSet(root, 'wcxb-html')
  expect(first).toMatchObject({ id: '0001', kind: 'forum', gold: { body: '', title: 'U', day: '2020-05-06' } })
  // a month is no day, and an empty snippet says nothing
  expect(second?.gold).toEqual({ body: 'Body', with: ['B'], without: ['x'], title: 'T', day: null })
  expect(second?.read().toString()).toContain('<p>0002')
  expect(second?.language()).toBe('de')
})

test('text flavours share gold and language with their page', () => {
  putWcxb('0001', { main_content: 'Body' }, 'article')
  put('wcxb-dev/text-lines/0001.txt.gz', gzipSync('Menu\nBody'))
  const [sample] = loadSet(root, 'wcxb-lines')
  expect(sample).toMatchObject({ format: 'text', gold: { body: 'Body' } })
  expect(sample?.read().toString()).toBe('Menu\nBody')
  expect(sample?.language()).toBe('de')
})

test('listed sets are read by file', () => {
  put(
    'trafilatura-dev/evaldata.json',
    JSON.stringify({ 'https://a.test': { file: 'a.html', with: ['w'], without: [] } }),
  )
  put('trafilatura-dev/pages/a.html.gz', gzipSync('<p>page'))
  const [sample] = loadSet(root, 'trafilatura-html')
  expect(sample).toMatchObject({ id: 'a.html', url: 'https://a.test', gold: { body: null, with: ['w'], title: null } })
  expect(sample?.language()).toBe('und')
})

test('the corpus hash knows pages and gold, and no order', () => {
  putWcxb('0001', { main_content: 'One' }, 'article')
  putWcxb('0002', { main_content: 'Two' }, 'article')
  const before = corpusHash(loadSet(root, 'wcxb-html'))
  expect(corpusHash(loadSet(root, 'wcxb-html').reverse())).toBe(before)
  putWcxb('0002', { main_content: 'Other' }, 'article')
  expect(corpusHash(loadSet(root, 'wcxb-html'))).not.toBe(before)
})
