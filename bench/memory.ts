/**
 * Measures what a site memory does for the pages of sites that WCXB has several pages of: each page is cleaned without one,
 * and with one that learnt the site's other pages, or all of them.
 * Run: `npm run eval:memory [-- --folds] [--least N] [--limit N]`; `--folds` judges each page by weights that never saw its
 * site, `--least` is how many pages a site must have. Data: `COPYDESK_DATA`.
 */
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { cleanWith } from '../src/clean.js'
import { type Article, type FreezeOptions, type FrozenMemory, type Reason, SiteMemory } from '../src/index.js'
import { tokenize, wordLength } from '../src/lib/tokens.js'
import { siteOfAddress } from '../src/memory/index.js'
import { lineHash } from '../src/memory/line-hash.js'
import { weightsOf } from '../src/model/index.js'
import { unseenWeights } from '../training/fold-weights.js'
import { dataRoot, loadSet, type Sample } from './data.js'
import { failure } from './protocol.js'
import { type PageScore, scorePage, summarize } from './score.js'

const { values } = parseArgs({
  options: {
    folds: { type: 'boolean', default: false },
    least: { type: 'string', default: '3' },
    limit: { type: 'string', default: '100000' },
  },
})

/** What is tried: thresholds, and whether the page itself is among those that were learnt, as it is after a crawl. */
interface Trial extends Required<FreezeOptions> {
  learnt: 'others' | 'all'
}

const TRIALS: readonly Trial[] = [
  { pages: 2, share: 0.5, learnt: 'others' },
  { pages: 2, share: 0.8, learnt: 'others' },
  { pages: 3, share: 0.5, learnt: 'others' },
  { pages: 3, share: 0.8, learnt: 'others' },
  { pages: 3, share: 0.8, learnt: 'all' },
  { pages: 4, share: 0.8, learnt: 'others' },
  { pages: 4, share: 0.8, learnt: 'all' },
]

interface Cleaned {
  sample: Sample
  article: Article
}

/** Samples by their sites, those with enough pages. */
function sitesOf(samples: readonly Sample[], least: number): Sample[][] {
  const bySite = new Map<string, Sample[]>()
  for (const sample of samples) {
    const site = siteOfAddress(sample.url)
    if (site === null) continue
    const known = bySite.get(site)
    if (known === undefined) bySite.set(site, [sample])
    else known.push(sample)
  }
  return [...bySite.values()].filter((pages) => pages.length >= least)
}

async function cleanSample({ url, id, read }: Sample, memory?: FrozenMemory): Promise<Article> {
  const weights = values.folds ? unseenWeights(url, id) : weightsOf
  const article = cleanWith(new Uint8Array(read()), { url: url ?? undefined, memory }, weights)
  // jsdom frees a closed window only after a turn of the event loop.
  await setImmediate()
  return article
}

function learn(pages: readonly Cleaned[]): SiteMemory {
  const memory = new SiteMemory()
  for (const { article } of pages) memory.learn(article)
  return memory
}

/** Reasons of what was kept until repeats were looked for. */
const COPIES: ReadonlySet<Reason | null> = new Set<Reason | null>(['exact-duplicate', 'near-duplicate', 'repeated-run'])

/** Whether the memory has a line that the page was left with: all others are cleaned as before. */
function touches(memory: FrozenMemory, { sample, article }: Cleaned): boolean {
  const site = siteOfAddress(sample.url) ?? ''
  return article.blocks.some(({ text, verdict, reason }) => {
    if (verdict === 'removed' && !COPIES.has(reason)) return false
    const tokens = tokenize(text)
    const hash = lineHash(tokens, wordLength(tokens))
    return hash !== null && memory.kindOf(site, hash) !== null
  })
}

/** The articles with the memory of a trial. */
async function tryOut({ learnt, ...thresholds }: Trial, sites: readonly Cleaned[][]): Promise<Article[]> {
  const articles: Article[] = []
  for (const pages of sites) {
    for (const page of pages) {
      const memory = learn(learnt === 'all' ? pages : pages.filter((other) => other !== page)).freeze(thresholds)
      articles.push(touches(memory, page) ? await cleanSample(page.sample, memory) : page.article)
    }
  }
  return articles
}

function score(sample: Sample, { text, title }: Article): PageScore {
  return scorePage(sample.id, sample.gold, { ...failure(sample.id, ''), error: null, text, title })
}

const COLUMNS = ['f1', 'precision', 'recall', 'with', 'without'] as const

function report(
  name: string,
  scores: readonly PageScore[],
  pages: readonly Cleaned[],
  articles: readonly Article[],
): void {
  for (const group of ['all', 'article', 'other']) {
    const isIn = (kind: string): boolean => group === 'all' || (kind === 'article') === (group === 'article')
    const own = pages.flatMap(({ sample }, i) => (isIn(sample.kind) ? [i] : []))
    const summary = summarize(own.map((i) => scores[i] as PageScore))
    const changed = own.filter((i) => articles[i]?.text !== pages[i]?.article.text).length
    const gone = own.flatMap((i) => articles[i]?.removed.filter(({ reason }) => reason === 'site-repeat') ?? []).length
    const cells = COLUMNS.map((column) => (summary[column] ?? 0).toFixed(4))
    console.log(`| ${[name, group, own.length, changed, gone, ...cells].join(' | ')} |`)
  }
}

function reportSizes(pages: readonly Cleaned[]): void {
  const memory = learn(pages)
  const sites = memory.summarize()
  const held = sites.reduce((sum, site) => sum + site.pages, 0)
  const bytes = memory.toBytes().length
  const most = Math.max(...sites.map((site) => site.bytes / site.pages))
  const frozen = memory.freeze({ pages: 3 })
  console.log(
    `memory: ${bytes} bytes for ${held} pages of ${sites.length} sites: ${(bytes / held).toFixed(0)} a page, ` +
      `${(bytes / sites.length).toFixed(0)} a site, at most ${most.toFixed(0)} a page; frozen (3 pages): ` +
      `${frozen.toBytes().length} bytes, ${frozen.size} lines of ${frozen.sites.length} sites`,
  )
}

const root = dataRoot()
if (root === null) console.log('skipped: no pages; COPYDESK_DATA names their folder')
else {
  const sites: Cleaned[][] = []
  for (const samples of sitesOf(loadSet(root, 'wcxb-html').slice(0, Number(values.limit)), Number(values.least))) {
    const pages: Cleaned[] = []
    for (const sample of samples) pages.push({ sample, article: await cleanSample(sample) })
    sites.push(pages)
  }
  const all = sites.flat()
  console.log(`${all.length} pages of ${sites.length} sites with ${values.least} pages or more`)
  reportSizes(all)
  console.log(`| memory | kind | pages | changed | lines | ${COLUMNS.join(' | ')} |`)
  report(
    'none',
    all.map(({ sample, article }) => score(sample, article)),
    all,
    all.map(({ article }) => article),
  )
  for (const trial of TRIALS) {
    const articles = await tryOut(trial, sites)
    const name = `${trial.learnt} learnt, pages ${trial.pages}, share ${trial.share}`
    report(
      name,
      all.map(({ sample }, i) => score(sample, articles[i] as Article)),
      all,
      articles,
    )
  }
}
