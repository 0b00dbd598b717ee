import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  target: 'node20',
  platform: 'node',
  // Dependencies stay outside: they are installed beside the package. Node 20.19 and later can `require` the ESM-only ones.
  skipNodeModulesBundle: true,
  splitting: false,
  // Gives the CommonJS build an `import.meta.url`.
  shims: true,
}

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], dts: true },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'] },
])
