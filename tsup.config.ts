import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

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
  },
}

/** The command line uses the library that stands beside it in `dist`, not a copy of its own. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup(build) {
    const ofLibrary = /^(?:\.\.\/)+(?:clean|explain|types\/index)\.js$/
    build.onResolve({ filter: ofLibrary }, () => ({ path: './index.js', external: true }))
  },
}

/** A phrase's note and counter-example are for people and tests: they stay in the source and out of the package. */
const phrasesAlone: Plugin = {
  name: 'phrases-alone',
  setup(build) {
    const spoken = /\b(?:note|survives):\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),/g
    build.onLoad({ filter: /[\\/]data[\\/]phrases[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(spoken, ''),
      loader: 'ts',
    }))
  },
}

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', dates: 'src/dates/public.ts' },
    format: ['esm', 'cjs'],
    // The date code stands in a file that both entries load: one copy of its tables and one class of errors.
    splitting: true,
    dts: true,
    esbuildPlugins: [phrasesAlone],
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], esbuildPlugins: [libraryBeside] },
])
