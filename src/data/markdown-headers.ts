/**
 * Names of the fields of Markdown's front matter and of the headers that reading services print, lower-case. Origin: Hugo, Jekyll
 * and Obsidian (front matter), Jina's reader and Firecrawl (headers).
 */
export const HEADER_FIELDS = {
  titles: new Set(['title', 'og:title']) as ReadonlySet<string>,
  addresses: new Set([
    'url source',
    'url',
    'source',
    'sourceurl',
    'source_url',
    'link',
    'permalink',
    'canonical',
  ]) as ReadonlySet<string>,
  languages: new Set(['lang', 'language', 'locale']) as ReadonlySet<string>,
  published: new Set([
    'published time',
    'published',
    'date',
    'pubdate',
    'publishdate',
    'date_published',
    'publishedtime',
  ]) as ReadonlySet<string>,
  modified: new Set(['modified', 'updated', 'lastmod', 'date_modified', 'modified time']) as ReadonlySet<string>,
} as const
