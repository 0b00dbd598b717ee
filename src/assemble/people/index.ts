import { AUTHOR_META, LABELLED_META } from '../../data/people/bylines.js'
import { DESKS, LEGAL_FORMS } from '../../data/people/words.js'
import { isSiteName, siteNamesOf } from '../../lib/site-names.js'
import { tokenize } from '../../lib/tokens.js'
import type { DetectedDate, Evidence, Judgement, Page, SignTag } from '../../types/index.js'
import { type Byline, findBylines, findFootNames, signedReach } from './byline.js'
import { keyOf, type Name, type NameKind } from './names.js'
import { isLabel, MOST_AUTHORS, namesIn } from './pieces.js'
import type { View } from './view.js'

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
  const visible = bylines.find(({ names, hasBy }) => hasBy && ofKind(names, 'person').length > 0)?.names ?? []
  const { near, far } = fromSigns(view)
  const labelledMeta = fromLabelledMeta(view)
  const people = [structured, visible, near, labelledMeta, meta, far].map((names) => ofKind(names, 'person'))
  const isOther = ({ text }: Name): boolean => !isSiteName(text, view.site)
  const chosen = people.find((names) => names.some(isOther)) ?? people.find((names) => names.length > 0)
  if (chosen !== undefined) return textsOf(fullest(chosen, people))
  // The site's name in its own metadata says nothing; where a byline has it, the site signs the piece.
  const isDesk = (name: Name): boolean => isOther(name) || tokenize(name.text).some((token) => DESKS.has(token))
  const isAccount = ({ text }: Name): boolean => text === text.toLowerCase() && isSiteName(text, view.site)
  const labelled = bylines.find(({ hasBy }) => hasBy)?.names.filter((name) => !isAccount(name)) ?? []
  const unlabelled = bylines.map(({ names }) => ofKind(names, 'person')).find((names) => names.length > 0)
  for (const kind of ['single', 'group'] as const) {
    const lists = [
      structured.filter(isDesk),
      meta.filter(isDesk).filter((name) => !isFirm(name)),
      labelled,
      near,
      far,
      labelledMeta.filter(isDesk),
    ]
    const names = lists.map((list) => ofKind(list, kind)).find((some) => some.length > 0)
    if (names !== undefined) return textsOf(names)
    if (kind === 'single' && unlabelled !== undefined) return textsOf(unlabelled)
  }
  return textsOf(findFootNames(view).filter(({ kind }) => kind !== 'group'))
}

/** A firm with its legal form, in a field that nobody sees: the one that made the site. */
function isFirm({ text }: Name): boolean {
  return LEGAL_FORMS.has(tokenize(text).at(-1) ?? '')
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

/** What a field says whose label, in a field beside it, is 'Written by' or the like. */
function fromLabelledMeta({ page, site }: View): Name[] {
  for (const [label, data] of LABELLED_META) {
    const says = page.metadata.meta.find(({ name }) => name === label)?.content ?? ''
    const content = page.metadata.meta.find(({ name }) => name === data)?.content
    if (content === undefined || !isLabel(says)) continue
    const { names } = namesIn(content, site, true)
    if (names.length > 0) return names
  }
  return []
}

/** 'Doe, Jane' as 'Jane Doe'. */
function turned(name: string): string {
  const parts = name.slice(0, 200).split(',')
  return parts.length === 2 ? `${parts[1]?.trim()} ${parts[0]?.trim()}` : name
}

const KINDS: readonly SignTag['by'][] = ['itemprop', 'rel', 'class', 'link']

/** Elements that are marked as the author's: those near the headline; those elsewhere only where all name the same. */
function fromSigns(view: View): { near: Name[]; far: Name[] } {
  const signs = view.page.metadata.signs ?? []
  const isNear = signedReach(view)
  const byText = new Map<string, Name[]>()
  const read = ({ text }: SignTag): Name[] => {
    const known = byText.get(text)
    const names = known ?? namesOfSign(text, view)
    if (known === undefined) byText.set(text, names)
    return names
  }
  let near: Name[] = []
  for (const by of KINDS) {
    if (near.length > 0) break
    near =
      signs
        .filter((sign) => sign.by === by && isNear(sign.start))
        .map(read)
        .find((names) => names.length > 0) ?? []
  }
  // A link elsewhere may be to anybody's page.
  for (const by of KINDS.slice(0, -1)) {
    const [first, ...others] = signs
      .filter((sign) => sign.by === by)
      .map(read)
      .filter((names) => names.length > 0)
    const key = keyOf(first ?? [])
    if (first !== undefined && others.every((names) => keyOf(names) === key)) {
      return { near, far: first.filter(({ kind }) => kind !== 'single') }
    }
  }
  return { near, far: [] }
}

/** Names in the text of an element; one word among other lines may be anything. */
function namesOfSign(text: string, { site }: View): Name[] {
  const { names, hasBy } = namesIn(text, site)
  return hasBy || !text.includes('\n') ? names : names.filter(({ kind }) => kind !== 'single')
}

function ofKind(names: readonly Name[], kind: NameKind): Name[] {
  return names.filter((name) => name.kind === kind)
}

function textsOf(names: readonly Name[]): string[] {
  return [...new Set(names.map(({ text }) => text))].slice(0, MOST_AUTHORS)
}
