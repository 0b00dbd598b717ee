// Puts the extension together:  node build.mjs [folder]     (default: dist, beside this file)
import { cpSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const source = fileURLToPath(new URL('src/', import.meta.url))
const folder = process.argv[2] ?? fileURLToPath(new URL('dist/', import.meta.url))

mkdirSync(folder, { recursive: true })
for (const file of ['manifest.json', 'background.js', 'article.html']) cpSync(source + file, `${folder}/${file}`)
await build({
  entryPoints: [`${source}article.js`],
  outdir: folder,
  bundle: true,
  minify: true,
  // A browser: an import of a module of Node's would fail this build.
  platform: 'browser',
  format: 'esm',
  charset: 'utf8',
  logLevel: 'warning',
})
