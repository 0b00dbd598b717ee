import type { WARCRecord } from 'warcio'
import { LONGEST_RECORD_HEAD, PAGE_TYPES } from '../../data/batch.js'
import type { Format } from '../../types/index.js'
import type { Job, PageJob } from '../jobs.js'
import { mediaType } from '../record.js'
import { type Body, decodeBody, readBody } from './archive-body.js'
import { asBuffer } from './peek.js'
import { ReadError } from './read-error.js'
import type { Reading } from './reading.js'

/**
 * The pages of a WARC or WET archive that is already unpacked: responses of HTML or text, and the texts of WET. All other records
 * are skipped. What is no record becomes one error record, and reading goes on at the next that is.
 *
 * @param name of the archive, for the ids of broken records
 * @throws ReadError where the archive ends in the middle of a record, or no head of a record is found any more
 */
export async function* pagesOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  reading: Reading,
): AsyncGenerator<Job, void, undefined> {
  const { AsyncIterReader, WARCParser } = await import('warcio')
  const source = new Allowance(chunks)
  const reader = new AsyncIterReader(source, null)
  const parser = new WARCParser(reader)
  let inPieces = false
  for (;;) {
    const offset = reader.getReadOffset()
    source.allow(LONGEST_RECORD_HEAD)
    const record = await parser.parse()
    source.allow(Number.POSITIVE_INFINITY)
    if (record === null) {
      if (source.ended && reader.getReadOffset() === offset) return
      continue
    }
    if (!isWhole(record)) {
      limitOf(record)?.setLimitSkip(0)
      if (!inPieces) yield broken(`${name}@${offset}`, 'there is no WARC record at this place of the archive')
      inPieces = true
      continue
    }
    inPieces = false
    const page = typeOf(record)
    const body = await readBody(record.reader, page === null ? 0 : reading.pageBytes)
    if (body.truncated) {
      if (page !== null) yield broken(idOf(record, name, offset), 'the archive ends in the middle of this record')
      throw new ReadError('it ends in the middle of a record')
    }
    if (page === null || body.bytes.length === 0) reading.skip('archive records')
    else yield await toJob(record, page, body, idOf(record, name, offset))
  }
}

/** Hands on bytes up to an allowance, so that a head without an end is not looked for in the whole archive. */
class Allowance implements AsyncIterable<Uint8Array> {
  readonly #chunks: AsyncIterable<Uint8Array>
  #left = 0
  ended = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks
  }

  allow(bytes: number): void {
    this.#left = bytes
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of this.#chunks) {
      if (this.#left <= 0) throw new ReadError('there is no WARC record where one should begin')
      this.#left -= chunk.length
      // The reader cuts what it gets in two, which copies anything but a Buffer.
      yield asBuffer(chunk)
    }
    this.ended = true
  }
}

/** How a record's page is read. */
interface PageType {
  format: Format | 'auto'
  contentType: string
}

/** Whether what was parsed is a record whose end is known. */
function isWhole(record: WARCRecord): boolean {
  const length = record.warcHeader('Content-Length')
  const limit = limitOf(record)?.limit ?? 0
  return record.warcHeaders.statusline.startsWith('WARC/') && /^\d{1,15}$/.test(length ?? '') && limit >= 0
}

/** The part of the record's reader that knows how much is left of it. */
function limitOf(record: WARCRecord): { limit: number; setLimitSkip(limit: number): void } | null {
  const { reader } = record
  return 'setLimitSkip' in reader ? (reader as unknown as { limit: number; setLimitSkip(limit: number): void }) : null
}

/** Null where the record is no page. */
function typeOf(record: WARCRecord): PageType | null {
  if (record.warcType === 'conversion') return pageType(withCharset(record.warcContentType ?? ''))
  if (record.warcType !== 'response') return null
  const stated = record.httpHeaders?.headers.get('Content-Type')
  return pageType(stated ?? record.warcHeader('WARC-Identified-Payload-Type') ?? '')
}

function pageType(contentType: string): PageType | null {
  const type = mediaType(contentType)
  const format = Object.hasOwn(PAGE_TYPES, type) ? PAGE_TYPES[type] : undefined
  return format === undefined ? null : { format, contentType }
}

/** The text of a conversion is UTF-8 unless it says otherwise. */
function withCharset(contentType: string): string {
  return /;\s*charset=/i.test(contentType) ? contentType : `${contentType}; charset=utf-8`
}

async function toJob(
  record: WARCRecord,
  { format, contentType }: PageType,
  { bytes }: Body,
  id: string,
): Promise<PageJob> {
  const headers = record.httpHeaders?.headers
  const input = await decodeBody(bytes, headers?.get('Transfer-Encoding') ?? '', headers?.get('Content-Encoding') ?? '')
  const url = record.warcTargetURI
  const date = record.warcDate ?? ''
  return {
    kind: 'page',
    id,
    input,
    format,
    contentType,
    ...(url ? { url } : {}),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(date) ? { fetchedAt: date } : {}),
  }
}

function idOf(record: WARCRecord, name: string, offset: number): string {
  return record.warcHeader('WARC-Record-ID') || `${name}@${offset}`
}

function broken(id: string, message: string): PageJob {
  return { kind: 'page', id, input: null, format: 'auto', trouble: { code: 'invalid-input', message } }
}
