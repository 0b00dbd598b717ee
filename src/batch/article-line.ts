import { toFeedItem, toNewsArticle } from '../formats/index.js'
import type { Article } from '../types/index.js'
import { type Field, pickFields } from './fields.js'
import { toJsonLine } from './json-line.js'

/** What a line of output may be: the article itself, schema.org's NewsArticle, or an item of a JSON Feed. */
export const LINE_FORMATS = ['ndjson', 'newsarticle', 'jsonfeed'] as const
export type LineFormat = (typeof LINE_FORMATS)[number]

/** How articles are written. */
export interface LineStyle {
  format: LineFormat
  /** Fields of the article that are written, of `ndjson` only; null for all. */
  fields: readonly Field[] | null
}

/** All of an article, as `copydesk batch` writes it unless it is told otherwise. */
export const USUAL_STYLE: LineStyle = { format: 'ndjson', fields: null }

/**
 * Writes an article on one line, without a line end.
 *
 * @param id JSON text of the record's id
 */
export function articleLine(id: string, article: Article, { format, fields }: LineStyle): string {
  switch (format) {
    case 'ndjson':
      return withId(id, pickFields(article, fields))
    case 'newsarticle':
      return escapeMarkup(toJsonLine({ ...toNewsArticle(article), identifier: textOf(id) }))
    case 'jsonfeed':
      return toJsonLine(toFeedItem(textOf(id), article))
  }
}

/** Puts the id's own JSON in front, since a number beyond 2^53 would not survive being parsed. */
export function withId(id: string, fields: object): string {
  const rest = toJsonLine(fields).slice(1)
  return rest === '}' ? `{"id":${id}}` : `{"id":${id},${rest}`
}

/** Escapes what would end a `<script>`: there JSON-LD stands in pages. */
export function escapeMarkup(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

function textOf(id: string): string {
  return id.startsWith('"') ? String(JSON.parse(id)) : id
}
