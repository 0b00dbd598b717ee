import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface CliResult {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the command line from its sources, as a process of its own. */
export function runCli(args: readonly string[], stdin: string | Uint8Array = ''): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: ROOT })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
    // A command that ends before it has read everything breaks this pipe; the exit code tells.
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
}

/** Runs a line of bash with `$COPYDESK` as the command. */
export function runShell(script: string, env: Record<string, string> = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const copydesk = `${process.execPath} --import tsx src/cli/main.ts`
    const child = spawn('bash', ['-c', script], { cwd: ROOT, env: { ...process.env, COPYDESK: copydesk, ...env } })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
  })
}

/** An article that no rule has a reason to touch. */
export const PAGE = `Harbour bridge reopens after repairs

The bridge over the old harbour reopened to traffic on Monday, eleven weeks after a barge damaged one of its piers.

Engineers replaced forty metres of concrete and fitted new sensors that report the movement of the deck every minute.

Ferries that carried commuters in the meantime will run for another fortnight, the city council said.
`

/** Sentences of its body. */
export const BODY = [
  'The bridge over the old harbour reopened to traffic on Monday, eleven weeks after a barge damaged one of its piers.',
  'Engineers replaced forty metres of concrete and fitted new sensors that report the movement of the deck every minute.',
  'Ferries that carried commuters in the meantime will run for another fortnight, the city council said.',
]

export const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour bridge reopens after repairs</title></head>
<body><article><h1>Harbour bridge reopens after repairs</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

/** All that an asynchronous source yields. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of source) all.push(item)
  return all
}
