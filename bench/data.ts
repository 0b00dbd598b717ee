/** Readers of the evaluation data in `COPYDESK_DATA`: pages with what a person says their article is. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { flavourSet } from './flavours/cache.js'
import type { Flavour } from './flavours/index.js'

/** A corpus in one flavour. */
export const SET_NAMES = [
  'wcxb-html',
  'wcxb-lines',
  'wcxb-frags',
  'wcxb-wrapped',
  'wcxb-markdown',
  'trafilatura-html',
  'trafilatura-lines',
  'trafilatura-frags',
  'trafilatura-wrapped',
  'trafilatura-markdown',
  'htmldate-html',
  'htmldate-lines',
] as const
export type SetName = (typeof SET_NAMES)[number]

/** What a person says of the page; null or empty where nothing is said. */
export interface Gold {
  body: string | null
  with: readonly string[]
  without: readonly string[]
  title: string | null
  /** Publication day, `YYYY-MM-DD`. */
  day: string | null
}

/** One page of a set. Its bytes are read when asked for, not before. */
export interface Sample {
  /** Unique within the set. */
  id: string
  /** WCXB's page kind; `page` where the corpus has none. */
  kind: string
  url: string | null
  format: 'html' | 'text'
  gold: Gold
  /** Who wrote it, as a person says, unparted; null where nobody is named, undefined where the corpus does not say. */
  author?: string | null
  /** What the gold text was drafted with before a person mended it, where the corpus says so. */
  draft: string
  /** The file as stored, gzipped. */
  stored(): Buffer
  /** The page as its site served it, or the text. */
  read(): Buffer
  /** First subtag of the page's own `<html lang>`, or `und`. */
  language(): string
  /** The page that a text was made of: what those who read HTML only are asked. */
  html?: Sample
}

/** Folder of the data, or null where it is absent. */
export function dataRoot(): string | null {
  const root = process.env.COPYDESK_DATA ?? resolve(import.meta.dirname, '../../shared/data')
  return existsSync(join(root, 'wcxb-dev')) ? root : null
}

/** All pages of a set, in order of their ids. */
export function loadSet(root: string, set: SetName): Sample[] {
  switch (set) {
    case 'wcxb-html':
      return loadWcxb(root, 'html')
    case 'wcxb-lines':
      return loadWcxb(root, 'text-lines')
    case 'wcxb-frags':
      return loadWcxb(root, 'text-frags')
    case 'trafilatura-html':
      return loadListed(join(root, 'trafilatura-dev'), 'evaldata.json')
    case 'wcxb-wrapped':
      return loadFlavour(articlesOf(loadWcxb(root, 'html')), 'wrapped')
    case 'wcxb-markdown':
      return loadFlavour(articlesOf(loadWcxb(root, 'html')), 'markdown')
    case 'trafilatura-lines':
      return loadFlavour(loadSet(root, 'trafilatura-html'), 'lines')
    case 'trafilatura-frags':
      return loadFlavour(loadSet(root, 'trafilatura-html'), 'frags')
    case 'trafilatura-wrapped':
      return loadFlavour(loadSet(root, 'trafilatura-html'), 'wrapped')
    case 'trafilatura-markdown':
      return loadFlavour(loadSet(root, 'trafilatura-html'), 'markdown')
    case 'htmldate-html':
      return loadListed(join(root, 'htmldate-dev'), 'eval_default.json')
    case 'htmldate-lines':
      return loadFlavour(loadSet(root, 'htmldate-html'), 'lines')
  }
}

function articlesOf(samples: readonly Sample[]): Sample[] {
  return samples.filter(({ kind }) => kind === 'article')
}

function loadFlavour(pages: readonly Sample[], flavour: Flavour): Sample[] {
  const { samples, failed } = flavourSet(pages, flavour)
  if (failed > 0) console.error(`eval: no ${flavour} of ${failed} pages: their tool failed`)
  return samples
}

