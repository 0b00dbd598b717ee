import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A fenced block of a document. */
export interface Sample {
  /** Path of the document from the root of the project. */
  document: string
  /** Line of the fence, from 1. */
  line: number
  /** `ts`, `sh`, ... */
  language: string
  /** What stands behind the language: `run`: it is run; `test`: vitest runs it; nothing else is known. */
  mark: string
  code: string
  /** What a sample that is run must print: the `text` block right behind it; null where there is none. */
  output: string | null
}

const FENCE = /^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm

/** Documents that people read, but for the built reference. */
export function listDocuments(): string[] {
  const docs = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !/^api[\\/]/.test(path))
    .map((path) => `docs/${path}`)
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'fixtures/README.md', 'training/README.md', ...docs.sort()]
}

export const readDocument = (document: string): string => readFileSync(`${ROOT}${document}`, 'utf8')

export function samplesOf(document: string): Sample[] {
  const text = readDocument(document)
  const fences = [...text.matchAll(FENCE)]
  return fences.map((fence, i): Sample => {
    const [whole, language = '', mark = '', code = ''] = fence
    const next = fences[i + 1]
    const between = next === undefined ? '' : text.slice(fence.index + whole.length, next.index)
    const output = next?.[1] === 'text' && between.trim() === '' ? (next[3] ?? '') : null
    const line = text.slice(0, fence.index).split('\n').length
    return { document, line, language, mark, code, output }
  })
}
