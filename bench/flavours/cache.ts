/** Keeps texts by page, flavour and the sources that made them: a second run reads them. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Sample } from '../data.js'
import { FLAVOURS, type Flavour, flavoured } from './index.js'

const HERE = import.meta.dirname
const CACHE = join(HERE, '../../.cache/flavours')

/** Texts of pages in one flavour, and how many pages its tool failed on. */
export interface Flavoured {
  samples: Sample[]
  failed: number
}

/** Makes text samples of HTML samples; pages on which the tool throws are left out and counted. */
export function flavourSet(pages: readonly Sample[], flavour: Flavour, cache: string = CACHE): Flavoured {
  const folder = join(cache, `${flavour}-${makersHash()}`)
  mkdirSync(folder, { recursive: true })
  const samples: Sample[] = []
  for (const page of pages) {
    const text = textOf(page, flavour, folder)
    if (text !== null) samples.push(textSample(page, text))
  }
  return { samples, failed: pages.length - samples.length }
}

function textOf(page: Sample, flavour: Flavour, folder: string): string | null {
  const stored = page.stored()
  const key = createHash('sha256').update(stored).update(`\0${page.url}\0${page.id}`).digest('hex').slice(0, 32)
  const file = join(folder, `${key}.txt`)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  try {
    const text = flavoured(flavour, new Uint8Array(gunzipSync(stored)), page.url, numberOf(page.id))
    writeFileSync(file, text)
    return text
  } catch {
    return null
  }
}

function textSample(page: Sample, text: string): Sample {
  const bytes = Buffer.from(text)
  return { ...page, format: 'text', stored: () => bytes, read: () => bytes, html: page }
}

/** A page's own number: the same in every run, and spread evenly. */
function numberOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE()
}

function makersHash(): string {
  const require = createRequire(import.meta.url)
  const hash = createHash('sha256').update(FLAVOURS.join())
  for (const name of readdirSync(HERE).sort()) hash.update(readFileSync(join(HERE, name)))
  for (const name of ['html-to-text', 'turndown', 'htmlparser2']) hash.update(versionOf(require.resolve(name), name))
  return hash.digest('hex').slice(0, 16)
}

function versionOf(entry: string, name: string): string {
  const folder = entry.slice(0, entry.lastIndexOf(`/${name}/`) + name.length + 2)
  const manifest: { version?: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return manifest.version ?? ''
}