/** Hash of a set: ids, pages as stored and gold. Floors hold for one corpus only. */
export function corpusHash(samples: readonly Sample[]): string {
  const hash = createHash('sha256')
  const sorted = [...samples].sort((a, b) => compare(a.id, b.id))
  for (const sample of sorted) {
    const page = createHash('sha256').update(sample.stored()).digest('hex')
    hash.update(`${sample.id}\n${page}\n${JSON.stringify(sample.gold)}\n`)
  }
  return hash.digest('hex')
}

type WcxbFolder = 'html' | 'text-lines' | 'text-frags'

function loadWcxb(root: string, folder: WcxbFolder): Sample[] {
  const base = join(root, 'wcxb-dev')
  const suffix = folder === 'html' ? '.html.gz' : '.txt.gz'
  const ids = readdirSync(join(base, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort(compare)
  return ids.map((id) => {
    const page = join(base, 'html', `${id}.html.gz`)
    const record = readJson(join(base, 'ground-truth', `${id}.json`))
    const gold = asRecord(record.ground_truth)
    const fields: Omit<SampleFields, 'file' | 'format'> = {
      id,
      kind: asText(asRecord(asRecord(record._internal).page_type).primary) ?? 'article',
      url: asText(record.url),
      page,
      author: asText(gold.author),
      draft: draftOf(asRecord(record._internal).source ?? gold.source),
      gold: {
        body: asText(gold.main_content) ?? '',
        with: asTexts(gold.with),
        without: asTexts(gold.without),
        title: asText(gold.title),
        day: asDay(gold.publish_date),
      },
    }
    const html = sample({ ...fields, file: page, format: 'html' })
    return folder === 'html' ? html : sample({ ...fields, file: join(base, folder, id + suffix), format: 'text', html })
  })
}

/** The sets of trafilatura and htmldate: one JSON file from URL to file and gold. */
function loadListed(base: string, list: string): Sample[] {
  const entries = Object.entries(readJson(join(base, list)))
  const samples = entries.map(([url, value]) => {
    const entry = asRecord(value)
    const id = asText(entry.file) ?? ''
    const file = join(base, 'pages', `${id}.gz`)
    return sample({
      id,
      kind: 'page',
      url,
      file,
      page: file,
      format: 'html',
      draft: 'none named',
      gold: {
        body: null,
        with: asTexts(entry.with),
        without: asTexts(entry.without),
        title: asText(entry.title),
        day: asDay(entry.date),
      },
    })
  })
  return samples.sort((a, b) => compare(a.id, b.id))
}

interface SampleFields extends Pick<Sample, 'id' | 'kind' | 'url' | 'format' | 'gold' | 'author' | 'draft' | 'html'> {
  file: string
  /** File of the HTML page. */
  page: string
}

function sample({ file, page, ...fields }: SampleFields): Sample {
  return {
    ...fields,
    stored: () => readFileSync(file),
    read: () => gunzipSync(readFileSync(file)),
    language: () => languageOf(gunzipSync(readFileSync(page))),
  }
}

/** How far into a page its `<html>` tag is looked for, in bytes. */
const HEAD_BYTES = 65_536

function languageOf(page: Buffer): string {
  const head = page.toString('latin1', 0, HEAD_BYTES)
  const tag = /<html\b[^>]{0,2000}/i.exec(head)?.[0] ?? ''
  const lang = /\slang=["']?([a-z]{2,3})(?![a-z])/i.exec(tag)?.[1]
  return lang?.toLowerCase() ?? 'und'
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function readJson(file: string): Record<string, unknown> {
  return asRecord(JSON.parse(readFileSync(file, 'utf8')))
}

function draftOf(source: unknown): string {
  return source === 'rs-trafilatura-draft' ? 'rs-trafilatura' : 'none named'
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : []
}

/** Gold days only: two of WCXB's dates name a month and are left out. */
function asDay(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
}
