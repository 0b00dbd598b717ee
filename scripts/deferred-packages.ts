/**
 * A build plugin that takes the third-party packages out of the way of those who never need them. A page of text needs
 * none, and to resolve and compile them takes a new process longer than to clean the page.
 *
 * The built library imports them from `#packages`, which package.json leads to one of two small files: for Node itself to
 * one that loads a package with `require` when it is first used, and for bundlers and all other hosts, which must see
 * every import, to one with plain imports.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** What the library imports of each package; a name that is missing here fails the build. */
export const IMPORTED: Readonly<Record<string, readonly string[]>> = {
  '@exodus/bytes/encoding.js': ['getBOMEncoding', 'normalizeEncoding', 'TextDecoder'],
  'encoding-sniffer/sniffer': ['ResultType', 'Sniffer'],
  franc: ['francAll'],
  htmlparser2: ['Tokenizer'],
  'markdown-it': ['default'],
}

const NAMESPACE = 'deferred-packages'

export const deferredPackages: Plugin = {
  name: NAMESPACE,
  setup(build) {
    const { outdir = 'dist' } = build.initialOptions
    build.onResolve({ filter: /^#packages$/ }, ({ path }) => ({ path, external: true }))
    build.onResolve({ filter: /^[^.]/ }, ({ path }) =>
      path in IMPORTED ? { path, namespace: NAMESPACE, sideEffects: false } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: `export { ${namesOf(path)
        .map((name) => `${shared(path, name)} as ${name}`)
        .join()} } from '#packages'`,
    }))
    build.onEnd(async () => {
      await mkdir(outdir, { recursive: true })
      await Promise.all(Object.entries(FILES).map(([name, code]) => writeFile(join(outdir, name), code)))
    })
  },
}

/** The name under which `#packages` gives an export of a package. */
function shared(path: string, name: string): string {
  return name === 'default' ? path.replaceAll(/\W/g, '_') : name
}

function namesOf(path: string): readonly string[] {
  return IMPORTED[path] ?? []
}

/** A line for each name that is imported. */
function lines(line: (path: string, name: string, shared: string) => string): string {
  return Object.keys(IMPORTED)
    .flatMap((path) => namesOf(path).map((name) => `${line(path, name, shared(path, name))}\n`))
    .join('')
}

const IMPORTS = lines((path, name, as) => `export { ${name === as ? name : `${name} as ${as}`} } from '${path}'`)

/** A CommonJS package is its own default export. */
const member = (path: string, name: string): string =>
  name === 'default' ? `((loaded) => loaded.default ?? loaded)(require('${path}'))` : `require('${path}').${name}`

const REQUIRED = lines((path, name, as) => `exports.${as} = ${member(path, name)}`)

/** Stands for a function, class or table that is loaded when it is first used. */
const STAND_IN = `const deferred = (load) => {
  let loaded
  const it = () => (loaded ??= load())
  return new Proxy(function () {}, {
    apply: (_, self, given) => Reflect.apply(it(), self, given),
    construct: (_, given) => Reflect.construct(it(), given),
    get: (_, key) => it()[key],
  })
}
`
/** No import of a module of Node: hosts that have it read this file, but its name would trouble those that check for it. */
const REQUIRE = `let loader
const require = (name) => (loader ??= process.getBuiltinModule('node:module').createRequire(import.meta.url))(name)
`
const DEFERRED =
  REQUIRE + STAND_IN + lines((path, name, as) => `export const ${as} = deferred(() => ${member(path, name)})`)
const DEFERRED_CJS = STAND_IN + lines((path, name, as) => `exports.${as} = deferred(() => ${member(path, name)})`)

const FILES: Readonly<Record<string, string>> = {
  'packages.js': IMPORTS,
  'packages.cjs': REQUIRED,
  'packages.node.js': DEFERRED,
  'packages.node.cjs': DEFERRED_CJS,
}
