import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)

/** Packages that the library must not load before they are needed. */
const HEAVY = ['jsdom', '@mozilla/readability']

/**
 * Runs a piece of code in a process of its own and gives back what it prints, with the heavy packages that it loaded
 * by `require`, and those that it loaded by `import`.
 */
async function inProcess(body: string): Promise<{ printed: unknown; loaded: string[] }> {
  const code = `
    import module from 'node:module'
    const loaded = new Set()
    const note = (name) => { for (const heavy of ${JSON.stringify(HEAVY)}) if (name === heavy || name.startsWith(heavy + '/') || name.includes('/node_modules/' + heavy + '/')) loaded.add(heavy) }
    const load = module._load
    module._load = function (name, ...rest) { note(name); return load.call(this, name, ...rest) }
    const print = async (value) => {
      for (const path of Object.keys(module._cache)) note(path.replaceAll('\\\\', '/'))
      console.log(JSON.stringify({ printed: value ?? null, loaded: [...loaded].sort() }))
    }
    const { clean } = await import('./src/index.ts')
    ${body}`
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: ROOT,
  })
  return JSON.parse(stdout) as { printed: unknown; loaded: string[] }
}

const PROSE = ['Tuesday', 'Friday', 'Sunday'].map(
  (day, i) =>
    `The council of harbour town number ${i} said on ${day} that hall ${i * 7} of the old fish market would be closed.`,
)
const HTML = `<html><head><title>Old market closes</title></head><body><h1>Old market closes</h1><article>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

describe('copydesk/dates', () => {
  it('reaches no third-party package and no reader of pages by any import', () => {
    const entry = new URL('../src/dates/public.ts', import.meta.url).href
    const seen = new Set([entry])
    for (const file of seen) {
      const code = readFileSync(new URL(file), 'utf8')
      for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport|\brequire\()\s?'([^']+)'/g)) {
        expect(name, file).toMatch(/^\.\.?\//)
        seen.add(new URL(name.replace(/\.js$/, '.ts'), file).href)
      }
    }
    const rooms = new Set([...seen].map((file) => file.split('/src/')[1]?.split('/')[0]))
    expect([...rooms].sort()).toEqual(['data', 'dates', 'lib', 'types'])
    expect(seen.size).toBeGreaterThan(30)
  })
})

describe('jsdom and Readability', () => {
  it('are not loaded by importing the package', async () => {
    expect((await inProcess('await print(typeof clean)')).loaded).toEqual([])
  })

  it('are not loaded by cleaning text or Markdown', async () => {
    const page = JSON.stringify(`Old market closes\n\n${PROSE.join('\n\n')}`)
    const { printed, loaded } = await inProcess(
      `const verdicts = ['auto', 'blocks', 'readability'].flatMap((engine) => ['text', 'markdown'].map((format) => clean(${page}, { engine, format }).verdict)); await print(verdicts)`,
    )
    expect(printed).toEqual(Array.from({ length: 6 }, () => 'article'))
    expect(loaded).toEqual([])
  })

  it("are not loaded by cleaning HTML with the engine 'blocks'", async () => {
    const { printed, loaded } = await inProcess(
      `const article = clean(${JSON.stringify(HTML)}, { engine: 'blocks' }); await print(article.verdict)`,
    )
    expect(printed).toBe('article')
    expect(loaded).toEqual([])
  })

  it("are loaded by the engine 'readability', which gives an answer", async () => {
    const { printed, loaded } = await inProcess(
      `const { text, warnings } = clean(${JSON.stringify(HTML)}, { engine: 'readability' }); await print({ text, warnings })`,
    )
    expect(printed).toEqual({ text: PROSE.join('\n\n'), warnings: [] })
    expect(loaded).toEqual([...HEAVY].sort())
  })
})
