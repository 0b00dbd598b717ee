import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Job } from '../../src/batch/jobs.js'
import { type InputFormat, kindFor, readJobs } from '../../src/batch/sources/index.js'
import { examine } from '../../src/batch/sources/operands.js'
import { collect } from './pages.js'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-sources-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string | Buffer, content: string | Uint8Array): string {
  const path = typeof name === 'string' ? join(folder, name) : Buffer.concat([Buffer.from(`${folder}/`), name])
  writeFileSync(path, content)
  return String(path)
}

/** Reads operands, and gives what was read with what was told besides. */
async function read(names: readonly string[], format: InputFormat = 'auto', pageBytes = 1_000_000) {
  const told = { skipped: [] as string[], troubles: [] as string[], bytes: 0 }
  const reading = {
    kind: kindFor(format),
    pageBytes,
    count: (bytes: number) => {
      told.bytes += bytes
    },
    skip: (what: string) => told.skipped.push(what),
    trouble: (message: string) => told.troubles.push(message.replaceAll(`${folder}/`, '')),
  }
  const jobs = await collect(readJobs(await Promise.all(names.map(examine)), reading))
  return { jobs: jobs.map(describeJob), ...told }
}

/** A job in short: a line as it is, a page as `id:format:text`. */
function describeJob(job: Job): string {
  if (job.kind === 'line') return `${job.number} ${job.line && Buffer.from(job.line)}`
  const text = job.input === null ? `!${job.trouble?.message}` : Buffer.from(job.input).toString()
  return `${job.id.replaceAll(`${folder}/`, '')}:${job.format}:${text}`
}

const zstd = (...parts: string[]) =>
  // Frames of one raw block each, as RFC 8878 has them: magic, single segment, size, block header, bytes.
  Buffer.concat(
    parts.map((part) => {
      const bytes = Buffer.from(part)
      const header = (bytes.length << 3) | 1
      return Buffer.from([
        0x28,
        0xb5,
        0x2f,
        0xfd,
        0x20,
        bytes.length,
        header & 255,
        (header >> 8) & 255,
        header >> 16,
        ...bytes,
      ])
    }),
  )

