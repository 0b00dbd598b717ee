import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import * as dates from '../../src/dates/public.js'
import * as api from '../../src/index.js'
import { BODY, HTML, PAGE } from '../cli/run-cli.js'
import { builtFiles, installPackage, runNode, writeSample } from './install.js'

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
const TSUP = fileURLToPath(new URL('../../node_modules/tsup/dist/cli-default.js', import.meta.url))

let project: string

beforeAll(async () => {
  project = await installPackage()
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

const load = {
  mjs: "import * as copydesk from 'copydesk'\nimport { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
  cjs: "const copydesk = require('copydesk')",
}

/** A program that prints JSON, run from the project with the package loaded as `copydesk`. */
async function evaluate(system: keyof typeof load, expression: string, flags: readonly string[] = []) {
  const body = `${load[system]}\nconst page = ${JSON.stringify(PAGE)}\nconst html = ${JSON.stringify(HTML)}\n`
  const path = writeSample(project, `sample.${system}`, `${body}console.log(JSON.stringify(${expression}))\n`)
  const { code, stdout, stderr } = await runNode(project, [...flags, path])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

/** Packages from which CommonJS modules were loaded; jsdom is such a one. */
const LOADED = String.raw`[...new Set(
  Object.keys(require('node:module')._cache).map((path) => path.split(/node_modules[/\\]/).at(-1).split(/[/\\]/)[0]),
)]`

describe.each(['mjs', 'cjs'] as const)('loaded from a .%s file', (system) => {
  test('gives the same names as the sources, without a warning', async () => {
    expect(await evaluate(system, 'Object.keys(copydesk).sort()')).toEqual(Object.keys(api).sort())
  })

  test('cleans text and HTML as the sources do', async () => {
    const [text, html] = await evaluate(system, '[copydesk.clean(page), copydesk.clean(html)]')
    expect(text).toEqual(JSON.parse(JSON.stringify(api.clean(PAGE))))
    expect(html.text).toBe(BODY.join('\n\n'))
  })

  test('throws errors of its own class', async () => {
    const attempt =
      '(() => { try { copydesk.clean(5) } catch (e) { return [e instanceof copydesk.CopydeskError, e.code] } })()'
    expect(await evaluate(system, attempt)).toEqual([true, 'invalid-input'])
  })

  test('loads no package for a text whose language is plain, and each when a page needs it', async () => {
    const loadedBy = async (call: string, ...flags: string[]) => {
      const loaded: string[] = await evaluate(system, `(${call}, ${LOADED})`, flags)
      return loaded.filter((name) => name === '@exodus' || name in packageJson.dependencies)
    }
    expect(await loadedBy("copydesk.clean(page, { language: 'en' })")).toEqual([])
    expect(await loadedBy("copydesk.clean(html, { engine: 'blocks' })")).toContain('htmlparser2')
    expect(await loadedBy("copydesk.clean(page, { format: 'markdown' })")).toContain('markdown-it')
    expect(await loadedBy('copydesk.clean(new TextEncoder().encode(page))')).toContain('@exodus')
  })

  test('gives the same where all packages are imported at the start, as bundlers do', async () => {
    const pages = '[page, html, new TextEncoder().encode(html)].map((each) => copydesk.clean(each))'
    const marked = "copydesk.clean(page, { format: 'markdown' })"
    const short = "copydesk.clean('Nukarpiararsuk ilinniarfimmi atuarfeqarpoq ullumikkut aamma aqagu tamaani')"
    const all = `[...${pages}, ${marked}, ${short}]`
    expect(await evaluate(system, all, ['--conditions=module'])).toEqual(await evaluate(system, all))
  })

  test('loads jsdom for nobody who sends text, and finds it when Readability is asked', async () => {
    const before = await evaluate(system, `(copydesk.clean(page), ${LOADED})`)
    expect(before).not.toContain('jsdom')
    const after = await evaluate(system, `(copydesk.clean(html, { engine: 'readability' }), ${LOADED})`)
    expect(after).toContain('jsdom')
  })
})

test('the command runs', async () => {
  const page = writeSample(project, 'page.txt', PAGE)
  const cli = join('node_modules', 'copydesk', 'dist', 'cli.js')
  const { code, stdout, stderr } = await runNode(project, [cli, page])
  expect(stdout).toContain(BODY.join('\n\n'))
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test('nothing but the build is in dist', () => {
  const named = builtFiles(project)
    .map((name) => name.replace(/-[\w-]{8}(?=\.)/, '-HASH'))
    .sort()
  const entries = ['batch', 'dates', 'index', 'report', 'testing'].flatMap((name) =>
    ['cjs', 'd.cts', 'd.ts', 'js'].map((end) => `${name}.${end}`),
  )
  const packages = ['packages.cjs', 'packages.js', 'packages.node.cjs', 'packages.node.js']
  // Types that several entries share; how they are parted is the bundler's matter.
  const isShared = (name: string) => /^(?!chunk)[a-z]+-HASH\.d\.c?ts$/.test(name)
  const shared = ['chunk-HASH.cjs', 'chunk-HASH.js', ...named.filter(isShared)]
  expect(named).toEqual(['cli.js', 'playground.js', 'worker.js', ...entries, ...packages, ...shared].sort())
})

describe.each(['mjs', 'cjs'] as const)('copydesk/dates from a .%s file', (system) => {
  const line = 'Published: 5 January 2022, 21:09 GMT'
  const loaded = { mjs: "import * as dates from 'copydesk/dates'", cjs: "const dates = require('copydesk/dates')" }

  async function evaluateDates(expression: string) {
    const body = `${loaded[system]}\n${load[system]}\nconsole.log(JSON.stringify(${expression}))\n`
    const { code, stdout, stderr } = await runNode(project, [writeSample(project, `dates.${system}`, body)])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    return JSON.parse(stdout)
  }

  test('gives the same names and dates as the sources', async () => {
    expect(await evaluateDates('Object.keys(dates).sort()')).toEqual(Object.keys(dates).sort())
    expect(await evaluateDates(`dates.detectDates(${JSON.stringify(line)})`)).toEqual(dates.detectDates(line))
  })

  test('throws the errors that the whole library throws', async () => {
    const attempt =
      '(() => { try { dates.detectDates(5) } catch (e) { return [e instanceof copydesk.CopydeskError, e.code] } })()'
    expect(await evaluateDates(attempt)).toEqual([true, 'invalid-input'])
  })
})

test.each(['js', 'cjs'])('copydesk/dates (.%s) loads no package at all', (extension) => {
  const folder = join(project, 'node_modules', 'copydesk', 'dist')
  const queue = [`dates.${extension}`]
  for (const name of queue) {
    for (const wanted of importsOf(readFileSync(join(folder, name), 'utf8'))) {
      expect(wanted).toMatch(/^\.\/[\w.-]+$/)
      if (!queue.includes(wanted.slice(2))) queue.push(wanted.slice(2))
    }
  }
  expect(queue.length).toBeGreaterThan(1)
})

/** What a built file names in `import` and `require`. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom ?|\bimport ?|\brequire\()["']([^"']+)["']/g)].map(([, name = '']) => name)
}

/** Files that only Node is meant to load. */
const NODE_ONLY = ['batch.js', 'cli.js', 'playground.js', 'testing.js', 'worker.js']

test('the library imports its dependencies and no module of Node', () => {
  const folder = join(project, 'node_modules', 'copydesk', 'dist')
  const files = builtFiles(project).filter((name) => name.endsWith('.js') && !NODE_ONLY.includes(name))
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  const imported = [...code.matchAll(/\b(?:import|export)\b[^'";]*\bfrom ?["']([^"']+)["']/g)].map(
    ([, name = '']) => name,
  )
  const packages = imported
    .filter((name) => !name.startsWith('./') && name !== '#packages')
    .map((name) => name.match(/^(?:@[^/]+\/)?[^/]+/)?.[0])
  expect(packages).toContain('htmlparser2')
  expect(Object.keys(packageJson.dependencies)).toEqual(expect.arrayContaining(packages))
})

test('a bundle for the browser cleans where there is nothing of Node, and says that Readability is not there', async () => {
  writeSample(project, 'browser.js', "import { clean } from 'copydesk'\nglobalThis.clean = clean\n")
  const flags = ['--no-config', '--format', 'iife', '--platform', 'browser', '--out-dir', 'browser', '--silent']
  const { code, stderr } = await runNode(project, [TSUP, 'browser.js', ...flags])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  // A new context has the language alone: these three of the Web's own are all that is asked for.
  const host: Record<string, unknown> = createContext({ TextEncoder, TextDecoder, atob, page: PAGE, html: HTML })
  runInContext(readFileSync(join(project, 'browser', 'browser.global.js'), 'utf8'), host)
  const cleaned = (call: string) => JSON.parse(runInContext(`JSON.stringify(${call})`, host))
  expect(cleaned('clean(page)')).toEqual(JSON.parse(JSON.stringify(api.clean(PAGE))))
  expect(cleaned("clean(html, { engine: 'blocks' })").text).toBe(BODY.join('\n\n'))
  const inVain = cleaned("clean(html, { engine: 'readability' })")
  expect(inVain.text).toBe(BODY.join('\n\n'))
  expect(inVain.warnings.map((warning: api.Warning) => warning.code)).toEqual(['second-opinion-failed'])
})

test.each(['mjs', 'cjs'] as const)(
  'copydesk/batch from a .%s file cleans over threads, and lets the process end',
  async (system) => {
    const loaded = {
      mjs: "import { cleanMany } from 'copydesk/batch'",
      cjs: "const { cleanMany } = require('copydesk/batch')",
    }
    const body = `${loaded[system]}
${load[system]}
const pages = Array.from({ length: 40 }, (_, id) => (id === 3 ? { id } : { id, text: ${JSON.stringify(PAGE)} }))
;(async () => {
  const found = []
  for await (const { id, article, error } of cleanMany(pages, { jobs: 2 })) {
    found.push(article?.text.length ?? [id, error instanceof copydesk.CopydeskError, error.code])
  }
  console.log(JSON.stringify(found))
})()
`
    const { code, stdout, stderr } = await runNode(project, [writeSample(project, `batch.${system}`, body)])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const length = BODY.join('\n\n').length
    expect(JSON.parse(stdout)).toEqual(
      Array.from({ length: 40 }, (_, id) => (id === 3 ? [3, true, 'invalid-record'] : length)),
    )
  },
  120_000,
)

describe('types', () => {
  const sample = `import { clean, CopydeskError, explain, REASONS, restore } from 'copydesk'
import type { Article, CleanOptions, DetectedDate, Reason } from 'copydesk'
import { type CleanManyOptions, cleanMany } from 'copydesk/batch'
import { type DetectDatesOptions, detectDates } from 'copydesk/dates'

const manyOptions: CleanManyOptions = { jobs: 2, timeout: 1000, focus: 'recall' }
const many: AsyncIterable<{ index: number; article?: Article | undefined }> = cleanMany(['page'], manyOptions)
const options: CleanOptions = { url: 'https://example.org', focus: 'recall', keep: ['caption'], fetchedAt: new Date(0) }
const dateOptions: DetectDatesOptions = { language: 'en', fetchedAt: new Date(0), published: '2022-01', url: '' }
const dates: DetectedDate[] = detectDates('5 January 2022', dateOptions)
const article: Article = clean(new Uint8Array(), options)
const published: DetectedDate | null = article.published
const reasons: readonly Reason[] = REASONS
const text: string = explain(article)
const restored: Article = restore(article, (block) => block.reason === 'caption')
// @ts-expect-error an unknown reason
clean('', { keep: ['nonsense'] })
// @ts-expect-error a number is no page
clean(5)
// @ts-expect-error an unknown option
clean('', { urls: '' })
// @ts-expect-error an unknown option of dates
detectDates('', { focus: 'recall' })
export const all = [dates, published, reasons, text, restored, CopydeskError, many]
`

  test.each(['mts', 'cts'])('hold in a strict .%s project', async (extension) => {
    const path = writeSample(project, `types.${extension}`, sample)
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
    const { code, stdout } = await runNode(project, [TSC, ...flags, path])
    expect(stdout).toBe('')
    expect(code).toBe(0)
  })
})
