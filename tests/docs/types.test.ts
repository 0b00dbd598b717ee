import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { listDocuments, ROOT, samplesOf } from './documents.js'

/** What the samples take for granted. */
const GIVEN = `
import type { Article } from 'copydesk'
declare global {
  const page: string
  const html: string
  const url: string
  const pages: AsyncIterable<{ id: string; url: string; html: Uint8Array }>
  const crawl: readonly { page: string; url: string }[]
  const a: { fingerprint: string }
  const b: { fingerprint: string }
  const bytesOfAnotherWorker: Uint8Array
  const worker: { postMessage(value: unknown): void }
  function save(id: string | null, article: Article): Promise<void>
  const expect: typeof import('vitest').expect
  const test: typeof import('vitest').test
}
`

const ENTRIES = {
  copydesk: 'src/index.ts',
  'copydesk/batch': 'src/batch/public.ts',
  'copydesk/dates': 'src/dates/public.ts',
  'copydesk/report': 'src/report/index.ts',
  'copydesk/testing': 'src/testing/index.ts',
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.es2024.string.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  // Each sample is a module of its own, with an import or without.
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  paths: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, [join(ROOT, path)]])),
}

it('samples in TypeScript agree with the types', () => {
  const samples = listDocuments()
    .flatMap(samplesOf)
    .filter(({ language }) => language === 'ts')
  expect(samples.length).toBeGreaterThan(7)
  const files = new Map([
    [join(ROOT, 'given.ts'), GIVEN],
    ...samples.map(({ document, line, code }): [string, string] => [join(ROOT, `${document}.${line}.ts`), code]),
  ])
  expect(troublesOf(files)).toEqual([])
}, 240_000)

/** What the compiler says of files that stand nowhere but here; those beside them are read from disk. */
function troublesOf(files: ReadonlyMap<string, string>): string[] {
  const disk = ts.createCompilerHost(OPTIONS)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version, ...others) => {
      const code = files.get(path)
      return code === undefined
        ? disk.getSourceFile(path, version, ...others)
        : ts.createSourceFile(path, code, version)
    },
  }
  const program = ts.createProgram([...files.keys()], OPTIONS, host)
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map(
      ({ start = 0, messageText }) =>
        `${path.slice(ROOT.length)}, line ${(source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1}: ` +
        ts.flattenDiagnosticMessageText(messageText, ' '),
    )
  })
}
