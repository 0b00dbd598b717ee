import { HEADER_FIELDS } from '../../data/markdown-headers.js'
import type { MetaTag, PageMetadata } from '../../types/index.js'
import { NO_METADATA } from '../metadata.js'

/** Units in which a header ends. */
const HEADER = 8_192

const READER_START = /^\s*Title:[^\n]*\n\s*URL Source:/
const READER_END = /^Markdown Content:[ \t]*\r?\n?/m
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n/
const FRONT_MATTER_END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
const FIELD = /^([A-Za-z][\w .:-]{0,40}?):[ \t]+(\S[^\n]*)$/gm

/** What stands in front of the page in some Markdown: front matter, or the header of a reading service. */
export interface Header {
  /** Offset behind it; 0 where there is none. */
  end: number
  metadata: PageMetadata
}

/** Whether Markdown announces itself by such a header. */
export function hasReaderHeader(source: string): boolean {
  return READER_START.test(source.slice(0, HEADER))
}

/** Reads the header; its fields are metadata of the page, none of its text. */
export function readHeader(source: string): Header {
  const head = source.slice(0, HEADER)
  const body = hasReaderHeader(source) ? 0 : (FRONT_MATTER.exec(head)?.[0].length ?? -1)
  if (body < 0) return { end: 0, metadata: NO_METADATA }
  const close = (body === 0 ? READER_END : FRONT_MATTER_END).exec(head.slice(body))
  if (close === null) return { end: 0, metadata: NO_METADATA }
  const fields = readFields(head, body, body + close.index)
  if (fields.length === 0) return { end: 0, metadata: NO_METADATA }
  return { end: body + close.index + close[0].length, metadata: toMetadata(fields) }
}

function readFields(head: string, start: number, end: number): MetaTag[] {
  return [...head.slice(start, end).matchAll(FIELD)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    content: unquote((match[2] ?? '').trim()),
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }))
}

function toMetadata(fields: readonly MetaTag[]): PageMetadata {
  const first = (names: ReadonlySet<string>): string | null =>
    fields.find(({ name }) => names.has(name))?.content ?? null
  return {
    ...NO_METADATA,
    title: first(HEADER_FIELDS.titles),
    language: first(HEADER_FIELDS.languages),
    canonicalUrl: first(HEADER_FIELDS.addresses),
    meta: fields.map((field) => ({ ...field, name: metaName(field.name) })),
  }
}

/** Dates under the names that pages use for them. */
function metaName(name: string): string {
  if (HEADER_FIELDS.published.has(name)) return 'article:published_time'
  return HEADER_FIELDS.modified.has(name) ? 'article:modified_time' : name
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value
}
