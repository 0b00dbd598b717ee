/**
 * Measures how well fingerprints tell the same story: copies of articles, edited as houses edit what an agency sends them, are
 * told from each other and from all other stories. The threshold is chosen on one half of the sites, the figures are the other's.
 * Run: `npm run eval:stories [-- --limit N]`. Data: `COPYDESK_DATA`.
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { StoryIndex } from '../src/index.js'
import { dataRoot } from './data.js'
import { bySketch, exactly, fingerprints, type Pairs } from './stories/likeness.js'
import { Chance } from './stories/random.js'
import { bySites, loadStories, type Telling, tell } from './stories/set.js'
import { EDIT_NAMES, type Story } from './stories/syndicate.js'

const { values } = parseArgs({ options: { limit: { type: 'string', default: '100000' } } })

/** Originals of two addresses are one story where their text is so far the same. */
const SAME_TEXT = 0.3
const STEPS = 100
const HUNDREDTHS = Array.from({ length: 60 }, (_, i) => (i + 5) / STEPS)
const SHOWN = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]

/** A set ready to be measured: its stories numbered, those that share their text with one number. */
interface Measured {
  tellings: readonly Telling[]
  prints: readonly (string | null)[]
  numbers: readonly number[]
  exact: Counts
  sketch: Counts
  merged: string[]
  sameSite: number
}

/** Pairs by their likeness in hundredths, and the likeness of each story's original with its copy of each kind. */
interface Counts {
  same: number[]
  other: number[]
  otherOfSite: number[]
  byEdit: Map<string, number[]>
}

function measure(stories: readonly Story[]): Measured {
  const tellings = tell(stories)
  const texts = tellings.map(({ text }) => text)
  const prints = fingerprints(texts)
  const pairs = exactly(texts)
  const { numbers, merged } = numberStories(tellings, pairs)
  const exact = count(tellings, numbers, pairs)
  const sketch = count(tellings, numbers, bySketch(prints))
  const originals = tellings.filter(({ edit }) => edit === null).map(({ story }) => story)
  const sites = originals.map(({ site }) => originals.filter((other) => other.site === site).length - 1)
  return { tellings, prints, numbers, exact, sketch, merged, sameSite: sites.reduce((sum, more) => sum + more, 0) / 2 }
}

/** Numbers the stories of the tellings; originals that share their text get one number. */
function numberStories(tellings: readonly Telling[], pairs: Pairs): { numbers: number[]; merged: string[] } {
  const numberOf = new Map<Story, number>()
  for (const { story } of tellings) if (!numberOf.has(story)) numberOf.set(story, numberOf.size)
  const merged: string[] = []
  pairs((i, j, likeness) => {
    const [a, b] = [tellings[i], tellings[j]]
    if (!a || !b || a.edit !== null || b.edit !== null || likeness < SAME_TEXT) return
    merged.push(`${a.story.id} and ${b.story.id} (${likeness.toFixed(2)})`)
    const [from, to] = [numberOf.get(b.story), numberOf.get(a.story)]
    for (const [story, number] of numberOf) if (number === from && to !== undefined) numberOf.set(story, to)
  })
  return { numbers: tellings.map(({ story }) => numberOf.get(story) ?? -1), merged }
}

function count(tellings: readonly Telling[], numbers: readonly number[], pairs: Pairs): Counts {
  const empty = (): number[] => new Array<number>(STEPS + 1).fill(0)
  const counts: Counts = { same: empty(), other: empty(), otherOfSite: empty(), byEdit: new Map() }
  const add = (list: number[], step: number): void => {
    list[step] = (list[step] ?? 0) + 1
  }
  pairs((i, j, likeness) => {
    const [a, b] = [tellings[i], tellings[j]]
    if (!a || !b) return
    const step = Math.floor(likeness * STEPS + 1e-9)
    if (numbers[i] === numbers[j]) {
      add(counts.same, step)
      if (a.story !== b.story || (a.edit === null) === (b.edit === null)) return
      const edit = a.edit ?? b.edit ?? ''
      const list = counts.byEdit.get(edit)
      if (list === undefined) counts.byEdit.set(edit, [likeness])
      else list.push(likeness)
      return
    }
    add(counts.other, step)
    if (a.story.site === b.story.site) add(counts.otherOfSite, step)
  })
  return counts
}

interface Scores {
  precision: number
  recall: number
  f1: number
  wrong: number
}

function scoresOf(right: number, wrong: number, all: number): Scores {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, all)
  return { precision, recall, f1: (2 * right) / Math.max(1, right + wrong + all), wrong }
}

const from = (list: readonly number[], threshold: number): number =>
  list.slice(Math.ceil(threshold * STEPS - 1e-9)).reduce((sum, pairs) => sum + pairs, 0)

function pairScores(set: Measured, counts: Counts, threshold: number): Scores {
  return scoresOf(from(counts.same, threshold), from(counts.other, threshold), samePairs(set.numbers))
}

