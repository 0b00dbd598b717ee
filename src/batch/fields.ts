import type { Article } from '../types/index.js'

const FIELDS: Readonly<Record<keyof Article, true>> = {
  text: true,
  markdown: true,
  html: true,
  title: true,
  byline: true,
  authors: true,
  siteName: true,
  section: true,
  tags: true,
  image: true,
  canonicalUrl: true,
  description: true,
  isAccessibleForFree: true,
  wordCount: true,
  fingerprint: true,
  language: true,
  published: true,
  modified: true,
  dates: true,
  verdict: true,
  confidence: true,
  blocks: true,
  removed: true,
  warnings: true,
  format: true,
  url: true,
  version: true,
}

/** A field of the article. */
export type Field = keyof Article

/** All fields of an article, in its order. */
export const FIELD_NAMES = Object.keys(FIELDS) as Field[]

/** Narrows a name to one of a field. */
export function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name)
}

/** The article with the named fields only, in the order of their names; all of it where none are named. */
export function pickFields(article: Article, fields: readonly Field[] | null): Partial<Article> {
  if (fields === null) return article
  return Object.fromEntries(fields.map((name) => [name, article[name]]))
}
