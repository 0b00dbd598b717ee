import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runShell } from './run-cli.js'

test('the demo prints the five pages with titles and dates, and no escape codes off a terminal', async () => {
  const names = readdirSync(new URL('../../fixtures', import.meta.url), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === 'source.txt')
    .map((entry) => entry.parentPath.replace(/.*[/\\]/, ''))
  const { code, stdout, stderr } = await runShell('$DEMO', { DEMO: `${process.execPath} --import tsx scripts/demo.ts` })
  expect(names).toHaveLength(5)
  for (const name of names) expect(stdout).toContain(`── ${name} ─`)
  expect(stdout).not.toContain('(no title)')
  expect(stdout.match(/^Published {3}/gm)).toHaveLength(5)
  expect(stdout.match(/^Left out {4}\d+ of \d+ blocks: /gm)).toHaveLength(5)
  expect(stdout).toContain('2022-01-05T21:09:00Z')
  expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u)
  expect(stderr).toBe('')
  expect(code).toBe(0)
})