function samePairs(numbers: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}

/** Streams the tellings, in a seeded order, through the index and scores the pairs that stand in one group. */
function groupScores(set: Measured, threshold: number): Scores & { groups: number } {
  const index = new StoryIndex({ threshold })
  const groups = new Map<string, Map<number, number>>()
  for (const i of new Chance(1).shuffle(set.tellings.map((_, i) => i))) {
    const group = index.add(String(i), set.prints[i] ?? null)?.group ?? `alone ${i}`
    const stories = groups.get(group) ?? new Map<number, number>()
    const number = set.numbers[i] ?? -1
    stories.set(number, (stories.get(number) ?? 0) + 1)
    groups.set(group, stories)
  }
  let [right, together] = [0, 0]
  for (const stories of groups.values()) {
    const sizes = [...stories.values()]
    const size = sizes.reduce((sum, one) => sum + one, 0)
    together += (size * (size - 1)) / 2
    right += sizes.reduce((sum, one) => sum + (one * (one - 1)) / 2, 0)
  }
  return { ...scoresOf(right, together - right, samePairs(set.numbers)), groups: groups.size }
}

function figures({ precision, recall, f1, wrong }: Scores): string {
  return `${precision.toFixed(4)} | ${recall.toFixed(4)} | ${f1.toFixed(4)} | ${wrong}`
}

function report(set: Measured, threshold: number): void {
  const stories = new Set(set.numbers).size
  console.log(
    `\n${set.tellings.length} texts of ${stories} stories; ${set.prints.filter((print) => print === null).length} too short`,
  )
  console.log(`originals that share their text: ${set.merged.join(', ') || 'none'}; pairs of one site: ${set.sameSite}`)
  console.log(
    '\n| threshold | exact P | R | F1 | wrong | sketch P | R | F1 | wrong | group P | R | F1 | wrong | groups |',
  )
  console.log(`|${'---|'.repeat(14)}`)
  for (const shown of SHOWN) {
    const groups = groupScores(set, shown)
    const [exact, sketch] = [pairScores(set, set.exact, shown), pairScores(set, set.sketch, shown)]
    console.log(`| ${shown} | ${figures(exact)} | ${figures(sketch)} | ${figures(groups)} | ${groups.groups} |`)
  }
  console.log(
    `\nother stories of the same site, likest pair: ${(set.sketch.otherOfSite.findLastIndex((n) => n > 0) / STEPS).toFixed(2)}`,
  )
  console.log(`\n| edit | mean likeness | least | found at ${threshold} | exactly |\n|---|---|---|---|---|`)
  for (const edit of EDIT_NAMES) {
    const [exact = [], sketch = []] = [set.exact.byEdit.get(edit), set.sketch.byEdit.get(edit)]
    const all = Math.max(1, set.tellings.filter((telling) => telling.edit === edit).length)
    const found = (list: readonly number[]): string =>
      (list.filter((likeness) => likeness >= threshold).length / all).toFixed(3)
    const mean = exact.reduce((sum, likeness) => sum + likeness, 0) / all
    const least = Math.min(...exact)
    console.log(`| ${edit} | ${mean.toFixed(2)} | ${least.toFixed(2)} | ${found(sketch)} | ${found(exact)} |`)
  }
}

/** Time of a fingerprint, and of a record in an index of so many. */
function times(set: Measured): void {
  const texts = set.tellings.map(({ text }) => text)
  fingerprints(texts)
  const start = performance.now()
  fingerprints(texts)
  const middle = performance.now()
  const index = new StoryIndex()
  for (const [i, print] of set.prints.entries()) index.add(String(i), print)
  const end = performance.now()
  const each = (ms: number): string => (ms / texts.length).toFixed(3)
  console.log(
    `\ntokens and fingerprint ${each(middle - start)} ms a text; a record in the index ${each(end - middle)} ms`,
  )
}

const root = dataRoot()
if (root === null) console.log('skipped: no pages; COPYDESK_DATA names their folder')
else {
  const [choosing, reporting] = bySites(loadStories(root, Number(values.limit))).map(measure)
  if (choosing && reporting) {
    const best = (counts: Counts): number =>
      HUNDREDTHS.reduce((a, b) => (pairScores(choosing, counts, b).f1 > pairScores(choosing, counts, a).f1 ? b : a))
    console.log(
      `best F1 of pairs on the first half: at ${best(choosing.sketch)} by sketch, at ${best(choosing.exact)} exactly`,
    )
    // One wrong pair joins two groups, so that precision goes before.
    const threshold = SHOWN.find((shown) => pairScores(choosing, choosing.sketch, shown).wrong === 0) ?? 1
    console.log(`least threshold without a wrong pair there: ${threshold}`)
    report(choosing, threshold)
    report(reporting, threshold)
    times(reporting)
  }
}
