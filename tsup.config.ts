import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import { deferredPackages, IMPORTED } from './scripts/deferred-packages.js'
import type { PhraseTable } from './src/types/index.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const shared: Options = {
  target: 'node20',
  platform: 'node',
  // Dependencies stay outside: they are installed beside the package. Node 20.19 and later can `require` the ESM-only ones.
  skipNodeModulesBundle: true,
  splitting: false,
  // Gives the CommonJS build an `import.meta.url`.
  shims: true,
  // Without it every letter of the world's scripts is written as an escape of six bytes.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    // Names stay, so that stacks can be read.
    options.minifyWhitespace = true
    // Node 20 knows every property: without this a literal becomes a call that compiles the pattern each time it is met.
    options.supported = {
      ...options.supported,
      'regexp-unicode-property-escapes': true,
      // The transform that makes the CommonJS build writes wrong code for these where no white space stands round them.
      'nullish-coalescing': false,
      'optional-chain': false,
    }
  },
}

/** The command line and the batch use the library that stands beside them in `dist`, not a copy of their own. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup(build) {
    const ofLibrary = /^(?:\.\.\/)+(?:clean|explain|index|formats\/index|stories\/index|types\/index)\.js$/
    const path = build.initialOptions.format === 'cjs' ? './index.cjs' : './index.js'
    build.onResolve({ filter: ofLibrary }, () => ({ path, external: true }))
    build.onResolve({ filter: /^(?:\.\.\/)+report\/index\.js$/ }, () => ({ path: './report.js', external: true }))
    build.onResolve({ filter: /^\.\/playground\/index\.js$/ }, () => ({ path: './playground.js', external: true }))
  },
}

/**
 * A phrase's note and counter-example are for people and tests: they stay in the source and out of the package. What is
 * left goes in as text that is parsed when its language is first met: a literal of some thousand objects costs every
 * user far more than the string does.
 */
const phrasesAsText: Plugin = {
  name: 'phrases-as-text',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]phrases[\\/][a-z]{2}(?:-[A-Za-z]+)?\.ts$/ }, async ({ path }) => {
      const { code } = await build.esbuild.transform(await readFile(path, 'utf8'), { loader: 'ts', format: 'esm' })
      const tables: Record<string, PhraseTable> = await import(`data:text/javascript,${encodeURIComponent(code)}`)
      return { contents: Object.entries(tables).map(lazyTable).join('\n'), loader: 'js' }
    })
  },
}

function lazyTable([name, { language, groups }]: [string, PhraseTable]): string {
  const text = JSON.stringify(groups, (key, value: unknown) =>
    key === 'note' || key === 'survives' ? undefined : value,
  )
  return `let groups
export const ${name} = {
  language: ${JSON.stringify(language)},
  get groups() { return (groups ??= JSON.parse(${JSON.stringify(text)})) },
}`
}

/** Entries that use the library as their users do. */
const BESIDE = { batch: 'src/batch/public.ts', report: 'src/report/index.ts', testing: 'src/testing/index.ts' }

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', dates: 'src/dates/public.ts' },
    format: ['esm', 'cjs'],
    // The date code stands in a file that both entries load: one copy of its tables and one class of errors.
    splitting: true,
    // All entries share the types of the library.
    dts: { entry: { index: 'src/index.ts', dates: 'src/dates/public.ts', ...BESIDE } },
    // Left to the plugin: tsup would settle them first.
    noExternal: Object.keys(IMPORTED),
    esbuildPlugins: [deferredPackages, phrasesAsText],
  },
  { ...shared, entry: BESIDE, format: ['esm', 'cjs'], esbuildPlugins: [libraryBeside] },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts', playground: 'src/cli/playground/index.ts', worker: 'src/batch/pool/worker.ts' },
    format: ['esm'],
    esbuildPlugins: [libraryBeside],
  },
])
