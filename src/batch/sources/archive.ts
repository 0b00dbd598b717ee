import type { AsyncIterReader, StatusAndHeadersParser } from 'warcio'
import { LONGEST_RECORD_HEAD, PAGE_TYPES } from '../../data/batch.js'
import type { Format } from '../../types/index.js'
import type { Job, PageJob } from '../jobs.js'
import { mediaType } from '../record.js'
import { type Body, decodeBody, type HttpHead, readRecord, type Wanted } from './archive-body.js'
import { asBuffer } from './peek.js'
import { ReadError } from './read-error.js'
import type { Reading } from './reading.js'

/**
 * The pages of a WARC or WET archive that is already unpacked: responses of HTML or text, and the texts of WET. All other records
 * are skipped. What is no record becomes one error record, and reading goes on at the next that is.
 *
 * @param name of the archive, for the ids of broken records
 * @throws ReadError where the archive ends in the middle of a record, or the head of a record has no end
 */
export async function* pagesOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  reading: Reading,
): AsyncGenerator<Job, void, undefined> {
  const { AsyncIterReader, LimitReader, StatusAndHeadersParser } = await import('warcio')
  const source = new Allowance(chunks)
  const reader = new AsyncIterReader(source, null)
  let broken = false
  for (;;) {
    const offset = reader.getReadOffset()
    const line = asBuffer((await reader.readlineRaw(LONGEST_LINE)) ?? NOTHING).toString('latin1')
    if (line === '') return
    if (/^\r?\n?$/.test(line)) continue
    source.allow(line.startsWith('WARC/') ? LONGEST_RECORD_HEAD : Number.POSITIVE_INFINITY)
    const head = line.startsWith('WARC/') ? await parsed(new StatusAndHeadersParser(), reader, line) : null
    source.allow(Number.POSITIVE_INFINITY)
    const length = head?.get('Content-Length') ?? ''
    if (head === null || !/^\d{1,15}$/.test(length)) {
      if (!broken) yield failure(`${name}@${offset}`, 'there is no WARC record at this place of the archive')
      broken = true
      continue
    }
    broken = false
    const body = await readRecord(new LimitReader(reader, Number(length)), wantedOf(head, reading.pageBytes))
    const id = head.get('WARC-Record-ID') || `${name}@${offset}`
    if (body.truncated) {
      if (body.type !== null) yield failure(id, 'the archive ends in the middle of this record')
      throw new ReadError('it ends in the middle of a record')
    }
    if (body.type === null || body.bytes.length === 0) reading.skip('archive records')
    else yield await toJob(head, body.type, body, id)
  }
}

/** Bytes of a line in which a record may begin. */
const LONGEST_LINE = 4_096
const NOTHING = new Uint8Array(0)

async function parsed(
  parser: StatusAndHeadersParser,
  reader: AsyncIterReader,
  firstLine: string,
): Promise<Headers | null> {
  const { headers } = (await parser.parse(reader, { firstLine, headersClass: Headers })) ?? {}
  return headers instanceof Headers ? headers : null
}

/** Hands on bytes up to an allowance, so that a head without an end is not looked for in the whole archive. */
class Allowance implements AsyncIterable<Uint8Array> {
  readonly #chunks: AsyncIterable<Uint8Array>
  #left = Number.POSITIVE_INFINITY
  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks
  }

  allow(bytes: number): void {
    this.#left = bytes
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of this.#chunks) {
      if (this.#left <= 0) throw new ReadError('the head of a record has no end')
      this.#left -= chunk.length
      // The reader cuts what it gets in two, which copies anything but a Buffer.
      yield asBuffer(chunk)
    }
  }
}

/** How a record's page is read. */
interface PageType {
  format: Format | 'auto'
  contentType: string
}

/** What of a record is a page: of a response its body, of a conversion all. */
function wantedOf(record: Headers, most: number): Wanted<PageType> {
  const type = record.get('WARC-Type')
  const typeOf = (head: HttpHead): PageType | null => {
    if (type === 'conversion') return pageType(withCharset(record.get('Content-Type') ?? ''))
    if (type !== 'response') return null
    return pageType(head.get('content-type') ?? record.get('WARC-Identified-Payload-Type') ?? '')
  }
  return { behindHead: type === 'response', most, typeOf }
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
  record: Headers,
  { format, contentType }: PageType,
  { bytes, head }: Body<PageType>,
  id: string,
): Promise<PageJob> {
  const input = await decodeBody(bytes, head.get('transfer-encoding') ?? '', head.get('content-encoding') ?? '')
  // Some tools put the address in angle brackets.
  const url = record.get('WARC-Target-URI')?.replace(/^<(.*)>$/, '$1')
  const date = record.get('WARC-Date') ?? ''
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

function failure(id: string, message: string): PageJob {
  return { kind: 'page', id, input: null, format: 'auto', trouble: { code: 'invalid-input', message } }
}
