import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listDocuments, ROOT, type Sample, samplesOf } from './documents.js'

const PAGE = readFileSync(`${ROOT}fixtures/guide/bridge.html`)
/** Address of that page in the documents; a server here stands for its site. */
const SITE = 'https://tidewater.example'
const LIBRARY = {
  '.': 'src/index.ts',
  './batch': 'src/batch/public.ts',
  './dates': 'src/dates/public.ts',
  './report': 'src/report/index.ts',
  './testing': 'src/testing/index.ts',
}

const documents = listDocuments()
  .map((document): [string, Sample[]] => [document, samplesOf(document).filter(({ mark }) => mark !== '')])
  .filter(([, samples]) => samples.length > 0)

let server: Server

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
})

afterAll(() => server.close())

/** Samples of a document are run in its order and in one folder, as a reader would. */
describe.each(documents)('%s', (_, samples) => {
  let folder: string

  beforeAll(() => {
    folder = setUp()
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(samples.map((sample): [number, Sample] => [sample.line, sample]))(
    'the sample in line %i runs',
    async (line, sample) => {
      const { code, stdout, stderr } = await run(sample, `sample-${line}`, folder)
      expect(code, stderr).toBe(0)
      if (sample.output !== null) expect(stdout).toBe(sample.output)
    },
    180_000,
  )
})

/** A project in which `copydesk` is the sources, as a package, as a command and in vitest, with the files that samples read. */
function setUp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-docs-'))
  const home = join(folder, 'node_modules', 'copydesk')
  mkdirSync(home, { recursive: true })
  for (const name of ['tsx', 'vitest'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name))
  const exported = Object.entries(LIBRARY).map(([entry, path], i): [string, string] => {
    writeFileSync(join(home, `${i}.js`), `export * from ${JSON.stringify(`file://${ROOT}${path}`)}\n`)
    return [entry, `./${i}.js`]
  })
  writeJson(join(home, 'package.json'), { name: 'copydesk', type: 'module', exports: Object.fromEntries(exported) })
  writeJson(join(folder, 'package.json'), { type: 'module' })
  const alias = Object.entries(LIBRARY).map(([entry, path]) => ({
    find: `copydesk${entry.slice(1)}`,
    replacement: ROOT + path,
  }))
  // The longer names first: an alias also holds for names below it.
  const config = { resolve: { alias: alias.reverse() }, test: { include: ['*.test.ts'] } }
  writeFileSync(join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)}\n`)
  const command = join(folder, 'copydesk')
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' --import tsx '${ROOT}src/cli/main.ts' "$@"\n`)
  chmodSync(command, 0o755)
  writePages(folder)
  return folder
}

/** `page.html`, the same in an archive, and a few records. */
function writePages(folder: string): void {
  copyFileSync(`${ROOT}fixtures/guide/bridge.html`, join(folder, 'page.html'))
  const url = `${SITE}/news/harbour-bridge-reopens`
  const wall = readFileSync(`${ROOT}fixtures/walls/consent-en.html`, 'utf8')
  const records = [
    { id: 'bridge', url, html: PAGE.toString() },
    { id: 'bridge-amp', url: `${url}?amp`, html: PAGE.toString() },
    { id: 'wall', url: `${SITE}/news/wall`, html: wall },
  ]
  writeFileSync(join(folder, 'pages.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const responses = records.map(({ id, url: target, html }) => response(id, target, html))
  mkdirSync(join(folder, 'crawl'))
  writeFileSync(join(folder, 'crawl', '1.warc.gz'), gzipSync(Buffer.concat(responses)))
}

function response(id: string, target: string, html: string): Buffer {
  const body = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`)
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:example:${id}>`,
    'WARC-Date: 2024-03-07T10:00:00Z',
    `WARC-Target-URI: ${target}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${body.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')])
}

interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

function run({ language, mark, code }: Sample, name: string, folder: string): Promise<Ran> {
  const { port } = server.address() as AddressInfo
  const local = code.replaceAll(SITE, `http://127.0.0.1:${port}`)
  const way = `${language} ${mark}`
  if (way === 'sh run') return start('bash', ['-euo', 'pipefail', '-c', local], folder)
  if (way === 'ts run') {
    writeFileSync(join(folder, `${name}.ts`), local)
    return start(process.execPath, ['--import', 'tsx', `${name}.ts`], folder)
  }
  if (way === 'ts test') {
    writeFileSync(join(folder, `${name}.test.ts`), local)
    const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
    return start(process.execPath, [vitest, 'run', `${name}.test.ts`], folder)
  }
  throw new Error(`no sample is run by '${way}'`)
}

function start(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const { NODE_OPTIONS: _, VITEST: __, ...rest } = process.env
  const env = { ...rest, NO_COLOR: '1', PATH: `${cwd}:${process.env.PATH}` }
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
  })
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value))
}