describe('records', () => {
  const LINES = ['1 {"a":1}', '2 {"b":2}']

  test('plain, gzip of several members and zstd of several frames, by their bytes and not by their names', async () => {
    const files = [
      put('plain.ndjson', '{"a":1}\n{"b":2}\n'),
      put('a.ndjson.gz', Buffer.concat([gzipSync('{"a":1}\n{"b'), gzipSync('":2}\n')])),
      put('a.ndjson.zst', zstd('{"a":1}\n{"b', '":2}\n')),
      put('not-packed.jsonl.gz', '{"a":1}\n{"b":2}'),
      put('no-name', gzipSync('{"a":1}\n{"b":2}\n')),
    ]
    for (const file of files) expect((await read([file])).jobs, file).toEqual(LINES)
    expect((await read(files)).jobs).toEqual(files.flatMap(() => LINES))
  })

  test('an input that breaks off says so, and the next goes on', async () => {
    const whole = gzipSync(Array.from({ length: 5_000 }, (_, i) => `{"a":${Math.sin(i)}}\n`).join(''))
    const cut = put('cut.ndjson.gz', whole.subarray(0, whole.length >> 1))
    const cutZstd = put('cut.ndjson.zst', zstd('{"a":1}\n{"b":2}\n').subarray(0, 20))
    const next = put('next.ndjson', '{"b":2}\n')
    const { jobs, troubles } = await read([cut, cutZstd, next])
    expect(jobs.length).toBeGreaterThan(100)
    expect(jobs.at(-1)).toBe('1 {"b":2}')
    expect(troubles).toEqual([
      'cannot read cut.ndjson.gz: it ends in the middle of its compressed data',
      'cannot read cut.ndjson.zst: it ends in the middle of its compressed data',
    ])
  })

  test('a zstd window that would fill memory is refused', async () => {
    const file = put('bomb.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xff, 1, 0, 0, ...Array(20).fill(0)]))
    expect((await read([file])).troubles).toEqual(['cannot read bomb.zst: its zstd window is larger than 128 MiB'])
  })
})

describe('pages', () => {
  test('of single files, by the ends of their names', async () => {
    const files = [
      put('one.html', '<p>1'),
      put('two.HTM.gz', gzipSync('<p>2')),
      put('three.xhtml', '<p>3'),
      put('four.txt.zst', zstd('4')),
      put('five.md', '# 5'),
    ]
    expect((await read(files)).jobs).toEqual([
      'one.html:html:<p>1',
      'two.HTM.gz:html:<p>2',
      'three.xhtml:html:<p>3',
      'four.txt.zst:auto:4',
      'five.md:markdown:# 5',
    ])
    expect((await read(files.slice(0, 1), 'text')).jobs).toEqual(['one.html:text:<p>1'])
  })

  test('no more of a page is held than is of use', async () => {
    const file = put('large.txt', 'a'.repeat(3_000_000))
    const { jobs, bytes } = await read([file], 'auto', 10)
    expect(jobs).toEqual(['large.txt:auto:aaaaaaaaaa'])
    expect(bytes).toBeLessThan(1_000_000)
  })

  test('a page that cannot be unpacked is a job that says so', async () => {
    const file = put('broken.html.gz', gzipSync('<p>text').subarray(0, 14))
    expect((await read([file])).jobs).toEqual([
      'broken.html.gz:html:!cannot read: it ends in the middle of its compressed data',
    ])
  })
})

describe('directories and patterns', () => {
  beforeAll(() => {
    for (const name of ['tree', 'tree/a', 'tree/b', 'outside']) mkdirSync(join(folder, name))
    for (const name of ['a.txt', 'a/z.html', 'a/é.html', 'a/Z.md', 'b/1.html', 'b/page.pdf', 'b/data.ndjson']) {
      put(`tree/${name}`, name)
    }
    put(Buffer.from([...Buffer.from('tree/b/'), 0xff, 0xfe, ...Buffer.from('\n.html')]), 'odd')
    put('outside/secret.html', 'secret')
    symlinkSync(join(folder, 'outside'), join(folder, 'tree/link'))
    symlinkSync(join(folder, 'outside/secret.html'), join(folder, 'tree/b/2.html'))
    symlinkSync('.', join(folder, 'tree/a/loop'))
  })

  test('a directory gives its pages by code unit of their paths, and follows no link', async () => {
    const { jobs, skipped } = await read([`${join(folder, 'tree')}/`])
    expect(jobs).toEqual([
      'tree/a.txt:auto:a.txt',
      'tree/a/Z.md:markdown:a/Z.md',
      'tree/a/z.html:html:a/z.html',
      'tree/a/é.html:html:a/é.html',
      'tree/b/1.html:html:b/1.html',
      'tree/b/\ufffd\ufffd\n.html:html:odd',
    ])
    expect(skipped.sort()).toEqual(['files', 'files', 'links', 'links', 'links'])
  })

  test('with a format given, all its files are taken for that', async () => {
    const { jobs } = await read([join(folder, 'tree/b')], 'text')
    expect(jobs.map((job) => job.split(':')[1])).toEqual(['text', 'text', 'text', 'text'])
  })

  test('a pattern gives what matches, by code unit, and follows no link', async () => {
    const { jobs } = await read([join(folder, 'tree/**/[0-9z].html')])
    expect(jobs).toEqual(['tree/a/z.html:html:a/z.html', 'tree/b/1.html:html:b/1.html'])
    expect((await read([join(folder, 'tree/**/*.nothing')])).jobs).toEqual([])
  })

  test('no such file, and no pattern: an error', async () => {
    await expect(examine(join(folder, 'missing.html'))).rejects.toThrow('ENOENT')
  })
})

describe('archives', () => {
  interface Parts {
    type: string
    headers?: Record<string, string>
    http?: string
    body?: string | Uint8Array
  }

  function warc({ type, headers = {}, http, body = '' }: Parts): Buffer {
    const content = Buffer.concat([Buffer.from(http === undefined ? '' : `${http}\r\n\r\n`), Buffer.from(body)])
    const head = {
      'WARC-Type': type,
      'WARC-Record-ID': `<urn:uuid:${type}>`,
      'WARC-Date': '2024-05-06T07:08:09Z',
      'WARC-Target-URI': 'https://example.org/page',
      'Content-Length': String(content.length),
      ...headers,
    }
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`)
    return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), content, Buffer.from('\r\n\r\n')])
  }

  const HTML = '<p>The bridge over the old harbour reopened to traffic.</p>'
  const response = (id: string, extra = '', body: string | Uint8Array = HTML): Buffer =>
    warc({
      type: 'response',
      headers: { 'WARC-Record-ID': `<${id}>` },
      http: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8${extra}`,
      body,
    })
  const page = (id: string) => `<${id}>:html:${HTML}`

  async function jobsIn(name: string, content: Uint8Array) {
    return read([put(name, content)])
  }

  test('responses of HTML and text, with address, type and date; the rest is counted', async () => {
    const file = put(
      'a.warc.gz',
      Buffer.concat(
        [
          warc({ type: 'warcinfo', body: 'software: none' }),
          warc({ type: 'request', http: 'GET / HTTP/1.1' }),
          response('one'),
          warc({ type: 'response', http: 'HTTP/1.1 200 OK\r\nContent-Type: image/png', body: '<p>no' }),
          response('empty', '', ''),
          warc({
            type: 'response',
            headers: { 'WARC-Record-ID': '<t>' },
            http: 'HTTP/1.1 200 OK\r\nContent-Type: TEXT/PLAIN',
            body: 'Text.',
          }),
          warc({ type: 'metadata', body: 'a: b' }),
        ].map((record) => gzipSync(record)),
      ),
    )
    const { jobs, skipped, troubles } = await read([file])
    expect(jobs).toEqual([page('one'), '<t>:auto:Text.'])
    expect(skipped).toHaveLength(5)
    expect(troubles).toEqual([])
    const [operand] = [await examine(file)]
    const reading = { kind: null, pageBytes: 1_000, count: () => {}, skip: () => {}, trouble: () => {} }
    expect((await collect(readJobs([operand], reading)))[0]).toMatchObject({
      url: 'https://example.org/page',
      contentType: 'text/html; charset=utf-8',
      fetchedAt: '2024-05-06T07:08:09Z',
    })
  })

  test('bodies are unpacked and put together; one that was stored so already is left', async () => {
    const chunked = `1e\r\n${HTML.slice(0, 30)}\r\n${(HTML.length - 30).toString(16)}\r\n${HTML.slice(30)}\r\n0\r\n\r\n`
    const archive = Buffer.concat([
      response('gzip', '\r\nContent-Encoding: gzip', gzipSync(HTML)),
      response('br', '\r\nContent-Encoding: br', brotliCompressSync(HTML)),
      response('deflate', '\r\nContent-Encoding: deflate', deflateRawSync(HTML)),
      response('chunked', '\r\nTransfer-Encoding: chunked', chunked),
      response('undone', '\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked'),
    ])
    const ids = ['gzip', 'br', 'deflate', 'chunked', 'undone']
    expect((await jobsIn('packed.warc', archive)).jobs).toEqual(ids.map(page))
  })

  test('the texts of WET are UTF-8', async () => {
    const wet = warc({ type: 'conversion', headers: { 'Content-Type': 'text/plain' }, body: 'Brücke' })
    const file = put('a.warc.wet.gz', gzipSync(wet))
    const reading = { kind: null, pageBytes: 1_000, count: () => {}, skip: () => {}, trouble: () => {} }
    const jobs = await collect(readJobs([await examine(file)], reading))
    expect(jobs).toMatchObject([{ id: '<urn:uuid:conversion>', contentType: 'text/plain; charset=utf-8' }])
  })

  test('a broken record is one error, and the rest goes on', async () => {
    const noLength = warc({
      type: 'response',
      headers: { 'Content-Length': 'many' },
      http: 'HTTP/1.1 200 OK',
      body: 'x',
    })
    for (const junk of [Buffer.from('This is no record.\r\nNor is this.\r\n\r\n\r\n\r\n'), noLength]) {
      const { jobs, troubles } = await jobsIn('junk.warc', Buffer.concat([response('one'), junk, response('two')]))
      expect(jobs[0]).toBe(page('one'))
      expect(jobs.at(-1)).toBe(page('two'))
      expect(jobs.slice(1, -1)).toHaveLength(1)
      expect(jobs[1]).toContain('!there is no WARC record at this place')
      expect(troubles).toEqual([])
    }
  })

  test('an archive that breaks off says so, plain or packed', async () => {
    const two = response('two')
    const plain = await jobsIn('cut.warc', Buffer.concat([response('one'), two.subarray(0, two.length - 20)]))
    expect(plain.jobs).toEqual(
      [page('one'), '<two>:html:!the archive ends in the middle of this record'].map((job) =>
        job.replace('<two>:html', '<two>:auto'),
      ),
    )
    expect(plain.troubles).toEqual(['cannot read cut.warc: it ends in the middle of a record'])
    const packed = await jobsIn(
      'cut.warc.gz',
      Buffer.concat([gzipSync(response('one')), gzipSync(two).subarray(0, 60)]),
    )
    expect(packed.jobs).toEqual([page('one')])
    expect(packed.troubles).toEqual(['cannot read cut.warc.gz: it ends in the middle of its compressed data'])
  })

  test('what is no archive, or has a head without an end, is not read for ever', async () => {
    const head = `WARC/1.0\r\n${'X-Long: line\r\n'.repeat(300_000)}`
    expect((await jobsIn('head.warc', Buffer.from(head))).troubles).toEqual([
      'cannot read head.warc: the head of a record has no end',
    ])
    expect((await jobsIn('empty.warc', Buffer.alloc(0))).jobs).toEqual([])
  })

  test('an archive without a telling name is known by its first bytes', async () => {
    expect((await jobsIn('archive', gzipSync(response('one')))).jobs).toEqual([page('one')])
  })
})
