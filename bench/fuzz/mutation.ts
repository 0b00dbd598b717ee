/** The project's own fixtures, cut to windows, with spans deleted, doubled, swapped and spliced in from others. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

const FIXTURES = join(import.meta.dirname, '../../fixtures')

/** Window of a fixture that is mutated, in UTF-16 units: small, so that many are reached. */
const WINDOW = 800

/** Texts of the fixtures, gold aside. */
export function readFixtures(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:source|news-\d|topic|negative.*|walls.*)\.(?:txt|html|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(FIXTURES, name), 'utf8'))
}

interface Edit {
  kind: 'delete' | 'double' | 'swap' | 'splice' | 'repeat'
  /** Places as shares of the length. */
  from: number
  length: number
  to: number
}

const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000)
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('delete', 'double', 'swap', 'splice', 'repeat'),
  from: share,
  length: fc.integer({ min: 1, max: 120 }),
  to: share,
})

/** Windows of the texts, each with a few edits. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      text: fc.constantFrom(...texts),
      other: fc.constantFrom(...texts),
      at: share,
      edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
    })
    .map(({ text, other, at, edits }) => {
      const start = Math.floor(Math.max(0, text.length - WINDOW) * at)
      return edits.reduce((page, each) => apply(page, each, other), text.slice(start, start + WINDOW))
    })
}

function apply(page: string, { kind, from, length, to }: Edit, other: string): string {
  const start = Math.floor(page.length * from)
  const end = Math.min(page.length, start + length)
  const place = Math.floor(page.length * to)
  const span = page.slice(start, end)
  switch (kind) {
    case 'delete':
      return page.slice(0, start) + page.slice(end)
    case 'double':
      return page.slice(0, end) + page.slice(start)
    case 'repeat':
      return page.slice(0, end) + span.repeat(5) + page.slice(end)
    case 'swap':
      return page.slice(0, place) + span + page.slice(place + span.length)
    case 'splice': {
      const foreign = Math.floor(other.length * to)
      return page.slice(0, start) + other.slice(foreign, foreign + length) + page.slice(start)
    }
  }
}
