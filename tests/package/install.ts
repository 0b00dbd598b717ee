import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageJson from '../../package.json' with { type: 'json' }

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface ProcessResult {
  code: number
  stdout: string
  stderr: string
}

/** Runs Node with the given arguments, without what a test runner puts into the environment. */
export function runNode(cwd: string, args: readonly string[]): Promise<ProcessResult> {
  const { NODE_OPTIONS: _, ...env } = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, stdout, stderr })
    })
  })
}

/**
 * Builds the package and lays it out as an install does: `node_modules/copydesk` holds what would be published, its
 * dependencies stand beside it, and the development tools do not.
 *
 * @returns a project folder in which `copydesk` resolves
 */
export async function installPackage(): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'copydesk-package-'))
  const home = join(project, 'node_modules', 'copydesk')
  mkdirSync(home, { recursive: true })
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    if (existsSync(join(ROOT, name))) copyFileSync(join(ROOT, name), join(home, name))
  }
  const tsup = join(ROOT, 'node_modules', 'tsup', 'dist', 'cli-default.js')
  const build = await runNode(ROOT, [tsup, '--out-dir', join(home, 'dist'), '--silent'])
  if (build.code !== 0) throw new Error(`the build failed: ${build.stdout}${build.stderr}`)
  for (const name of Object.keys(packageJson.dependencies)) link(name, project)
  return project
}

/** Names of the files that the built package holds under `dist`. */
export function builtFiles(project: string): string[] {
  return readdirSync(join(project, 'node_modules', 'copydesk', 'dist')).sort()
}

function link(name: string, project: string): void {
  const target = join(project, 'node_modules', name)
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules', name), target)
}

/** Writes a file of the project. */
export function writeSample(project: string, name: string, code: string): string {
  const path = join(project, name)
  writeFileSync(path, code)
  return path
}
