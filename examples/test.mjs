// Runs the examples for real and says a line about each:  npm run examples:test [-- --strict] [crawlee bullmq spark extension]
//
// What they need is installed (the npm packages in this folder, Spark under the user's cache) or started (Redis, on a port of its
// own) and stopped again. Where that cannot be had, an example is skipped; with --strict that is a failure, too.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'copydesk/spark')
/** The second reads back what Spark has written. */
const PYTHON_PACKAGES = ['pyspark', 'pyarrow']
/** Google's own Chrome loads no extension from its command line. */
const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

const EXAMPLES = {
  crawlee: () => test('crawlee/test.mjs'),
  bullmq: () => withRedis((REDIS_URL) => test('bullmq/test.mjs', { REDIS_URL })),
  spark: async () => {
    const environment = await installSpark()
    const killed = await test('spark/test.mjs', environment)
    return `${killed}; ${await test('spark/memory.test.mjs', environment)}`
  },
  extension: () => test('extension/test.mjs', { CHROMIUM: findChromium() }),
}

/** What an example needs cannot be had here. */
class Skip extends Error {}

const args = process.argv.slice(2)
const strict = args.includes('--strict')
const names = args.filter((arg) => arg !== '--strict')
let failed = 0
let skipped = 0

await build()
for (const name of names.length > 0 ? names : Object.keys(EXAMPLES)) {
  const start = Date.now()
  const say = (word, text) => console.log(`${word} ${name} (${Math.round((Date.now() - start) / 1000)} s): ${text}`)
  try {
    say('passed ', await EXAMPLES[name]())
  } catch (error) {
    const isSkip = error instanceof Skip
    say(isSkip ? 'skipped' : 'FAILED ', error.message)
    if (isSkip) skipped += 1
    else failed += 1
  }
}
process.exitCode = failed > 0 || (strict && skipped > 0) ? 1 : 0

async function build() {
  await run('npm', ['run', 'build'], { cwd: join(HERE, '..') })
  // Their install scripts build what none of the examples needs.
  await run('npm', ['ci', '--ignore-scripts'], { cwd: HERE })
}

/** The last line that a test prints says what it has shown. */
async function test(file, environment = {}) {
  const { stdout } = await run('node', [join(HERE, file)], { env: { ...process.env, ...environment } })
  return stdout.trim().split('\n').at(-1)
}

async function withRedis(use) {
  await need('redis-server', 'redis-server')
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-redis-'))
  const port = await freePort()
  // Nothing is written to disk, and nothing is thrown away when memory runs short.
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const redis = spawn('redis-server', flags, { stdio: 'ignore' })
  const ended = once(redis, 'exit')
  const stop = () => redis.kill('SIGKILL')
  process.once('exit', stop)
  try {
    await untilRedisAnswers(port)
    return await use(`redis://127.0.0.1:${port}`)
  } finally {
    stop()
    await ended
    process.off('exit', stop)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Installs a package of Debian that brings the command, where this may. */
async function need(command, packageName) {
  if (await has(command)) return
  const install = `apt-get install -y ${packageName}`
  if (process.getuid?.() !== 0 || !(await has('apt-get'))) throw new Skip(`no ${command}; install it: ${install}`)
  try {
    await run('apt-get', ['update'])
    await run('apt-get', ['install', '-y', packageName])
  } catch (error) {
    throw new Skip(`no ${command}, and '${install}' failed: ${error.message}`)
  }
}

async function untilRedisAnswers(port) {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      await run('redis-cli', ['-p', String(port), 'ping'])
      return
    } catch {
      await sleep(100)
    }
  }
  throw new Error('redis-server does not answer')
}

async function freePort() {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** @returns the environment in which `spark-submit` runs */
async function installSpark() {
  await need('java', 'openjdk-17-jre-headless')
  if (!(await has('python3'))) throw new Skip('no python3')
  const python = join(CACHE, 'venv/bin/python')
  try {
    if (!existsSync(python)) await run('python3', ['-m', 'venv', join(CACHE, 'venv')])
    await run(python, ['-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES])
  } catch (error) {
    throw new Skip(`no Spark: ${error.message}`)
  }
  const { stdout } = await run(python, ['-c', 'import pyspark; print(*pyspark.__path__)'])
  return { SPARK_HOME: stdout.trim(), PYSPARK_PYTHON: python }
}

/** Chromium is taken where it is there, never installed. */
function findChromium() {
  const found = [process.env.CHROMIUM, ...CHROMIUMS].find((path) => path && existsSync(path))
  if (found === undefined) throw new Skip('no Chromium; install it, or name one: CHROMIUM=/path/to/chromium')
  return found
}

async function has(command) {
  try {
    await run('sh', ['-c', `command -v ${command}`])
    return true
  } catch {
    return false
  }
}

/** Throws with what the command said last, where it fails. */
async function run(command, commandArgs, options = {}) {
  try {
    return await promisify(execFile)(command, commandArgs, { maxBuffer: 2 ** 28, ...options })
  } catch (error) {
    throw new Error(`${command}: ${(error.stderr || error.message).trim().split('\n').slice(-20).join('\n')}`)
  }
}
