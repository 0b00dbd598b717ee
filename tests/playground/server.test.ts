import { spawn } from 'node:child_process'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { findSamples } from '../../src/cli/playground/samples.js'
import { createPlayground } from '../../src/cli/playground/server.js'
import { readArticle, SLUGS } from '../fixtures/load.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MOST_BYTES = 20_000_000

let server: Server
let port: number

beforeAll(async () => {
  server = createPlayground(await findSamples())
  port = await listen(server)
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

function listen(listener: Server): Promise<number> {
  return new Promise((resolve) => {
    listener.listen(0, '127.0.0.1', () => resolve((listener.address() as AddressInfo).port))
  })
}

interface Answer {
  status: number | undefined
  headers: Record<string, unknown>
  body: string
}

/** `fetch` would not let us lie about the host. */
function ask(method: string, path: string, body: Uint8Array | string = '', headers = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    call.on('error', reject)
    call.end(body)
  })
}

describe('the playground', () => {
  it('serves its page with a policy that lets its own script run, and no other', async () => {
    const { status, headers, body } = await ask('GET', '/')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /)
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers['x-frame-options']).toBe('DENY')
    expect(body).not.toMatch(/(?:src|href)="(?!#)/)
    for (const slug of SLUGS) expect(body).toContain(`<option>${slug}</option>`)
    expect(await ask('HEAD', '/')).toMatchObject({ status: 200, body: '' })
  })

  it('offers the five pages to try', async () => {
    expect(SLUGS).toHaveLength(5)
    for (const slug of SLUGS) {
      expect(await ask('GET', `/samples/${slug}`)).toMatchObject({ status: 200, body: readArticle(slug).source })
    }
  })

  it('answers bytes with their article, report, time and size', async () => {
    const page = readArticle('ruptly-kazakhstan').source
    const { status, body } = await ask('POST', '/clean?name=a%3Cb&focus=balanced&url=', page)
    const { article, report, milliseconds, bytes } = JSON.parse(body)
    expect(status).toBe(200)
    expect(article.published.iso).toBe('2022-01-05T21:09:00Z')
    expect(report).toContain('a&lt;b')
    expect(milliseconds).toBeGreaterThan(0)
    expect(bytes).toBe(Buffer.byteLength(page))
  })

  it('finds the charset out itself', async () => {
    const words = 'Le maire a rouvert le marché couvert après des années de travaux, a déclaré la ville.'
    const html = `<html lang="fr"><meta charset="windows-1252"><title>Marché</title><p>${words}</p><p>${words}</p></html>`
    const { body } = await ask('POST', '/clean', Buffer.from(html, 'latin1'))
    expect(JSON.parse(body).article.blocks[0].text).toContain('marché couvert')
  })

  it('hands options on', async () => {
    const { body } = await ask(
      'POST',
      '/clean?format=text&language=FR&url=https%3A%2F%2Fexample.org%2F',
      '<p>Bonjour</p>',
    )
    expect(JSON.parse(body).article).toMatchObject({ format: 'text', language: 'fr', url: 'https://example.org/' })
  })

  it('names each wrong option, with the message of `clean`', async () => {
    const { status, body } = await ask(
      'POST',
      '/clean?language=!!&fetchedAt=yesterday&engine=steam&memory=x&shape=round',
    )
    const { error } = JSON.parse(body)
    expect(status).toBe(400)
    expect(Object.keys(error.fields).sort()).toEqual(['engine', 'fetchedAt', 'language', 'memory', 'shape'])
    expect(error.fields.language).toBe('language is no BCP 47 tag: !!')
  })

  it('refuses more than 20 MB, told or untold, and goes on', async () => {
    const large = Buffer.alloc(MOST_BYTES + 1, 97)
    expect(await ask('POST', '/clean', large)).toMatchObject({ status: 413 })
    const { status, body } = await ask('POST', '/clean', large, { 'Transfer-Encoding': 'chunked' })
    expect({ status, message: JSON.parse(body).error.message }).toEqual({
      status: 413,
      message: 'The page is larger than 20 MB',
    })
    expect(await ask('POST', '/clean', 'small')).toMatchObject({ status: 200 })
  })

  it.each([
    ['PUT', '/clean', 405, 'POST'],
    ['GET', '/clean', 405, 'POST'],
    ['POST', '/', 405, 'GET, HEAD'],
    ['DELETE', '/samples/ruptly-kazakhstan', 405, 'GET, HEAD'],
    ['GET', '/samples/..%2Fpackage.json', 404, undefined],
    ['GET', '/samples/%ff', 404, undefined],
    ['GET', '/ruptly', 404, undefined],
  ])('answers %s %s with %i', async (method, path, status, allow) => {
    const answer = await ask(method, path)
    expect(answer.status).toBe(status)
    expect(answer.headers.allow).toBe(allow)
    expect(JSON.parse(answer.body).error.message).toMatch(/\w/)
  })

  it.each(['evil.example', `evil.example:80`, '127.0.0.1.evil.example'])('refuses the host %o', async (host) => {
    expect(await ask('GET', '/', '', { Host: host })).toMatchObject({ status: 403 })
    expect(await ask('POST', '/clean', 'page', { Host: host })).toMatchObject({ status: 403 })
  })

  it.each(['127.0.0.1:8000', 'localhost', 'localhost:9', '[::1]:7420'])('answers the host %s', async (host) => {
    expect(await ask('GET', '/', '', { Host: host })).toMatchObject({ status: 200 })
  })

  it('refuses what another site sends', async () => {
    expect(await ask('POST', '/clean', 'page', { Origin: 'https://evil.example' })).toMatchObject({ status: 403 })
    expect(await ask('POST', '/clean', 'page', { Origin: 'null' })).toMatchObject({ status: 403 })
    expect(await ask('POST', '/clean', 'page', { Origin: `http://127.0.0.1:${port}` })).toMatchObject({ status: 200 })
  })
})

/** Starts `copydesk playground` and waits for its first line. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'playground', ...args], { cwd: ROOT })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const said = new Promise<string>((resolve) => child.stderr.once('data', (chunk) => resolve(String(chunk))))
  return { child, ended, said }
}

describe('copydesk playground', () => {
  test('serves until Ctrl-C, though a browser holds its connection', async () => {
    const { child, ended, said } = start(['--port', '0'])
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(await said) ?? []
    expect(await (await fetch(address)).text()).toContain('copydesk playground')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  test('says that a named port is taken', async () => {
    const other = createServer()
    const taken = await listen(other)
    const { ended, said } = start(['--port', String(taken)])
    expect(await said).toBe(`copydesk: port ${taken} is taken: name another with --port, or 0 for any that is free\n`)
    expect(await ended).toBe(2)
    other.close()
  })

  test('wants a port that is one', async () => {
    const { ended, said } = start(['--port', '70000'])
    expect(await said).toContain("'70000' is no port")
    expect(await ended).toBe(2)
  })
})
