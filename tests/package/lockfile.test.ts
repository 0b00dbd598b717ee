import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

interface Entry {
  optionalDependencies?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const lock: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
)

test('the lock file is of this package', () => {
  expect(lock.packages['']?.dependencies).toEqual(packageJson.dependencies)
  expect(lock.packages['']?.devDependencies).toEqual(packageJson.devDependencies)
})

test('the lock file holds the optional packages of every platform (npm run lock), as npm ci wants', () => {
  const names = Object.keys(lock.packages)
  const missing = Object.values(lock.packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !names.some((path) => path.endsWith(`node_modules/${name}`)))
  expect(missing).toEqual([])
})
