import { ARTICLE_TYPES, FOLLOWED_PROPERTIES, PAGE_TYPES } from '../../data/html/json-ld.js'
import {
  LONGEST_METADATA,
  MAX_JSON_LD_DEPTH,
  MAX_JSON_LD_NODES,
  MAX_JSON_LD_UNITS,
  MAX_KEYWORDS,
  MAX_STATED_DATES,
} from '../../data/html/limits.js'
import { beginningOf } from '../../lib/beginning.js'
import type { Budget } from '../../lib/budget.js'
import type { StatedDate, StructuredArticle } from '../../types/index.js'
import { get, isNode, type Node, plainText, text, texts, typesOf } from './json-node.js'
import { type Named, namedById, peopleOf } from './json-people.js'
import { parseLooseJson } from './json-repair.js'
import type { ScriptRange } from './metadata.js'

interface Found {
  node: Node
  script: ScriptRange
}

interface Candidate {
  article: StructuredArticle
  /** Its text: that of the article, or of a posting, and the updates of a live blog. */
  bodies: readonly string[]
  isArticle: boolean
  isThisPage: boolean
  namesNoPage: boolean
  weight: number
}

/**
 * Finds the JSON-LD node that describes the page's article.
 *
 * @param source the page
 * @param scripts places of its JSON-LD scripts
 * @param urls addresses of the page; a node that names one of them is preferred
 * @param budget time to parse them in
 * @returns the article, null where there is none; its texts, in order; the types of all nodes; dates that further nodes of this
 *   page state; the site's name; the scripts that are no JSON, or too long
 */
export function readJsonLd(
  source: string,
  scripts: readonly ScriptRange[],
  urls: readonly (string | null)[],
  budget: Budget,
): {
  article: StructuredArticle | null
  bodies: readonly string[]
  types: string[]
  stated: StatedDate[]
  site: string | null
  invalid: ScriptRange[]
} {
  const found: Found[] = []
  const invalid: ScriptRange[] = []
  let left = MAX_JSON_LD_UNITS
  for (const script of scripts) {
    if (budget.spent) break
    left -= script.end - script.start
    if (left < 0) {
      invalid.push(script)
      continue
    }
    const text = source.slice(script.start, script.end)
    if (text.trim() === '') continue
    const value = parseLooseJson(text)
    if (value === undefined) invalid.push(script)
    else collect(value, script, found)
  }
  const names = namedById(found.map(({ node }) => node))
  const own = new Set(urls.flatMap((url) => (url === null ? [] : [comparable(url)])))
  const candidates = found.flatMap((entry) => candidateOf(entry, names, own) ?? [])
  const types = [...new Set(found.flatMap(({ node }) => typesOf(node)))]
  const winner = best(candidates)
  const stated = winner ? statedBeside(winner, candidates) : []
  const bodies = winner ? bodiesFor(winner, candidates) : []
  const site = found.find(({ node }) => typesOf(node).includes('WebSite'))?.node
  return {
    article: winner?.article ?? null,
    bodies,
    types,
    stated,
    site: plainText(site && get(site, 'name')),
    invalid,
  }
}

/** The texts of the winner; none where they may be those of one story of a list. */
function bodiesFor(winner: Candidate, candidates: readonly Candidate[]): readonly string[] {
  const different = new Set(candidates.flatMap(({ bodies }) => bodies.slice(0, 1))).size
  return winner.isThisPage || different <= 1 ? winner.bodies : []
}

/** Dates of the nodes that were not chosen, but for those that name another page. */
function statedBeside(winner: Candidate, candidates: readonly Candidate[]): StatedDate[] {
  return candidates
    .filter((each) => each !== winner && (each.isThisPage || each.namesNoPage))
    .flatMap(({ article: { datePublished, dateModified, start, end }, isArticle }): StatedDate[] => {
      const of = isArticle ? 'article' : 'page'
      return [
        ...(datePublished === null
          ? []
          : [{ role: 'published' as const, value: datePublished, of, start, end } as const]),
        ...(dateModified === null ? [] : [{ role: 'modified' as const, value: dateModified, of, start, end } as const]),
      ]
    })
    .slice(0, MAX_STATED_DATES)
}

