/** The set that stories are told apart on: articles as `clean` gives them, and copies of each, one a kind of edit. */
import { clean } from '../../src/index.js'
import { siteOf } from '../../training/folds.js'
import { loadSet } from '../data.js'
import { Chance } from './random.js'
import { EDIT_NAMES, EDITS, type EditName, type Story } from './syndicate.js'

/** A text with the story that it tells. */
export interface Telling {
  story: Story
  /** Null for the story as it was found. */
  edit: EditName | null
  text: string
}

/** The articles of WCXB's development pages that have a body. */
export function loadStories(root: string, limit: number): Story[] {
  const samples = loadSet(root, 'wcxb-html').filter(({ kind }) => kind === 'article')
  return samples.slice(0, limit).flatMap((sample) => {
    const article = clean(sample.read(), sample.url === null ? {} : { url: sample.url })
    if (article.text === '') return []
    return {
      id: sample.id,
      site: siteOf(sample.url, sample.id),
      title: article.title ?? '',
      paragraphs: article.text.split('\n\n'),
      boilerplate: article.removed.map(({ text }) => text),
    }
  })
}

/** Every so many stories lend the others foreign text and are told themselves by nobody: so no copy is half another's. */
const LENDERS = 5

/** Each story as it was found, and once for each kind of edit. */
export function tell(stories: readonly Story[]): Telling[] {
  const lenders = stories.filter((_, i) => i % LENDERS === 0)
  return stories.flatMap((story, i) => {
    if (i % LENDERS === 0) return []
    const copies = EDIT_NAMES.map((edit, kind): Telling => {
      const chance = new Chance(i * EDIT_NAMES.length + kind)
      return { story, edit, text: EDITS[edit](story.paragraphs, chance, () => chance.pick(lenders)).join('\n\n') }
    })
    return [{ story, edit: null, text: story.paragraphs.join('\n\n') }, ...copies]
  })
}

/** Two halves that share no site, each about half of the sites. */
export function bySites(stories: readonly Story[]): [Story[], Story[]] {
  const sites = new Chance(7).shuffle([...new Set(stories.map(({ site }) => site))].sort())
  const chosen = new Set(sites.slice(0, Math.ceil(sites.length / 2)))
  return [stories.filter(({ site }) => chosen.has(site)), stories.filter(({ site }) => !chosen.has(site))]
}
