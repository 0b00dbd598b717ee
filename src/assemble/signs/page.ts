import { ADDRESS_WORDS, PAGE_KINDS, SCHEMA_TYPES } from '../../data/page-kinds.js'
import { MICRODATA, OG_TYPES } from '../../data/verdict-signs.js'
import { tokenize } from '../../lib/tokens.js'
import { ARTICLE_TAG } from './elements.js'
import { count, flag, ratio, type Sign } from './types.js'
import type { SignView } from './view.js'

const OG_TYPE = new Set(['og:type'])
const PUBLISHED_META = new Set([
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'sailthru.date',
  'parsely-pub-date',
])
const AUTHOR_META = new Set(['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'])
const DATE_IN_PATH = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|\/(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d/
const MOST_DIGITS = 12

/** What an HTML page says of itself: metadata, address, class names of whole pages. */
export const PAGE_SIGNS: readonly Sign[] = [
  ...OG_TYPES.map((type) =>
    flag(`og:${type}`, `og:type has ${type}`, (view) => metaOf(view, OG_TYPE)?.includes(type) ?? false),
  ),
  flag('og', 'there is an og:type', (view) => metaOf(view, OG_TYPE) !== undefined),
  flag('metaPublished', 'a meta element dates the page', (view) => metaOf(view, PUBLISHED_META) !== undefined),
  flag(
    'metaAuthor',
    'a meta element or JSON-LD names an author',
    (view) => metaOf(view, AUTHOR_META) !== undefined || (view.page.metadata.structured?.authors.length ?? 0) > 0,
  ),
  ...PAGE_KINDS.map((kind) =>
    flag(`schema:${kind}`, `a type of JSON-LD says ${kind}`, ({ page }) =>
      SCHEMA_TYPES[kind].some((type) => page.metadata.types.includes(type)),
    ),
  ),
  flag('schema', 'there are types of JSON-LD', ({ page }) => page.metadata.types.length > 0),
  ...PAGE_KINDS.map((kind) =>
    flag(`address:${kind}`, `a part of the address says ${kind}`, ({ addressParts }) =>
      ADDRESS_WORDS[kind].some((word) => addressParts.has(word)),
    ),
  ),
  { name: 'slug', meaning: 'words of its last part; -1 where no address is known', of: slugWords },
  {
    name: 'addressDigits',
    meaning: 'digits of the path; -1 where no address is known',
    of: (view) => {
      const path = pathOf(view)
      return path === null ? -1 : Math.min(MOST_DIGITS, path.replace(/\D/g, '').length)
    },
  },
  flag('addressDate', 'the path holds a day or a month', (view) => DATE_IN_PATH.test(pathOf(view) ?? '')),
  { name: 'titleAgrees', meaning: "words of the headline that stand in the page's title", of: titleAgrees },
  count('articles', '<article> elements with text', (view) => view.elements.articles),
  {
    name: 'inArticle',
    meaning: 'kept words inside <article>, of all kept',
    of: (view) => keptInside(view, ARTICLE_TAG),
  },
  count('times', 'elements with a machine-readable date', ({ page }) => page.metadata.times.length),
  {
    name: 'linked',
    meaning: 'share of the page that stands inside links',
    of: ({ evidence, allWords }) =>
      ratio(
        evidence.reduce((sum, { words, linkShare }) => sum + words * linkShare, 0),
        allWords,
      ),
  },
  {
    name: 'keptLinked',
    meaning: 'share of what is kept that stands inside links',
    of: ({ evidence, kept, keptWords }) =>
      ratio(
        kept.reduce((sum, { at, words }) => sum + words * (evidence[at]?.linkShare ?? 0), 0),
        keptWords,
      ),
  },
  ...PAGE_KINDS.map((kind, k) =>
    flag(
      `class:${kind}`,
      `the template, by its class names, says ${kind}`,
      ({ elements }) => (elements.root & (1 << k)) !== 0,
    ),
  ),
  ...PAGE_KINDS.map(
    (kind, k): Sign => ({
      name: `within:${kind}`,
      meaning: 'kept words inside elements with such a class name, of all kept',
      of: (view) => keptInside(view, 1 << k),
    }),
  ),
  ...MICRODATA.map((name) =>
    flag(`microdata:${name}`, `microdata has ${name}`, ({ elements }) => elements.microdata.has(name)),
  ),
]

function metaOf({ page }: SignView, names: ReadonlySet<string>): string | undefined {
  const content = page.metadata.meta
    .find((tag) => names.has(tag.name))
    ?.content.trim()
    .toLowerCase()
  return content === '' ? undefined : content
}

function pathOf(view: SignView): string | null {
  return view.address?.pathname.toLowerCase() ?? null
}

function pathParts(view: SignView): string[] | null {
  return (
    pathOf(view)
      ?.split('/')
      .filter((part) => part !== '') ?? null
  )
}

function slugWords(view: SignView): number {
  const parts = pathParts(view)
  if (parts === null) return -1
  return Math.min(15, (parts.at(-1) ?? '').split(/[-_.]|%20/).filter((word) => word !== '').length)
}

function titleAgrees({ page, titleTokens }: SignView): number {
  const own = new Set(tokenize(page.metadata.title ?? ''))
  return ratio(titleTokens.filter((token) => own.has(token)).length, titleTokens.length)
}

/** Share of the kept words inside elements that say so. */
function keptInside({ kept, keptWords }: SignView, bit: number): number {
  let inside = 0
  for (const { within, words } of kept) if ((within & bit) !== 0) inside += words
  return ratio(inside, keptWords)
}
