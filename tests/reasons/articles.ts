import { acidTexts } from '../../bench/acid-texts.js'

/** The languages of the tests: one a script, and all of them differ in the marks that part words or end sentences. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'en',
  Cyrillic: 'ru',
  Arabic: 'ar',
  Hebrew: 'he',
  Devanagari: 'hi',
  Bengali: 'bn',
  Han: 'zh-Hans',
  Kana: 'ja',
  Hangul: 'ko',
  Thai: 'th',
  Greek: 'el',
}

/** The script that a language of the acid set is written in. */
export function scriptOf(language: string): string {
  return SCRIPT_OF[language] ?? 'Latin'
}

const SCRIPT_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(SCRIPTS).map(([script, language]) => [language, script])),
  bg: 'Cyrillic',
  fa: 'Arabic',
  sr: 'Cyrillic',
  uk: 'Cyrillic',
  ur: 'Arabic',
  'zh-Hant': 'Han',
}

/** A news article without anything round it. */
export interface Article {
  title: string
  /** Its lines, paragraphs and sub-headings. */
  lines: string[]
  /** The paragraphs among them: two at least. */
  paragraphs: string[]
}

/** The first news of a language in the acid set, its marked lines alone. */
export function articleIn(language: string): Article {
  const lines = acidTexts(language).find(({ name }) => name === 'news-1')?.lines ?? []
  const marked = (wanted: string): string[] => lines.filter(({ mark }) => mark === wanted).map(({ text }) => text)
  const kept = marked('keep')
  const middle = [...kept].map(({ length }) => length).sort((a, b) => a - b)[Math.floor(kept.length / 2)] ?? 0
  return { title: marked('title')[0] ?? '', lines: kept, paragraphs: kept.filter(({ length }) => length >= middle) }
}

/** Text of the page: a line a paragraph. */
export const asText = (lines: readonly string[]): string => lines.join('\n\n')

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** HTML of the page, each line a `<p>`, with some markup behind a line. */
export function asHtml(language: string, { title, lines }: Article, markup: string, at = lines.length): string {
  const paragraphs = lines.map((line) => `<p>${encode(line)}</p>`)
  const body = [`<h1>${encode(title)}</h1>`, ...paragraphs.slice(0, at), markup, ...paragraphs.slice(at)].join('\n')
  return `<!DOCTYPE html><html lang="${language}"><head><title>${encode(title)}</title></head><body><article>${body}</article></body></html>`
}
