import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { diffArticles } from '../../src/diff/index.js'
import { recordPage } from '../../src/testing/index.js'
import { readArticle } from '../fixtures/load.js'

const { source } = readArticle('suppress-protesters')
let folder: string

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'record-')), 'deep', 'page')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

it('records a page once, and reads it again', () => {
  const first = recordPage(folder, source, { keep: ['caption'] })
  expect(first).toMatchObject({ isNew: true })
  const again = recordPage(folder)
  expect(again).toMatchObject({ isNew: false, recorded: first.now })
  expect(again.now).toEqual(first.now)
})

it('shows what has changed since', () => {
  recordPage(folder, source)
  const path = join(folder, 'article.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"title": "', '"title": "Old: '))
  const { recorded, now } = recordPage(folder)
  expect(diffArticles(recorded, now).fields.map(({ field }) => field)).toEqual(['title'])
})

it('keeps the recorded page where another is given, unless told to record anew', () => {
  const { now } = recordPage(folder, source)
  expect(recordPage(folder, 'Quite another page.').now).toEqual(now)
  vi.stubEnv('COPYDESK_UPDATE', '1')
  expect(recordPage(folder, 'Quite another page.')).toMatchObject({ isNew: true, now: { title: null } })
})

it('throws where nothing is recorded and nothing was given', () => {
  expect(() => recordPage(folder)).toThrow('there is no recorded page')
})
