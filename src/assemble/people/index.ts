import { AUTHOR_META } from '../../data/people/bylines.js'
import { DESKS } from '../../data/people/words.js'
import { isSiteName, siteNamesOf } from '../../lib/site-names.js'
import { tokenize } from '../../lib/tokens.js'
import type { DetectedDate, Evidence, Judgement, Page, SignTag } from '../../types/index.js'
import { type Byline, findBylines, signedReach, type View } from './byline.js'
import type { Name, NameKind } from './names.js'
import { MOST_AUTHORS, namesIn } from './pieces.js'

/** What the search for people looks at. */
export interface Known {
  page: Page
  evidence: readonly Evidence[]
  judgements: readonly Judgement[]
  title: string | null
  dates: { dates: readonly DetectedDate[] }
}

/** The byline as it stands, and the authors it or the page's metadata name: none where unsure. */
export function findPeople(known: Known): { byline: string | null; authors: string[] } {
  const { page } = known
  const view: View = { ...known, dates: known.dates.dates, site: siteNamesOf(page) }
  const bylines = findBylines(view)
  const authors = chooseAuthors(view, bylines)
  const byline = bylines.find(({ names }) => names.some(({ text }) => authors.includes(text))) ?? bylines.find(isPlain)
  return { byline: byline === undefined ? null : (page.blocks[byline.block]?.text ?? null), authors }
}

/** A byline that names no person: of a desk. */
function isPlain({ hasBy, names }: Byline): boolean {
  return hasBy && names.length > 0
}

/** People first, whoever names them; else what structured data name by one word, or a group. */
function chooseAuthors(view: View, bylines: readonly Byline[]): string[] {
  const structured = fromStructured(view)
  const meta = fromMeta(view)
  const visible = bylines.find(({ names, hasBy }) => hasBy && ofKind(names, 'person').length > 0)
  const unlabelled = bylines.find(({ names }) => ofKind(names, 'person').length > 0)
  const signs = fromSigns(view)
  const people = [structured, visible?.names ?? [], signs, meta, unlabelled?.names ?? []].map((names) =>
    ofKind(names, 'person'),
  )
  const isOther = ({ text }: Name): boolean => !isSiteName(text, view.site)
  const chosen = people.find((names) => names.some(isOther)) ?? people.find((names) => names.length > 0)
  if (chosen !== undefined) return textsOf(fullest(chosen, people))
  // The site's name in its own metadata says nothing; where a byline has it, the site signs the piece.
  const isDesk = (name: Name): boolean => isOther(name) || tokenize(name.text).some((token) => DESKS.has(token))
  const labelled = bylines.find(({ hasBy }) => hasBy)?.names ?? []
  for (const kind of ['single', 'group'] as const) {
    const lists = [structured.filter(isDesk), meta.filter(isDesk), labelled, signs]
    const names = lists.map((list) => ofKind(list, kind)).find((some) => some.length > 0)
    if (names !== undefined) return textsOf(names)
  }
  return []
}

/** The longest list that has all the names of the chosen one: structured data often name the first author alone. */
function fullest(chosen: readonly Name[], lists: readonly (readonly Name[])[]): readonly Name[] {
  let best = chosen
  for (const list of lists) {
    if (list.length <= best.length) continue
    const texts = new Set(list.map(({ text }) => text.toLowerCase()))
    if (best.every(({ text }) => texts.has(text.toLowerCase()))) best = list
  }
  return best
}

function fromStructured({ page, site }: View): Name[] {
  const { authors = [], organisations = [] } = page.metadata.structured ?? {}
  return authors.flatMap((author) => {
    const { names } = namesIn(author, site, true)
    return organisations.includes(author) ? names.map((name) => ({ ...name, kind: 'group' as const })) : names
  })
}

function fromMeta({ page, site }: View): Name[] {
  for (const name of AUTHOR_META) {
    const tags = page.metadata.meta.filter((tag) => tag.name === name && !/^https?:/i.test(tag.content.trim()))
    const names = tags
      .slice(0, MOST_AUTHORS)
      .flatMap(({ content }) => namesIn(name.startsWith('citation') ? turned(content) : content, site, true).names)
    if (names.length > 0) return names
  }
  return []
}

/** 'Doe, Jane' as 'Jane Doe'. */
function turned(name: string): string {
  const parts = name.slice(0, 200).split(',')
  return parts.length === 2 ? `${parts[1]?.trim()} ${parts[0]?.trim()}` : name
}

/** Elements that are marked as the author's, near the headline; elsewhere only where all name the same. */
function fromSigns(view: View): Name[] {
  const signs = view.page.metadata.signs ?? []
  const { start, end } = signedReach(view)
  const byText = new Map<string, Name[]>()
  const read = ({ text }: SignTag): Name[] => {
    const known = byText.get(text)
    const names = known ?? namesIn(text, view.site).names.filter((name) => name.text !== '')
    if (known === undefined) byText.set(text, names)
    return names
  }
  for (const by of ['itemprop', 'rel', 'class'] as const) {
    for (const sign of signs) {
      if (sign.by !== by || sign.start < start || sign.start >= end) continue
      const near = read(sign)
      if (near.length > 0) return near
    }
  }
  for (const by of ['itemprop', 'rel', 'class'] as const) {
    const [first, ...others] = signs
      .filter((sign) => sign.by === by)
      .map(read)
      .filter((names) => names.length > 0)
    const key = keyOf(first ?? [])
    if (first !== undefined && others.every((names) => keyOf(names) === key)) return first
  }
  return []
}

function keyOf(names: readonly Name[]): string {
  return names.map(({ text }) => text.toLowerCase()).join('|')
}

function ofKind(names: readonly Name[], kind: NameKind): Name[] {
  return names.filter((name) => name.kind === kind)
}

function textsOf(names: readonly Name[]): string[] {
  return [...new Set(names.map(({ text }) => text))].slice(0, MOST_AUTHORS)
}
