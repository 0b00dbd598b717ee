import { toJsonLine } from '../../batch/json-line.js'
import type { Article, ErrorCode } from '../../types/index.js'
import { oneLine, printable } from '../messages.js'
import { toJson } from './json.js'
import { toMarkdown } from './markdown.js'
import { toText } from './text.js'

/** What `--format` takes. */
export const FORMATS = ['text', 'json', 'markdown', 'ndjson'] as const
export type OutputFormat = (typeof FORMATS)[number]

/** How pages are laid out on standard output. */
export interface Layout {
  /** Stands before the first page, between two, and behind the last. */
  before: string
  between: string
  after: string
  /** One page, with its line end. */
  page(article: Article, name: string): string
  /** A page that failed, where the format has a record for it. */
  failure?(name: string, error: { code: ErrorCode; message: string }): string
  /** True where a person reads on, and troubles are told apart from the output. */
  forPeople: boolean
}

/**
 * Chooses a layout.
 *
 * @param format the format, or a function that writes an article for people
 * @param several whether more than one page was asked for, so that each needs its name
 */
export function createLayout(format: OutputFormat | ((article: Article) => string), several: boolean): Layout {
  if (format === 'json') return several ? jsonArray : jsonObject
  if (format === 'ndjson') return jsonLines
  if (format === 'markdown') return prose(toMarkdown, several, (name) => `<!-- ${name.replace(/-(?=-)/g, '- ')} -->`)
  return prose(format === 'text' ? toText : format, several, (name) => `==> ${name} <==`)
}

function prose(write: (article: Article) => string, several: boolean, header: (name: string) => string): Layout {
  return {
    before: '',
    between: '\n',
    after: '',
    page: (article, name) => endLine((several ? `${header(oneLine(name))}\n` : '') + printable(write(article))),
    forPeople: true,
  }
}

function endLine(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed === '' ? '' : `${trimmed}\n`
}

const jsonObject: Layout = {
  before: '',
  between: '',
  after: '',
  page: (article) => `${toJson(article)}\n`,
  forPeople: false,
}

const jsonArray: Layout = {
  before: '[\n',
  between: ',\n',
  after: ']\n',
  page: (article, name) => `${toJson({ id: name, ...article })}\n`,
  forPeople: false,
}

const jsonLines: Layout = {
  before: '',
  between: '',
  after: '',
  page: (article, name) => `${toJsonLine({ id: name, ...article })}\n`,
  failure: (name, error) => `${toJsonLine({ id: name, error })}\n`,
  forPeople: false,
}