/** Walks through wrappers, breadth first, within the caps on depth and number of nodes. */
function collect(value: unknown, script: ScriptRange, found: Found[]): void {
  let level: unknown[] = [value]
  for (let depth = 0; depth < MAX_JSON_LD_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const item of level) {
      if (found.length >= MAX_JSON_LD_NODES) return
      if (Array.isArray(item)) for (const entry of item) next.push(entry)
      else if (isNode(item)) {
        found.push({ node: item, script })
        for (const key of FOLLOWED_PROPERTIES) if (Object.hasOwn(item, key)) next.push(item[key])
      }
    }
    level = next
  }
}

function candidateOf(
  { node, script }: Found,
  names: ReadonlyMap<string, Named>,
  own: ReadonlySet<string>,
): Candidate | null {
  const types = typesOf(node)
  const type = types.find((name) => ARTICLE_TYPES.has(name)) ?? types.find((name) => PAGE_TYPES.has(name))
  if (type === undefined) return null
  const authors = peopleOf(get(node, 'author') ?? get(node, 'creator'), names)
  const article: StructuredArticle = {
    type,
    headline: headlineOf(node),
    description: text(get(node, 'description')),
    datePublished: text(get(node, 'datePublished')),
    dateModified: text(get(node, 'dateModified')),
    authors: authors.map(({ name }) => name),
    ...aboutOf(node, authors, names),
    articleBody: text(get(node, 'articleBody')),
    isAccessibleForFree: flag(get(node, 'isAccessibleForFree')),
    start: script.start,
    end: script.end,
  }
  const addresses = [get(node, 'url'), get(node, '@id'), get(node, 'mainEntityOfPage')].flatMap(addressesOf)
  return {
    article,
    bodies: [article.articleBody ?? text(get(node, 'text')), ...updatesOf(node)].filter((body) => body !== null),
    isArticle: ARTICLE_TYPES.has(type),
    isThisPage: addresses.some((address) => own.has(comparable(address))),
    namesNoPage: addresses.length === 0,
    weight: weightOf(article),
  }
}

function headlineOf(node: Node): string | null {
  const headline = plainText(get(node, 'headline')) ?? plainText(get(node, 'name'))
  return headline === null ? null : beginningOf(headline, LONGEST_METADATA)
}

/** What else an article's node says; only what is there. */
function aboutOf(node: Node, authors: readonly Named[], names: ReadonlyMap<string, Named>): Partial<StructuredArticle> {
  const organisations = authors.filter(({ isOrganisation }) => isOrganisation).map(({ name }) => name)
  const publisher = peopleOf(get(node, 'publisher'), names)[0]?.name
  const section = plainText(get(node, 'articleSection'))
  const keywords = texts(get(node, 'keywords')).slice(0, MAX_KEYWORDS)
  const image = imageOf(get(node, 'image')) ?? imageOf(get(node, 'thumbnailUrl'))
  return {
    ...(organisations.length > 0 && { organisations }),
    ...(publisher !== undefined && { publisher }),
    ...(section !== null && { section }),
    ...(keywords.length > 0 && { keywords }),
    ...(image !== null && { image }),
  }
}

function imageOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return isNode(first) ? (text(get(first, 'url')) ?? text(get(first, 'contentUrl'))) : text(first)
}

/** Texts of a live blog's updates. */
function updatesOf(node: Node): (string | null)[] {
  return [get(node, 'liveBlogUpdate')]
    .flat()
    .map((update) => (isNode(update) ? text(get(update, 'articleBody')) : null))
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  let winner: Candidate | undefined
  for (const candidate of candidates) if (winner === undefined || isBetter(candidate, winner)) winner = candidate
  return winner
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.isArticle !== b.isArticle) return a.isArticle
  if (a.isThisPage !== b.isThisPage) return a.isThisPage
  return a.weight > b.weight
}

/** The longest body wins, then the most filled fields. */
function weightOf(article: StructuredArticle): number {
  const fields = [
    article.headline,
    article.description,
    article.datePublished,
    article.dateModified,
    article.authors[0],
  ]
  return (article.articleBody?.length ?? 0) * 10 + fields.filter(Boolean).length
}

function addressesOf(value: unknown): string[] {
  if (isNode(value)) return [get(value, '@id'), get(value, 'url')].flatMap((entry) => texts(entry))
  return texts(value)
}

/** An address without what two spellings of it differ in: scheme, `www.`, fragment and last slash. */
function comparable(url: string): string {
  const bare = url.trim().split('#', 1)[0] ?? ''
  return bare
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
}

function flag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  const word = text(value)?.toLowerCase()
  if (word === undefined) return null
  if (word === 'true' || word.endsWith('/true')) return true
  return word === 'false' || word.endsWith('/false') ? false : null
}
