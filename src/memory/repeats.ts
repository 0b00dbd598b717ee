import { REPEAT_RULE } from '../data/memory.js'
import type { SiteLineKind } from '../types/index.js'
import { hashOf, isKept, type PageLines } from './page-lines.js'
import { storiesOf } from './stories.js'

/** From when on a line is the site's. */
export interface Thresholds {
  /** Stories that have it at least. */
  pages: number
  /** Share of the site's stories that have it, 0 to 1. */
  share: number
}

/** In how many stories a line stands, and in how many it is kept. */
interface Tally {
  stories: number
  kept: number
  lastStory: number
  lastKept: number
}

/** What the pages of a site have in common. */
export interface Repeats {
  /** How many stories the pages tell. */
  stories: number
  /** Different lines on them. */
  lines: number
  /** The lines that are the site's, by ascending hash. */
  repeats: [hash: number, kind: SiteLineKind][]
}

/** Finds the lines that are the site's among its pages, given by ascending key. */
export function repeatsOf(pages: readonly PageLines[], { pages: least, share }: Thresholds): Repeats {
  const { stories, count } = storiesOf(pages)
  const tallies = tally(pages, stories)
  const repeats: [number, SiteLineKind][] = []
  for (const [hash, { stories: having, kept }] of tallies) {
    if (having < least || having < share * count) continue
    const isStanding = kept >= REPEAT_RULE.standingPages && kept >= REPEAT_RULE.standingShare * having
    repeats.push([hash, isStanding ? 'standing' : 'line'])
  }
  return { stories: count, lines: tallies.size, repeats: repeats.sort(([a], [b]) => a - b) }
}

function tally(pages: readonly PageLines[], stories: readonly number[]): Map<number, Tally> {
  const tallies = new Map<number, Tally>()
  // Pages of one story stand together, so that the story before tells whether it has been counted.
  const order = pages.map((_, i) => i).sort((a, b) => (stories[a] as number) - (stories[b] as number))
  for (const page of order) {
    const story = stories[page] as number
    for (const line of pages[page] as PageLines) {
      const hash = hashOf(line)
      let found = tallies.get(hash)
      if (found === undefined) {
        found = { stories: 0, kept: 0, lastStory: NO_STORY, lastKept: NO_STORY }
        tallies.set(hash, found)
      }
      count(found, story, isKept(line))
    }
  }
  return tallies
}

/** Number of the story of a page that tells none. */
const NO_STORY = -1

function count(found: Tally, story: number, isKeptHere: boolean): void {
  if (story !== found.lastStory) {
    found.stories++
    found.lastStory = story
  }
  if (isKeptHere && story !== found.lastKept) {
    found.kept++
    found.lastKept = story
  }
}
