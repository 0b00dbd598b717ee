import { clean } from '../clean.js'
import { diffArticles, diffText } from '../diff/index.js'
import type { Article, CleanOptions } from '../types/index.js'

/** A page, or what `clean` made of it. */
export type CleanInput = string | Uint8Array | Article

/** What a page must come to: the whole text, or some fields; a date is given as its EDTF, or the beginning of it. */
export type CleanExpectation =
  | string
  | (Partial<Pick<Article, 'text' | 'title' | 'byline' | 'authors' | 'language' | 'verdict'>> & {
      /** EDTF, or its beginning: `2022-01` is met by any day of that month; null for none. */
      published?: string | null
      /** As `published`. */
      modified?: string | null
      /** Words that the text must hold. */
      with?: readonly string[]
      /** Words that the text must not hold. */
      without?: readonly string[]
    })

/** The matchers as they stand on `expect(...)`; docs/report.md shows how a test runner's types learn of them. */
export interface CopydeskMatchers<R = unknown> {
  /** Cleans a page, or takes an article, and compares it with what is expected of it. */
  toCleanTo(expected: CleanExpectation, options?: CleanOptions): R
  /** Compares two articles block by block. */
  toBeSameArticle(expected: Article): R
}

/** What `expect.extend` of vitest and jest wants back. */
export interface MatcherResult {
  /** Whether it is as expected. */
  pass: boolean
  /** Says what differs. */
  message: () => string
}

/**
 * Matchers for vitest and jest: `expect.extend(copydeskMatchers)`, then
 * `expect(html).toCleanTo({ title: 'Old bridge reopens', without: ['cookies'] })`.
 */
export const copydeskMatchers = {
  /** Cleans a page, or takes an article, and compares it with what is expected of it. */
  toCleanTo(received: CleanInput, expected: CleanExpectation, options?: CleanOptions): MatcherResult {
    const article = typeof received === 'string' || received instanceof Uint8Array ? clean(received, options) : received
    const troubles = troublesOf(article, typeof expected === 'string' ? { text: expected } : expected)
    return {
      pass: troubles.length === 0,
      message: () =>
        troubles.length === 0
          ? 'expected the page not to clean to this, but it does'
          : `the page does not clean to what is expected:\n${troubles.join('\n')}`,
    }
  },

  /** Compares two articles block by block; the message lists what was lost and gained. */
  toBeSameArticle(received: Article, expected: Article): MatcherResult {
    const lines = diffText(diffArticles(expected, received))
    return {
      pass: lines.length === 0,
      message: () =>
        lines.length === 0 ? 'expected the articles to differ' : `the articles differ:\n${lines.join('\n')}`,
    }
  },
}

function troublesOf(article: Article, expected: Exclude<CleanExpectation, string>): string[] {
  const { with: present = [], without = [], published, modified, ...fields } = expected
  return [
    ...Object.entries(fields).flatMap(([field, value]) => {
      const found = article[field as keyof typeof fields]
      return value === undefined || JSON.stringify(found) === JSON.stringify(value)
        ? []
        : [differs(field, value, found)]
    }),
    ...dateTroubles('published', published, article.published?.iso ?? null),
    ...dateTroubles('modified', modified, article.modified?.iso ?? null),
    ...present.filter((words) => !article.text.includes(words)).map((words) => missing(article, words)),
    ...without
      .filter((words) => article.text.includes(words))
      .map((words) => `  in the text, but should not be: ${words}`),
  ]
}

function dateTroubles(field: string, expected: string | null | undefined, found: string | null): string[] {
  if (expected === undefined) return []
  const isMet = expected === null ? found === null : (found?.startsWith(expected) ?? false)
  return isMet ? [] : [differs(field, expected, found)]
}

function differs(field: string, expected: unknown, found: unknown): string {
  return `  ${field}: expected ${JSON.stringify(expected)}\n  ${' '.repeat(field.length)}     found ${JSON.stringify(found)}`
}

/** Says why the words are not in the text, where some block that went has them. */
function missing({ removed }: Article, words: string): string {
  const block = removed.find(({ text }) => text.includes(words))
  return `  not in the text: ${words}${block === undefined ? '' : ` (removed: ${block.reason}, ${block.rule})`}`
}
