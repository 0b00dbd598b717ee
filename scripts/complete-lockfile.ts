// Adds to package-lock.json the optional packages (of other platforms, mostly) that the registry in use did not offer: without
// them `npm ci` takes the lock file for outdated. Run after each `npm install`: `npm run lock`, or with the path of another
// lock file behind it: `npm run lock -- examples/package-lock.json`.
import { readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const CPU = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

const path = process.argv[2] ?? new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> }

for (const [parent, entry] of Object.entries(lock.packages)) {
  // What an optional package itself needs may be missing too; npm then leaves out both.
  const wanted = { ...entry.optionalDependencies, ...(entry.optional && entry.dependencies) }
  for (const [name, version] of Object.entries(wanted)) {
    if (!isLocked(parent, name)) lock.packages[`node_modules/${name}`] = describe(name, version, entry)
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)

/** Looks where Node would: beside the parent's own modules, and upwards. */
function isLocked(parent: string, name: string): boolean {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

/** Platform packages say in their names what they run on; npm skips those of other platforms unseen. */
function describe(name: string, version: string, parent: Entry): Entry {
  const words = name.split(/[-/]/)
  const os = words.filter((word) => OS.includes(word))
  const cpu = words.filter((word) => CPU.includes(word))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((w) => w.startsWith('gnu'))
      ? 'glibc'
      : null
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu.length > 0 && { cpu }),
    ...(parent.dev && { dev: true }),
    ...(libc !== null && { libc: [libc] }),
    optional: true,
    ...(os.length > 0 && { os }),
  }
}
