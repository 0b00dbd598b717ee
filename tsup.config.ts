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
}

/** The command line uses the library that stands beside it in `dist`, not a copy of its own. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup(build) {
    const ofLibrary = /^(?:\.\.\/)+(?:clean|explain|types\/index)\.js$/
    build.onResolve({ filter: ofLibrary }, () => ({ path: './index.js', external: true }))
  },
}

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], dts: true },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], esbuildPlugins: [libraryBeside] },
])
