import { articleLine, escapeMarkup } from '../../batch/article-line.js'
import { toJsonLine } from '../../batch/json-line.js'
import { toNewsArticle } from '../../formats/index.js'
import { titledHtml, titledMarkdown } from '../../formats/titled.js'
import type { Article, ErrorCode } from '../../types/index.js'
import { oneLine, printable } from '../messages.js'
import { FEED } from './feed.js'
import { toJson } from './json.js'
import { dateLine, toText } from './text.js'

/** What `--format` takes. */
export const FORMATS = ['text', 'json', 'markdown', 'html', 'ndjson', 'newsarticle', 'jsonfeed'] as const
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
  /** True where troubles are told apart from the output: for people, and where it has no place for them. */
  tellsTroubles: boolean
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
  if (format === 'newsarticle') return several ? newsArticles : newsArticle
  if (format === 'jsonfeed') return feed
  if (format === 'markdown') return prose((article) => titledMarkdown(article, dateLine(article)), several, comment)
  if (format === 'html') return prose((article) => titledHtml(article, dateLine(article)), several, comment)
  return prose(format === 'text' ? toText : format, several, (name) => `==> ${name} <==`)
}

/** A name as a comment of HTML or Markdown. */
function comment(name: string): string {
  return `<!-- ${name.replace(/-(?=-)/g, '- ').replaceAll('>', '&gt;')} -->`
}

function prose(write: (article: Article) => string, several: boolean, header: (name: string) => string): Layout {
  return {
    before: '',
    between: '\n',
    after: '',
    page: (article, name) => endLine((several ? `${header(oneLine(name))}\n` : '') + printable(write(article))),
    tellsTroubles: true,
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
  tellsTroubles: false,
}

const jsonArray: Layout = {
  before: '[\n',
  between: ',\n',
  after: ']\n',
  page: (article, name) => `${toJson({ id: name, ...article })}\n`,
  tellsTroubles: false,
}

const jsonLines: Layout = {
  before: '',
  between: '',
  after: '',
  page: (article, name) => `${toJsonLine({ id: name, ...article })}\n`,
  failure: (name, error) => `${toJsonLine({ id: name, error })}\n`,
  tellsTroubles: false,
}

// The verdict has no place in it, so that it is told apart.
const newsArticle: Layout = {
  before: '',
  between: '',
  after: '',
  page: (article) => `${escapeMarkup(toJson(toNewsArticle(article)))}\n`,
  tellsTroubles: true,
}

const newsArticles: Layout = {
  ...newsArticle,
  before: '[\n',
  between: ',\n',
  after: ']\n',
  page: (article, name) => `${escapeMarkup(toJson({ ...toNewsArticle(article), identifier: name }))}\n`,
}

const feed: Layout = {
  ...FEED,
  page: (article, name) => articleLine(toJsonLine(name), article, { format: 'jsonfeed', fields: null }),
  tellsTroubles: false,
}
