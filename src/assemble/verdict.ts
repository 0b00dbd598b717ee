import { VERDICTS } from '../data/verdicts.js'
import type { Evidence, Judgement, Page, Reason, Verdict } from '../types/index.js'

/** Sums over a page that its verdict hangs on, in words. */
interface Sums {
  all: number
  kept: number
  /** Words of kept blocks that end as sentences do. */
  keptProse: number
  headlines: number
  sentences: number
  linked: number
  byReason: Map<Reason, number>
}

/** What the page is, by what was kept and what was left out. */
export function judgePage(page: Page, evidence: readonly Evidence[], judgements: readonly Judgement[]): Verdict {
  const sums = sumUp(page, evidence, judgements)
  if (sums.all === 0) return 'empty'
  const wall = wallOf(sums)
  if (sums.keptProse < VERDICTS.articleWords && wall !== null) return wall
  const locked =
    (sums.byReason.get('access-notice') ?? 0) > 0 || page.metadata.structured?.isAccessibleForFree === false
  if (locked && sums.kept < VERDICTS.teaserWords) return 'paywall'
  if (looksLikeListing(sums)) return 'listing'
  if (sums.keptProse >= VERDICTS.briefWords || sums.kept >= VERDICTS.articleWords) return 'article'
  return sums.kept > 0 ? 'article' : 'empty'
}

/** A line could be the headline of another story: in HTML such lines are links. */
function couldLead(page: Page, evidence: Evidence, i: number): boolean {
  const block = page.blocks[i]
  // A row, or a line that leads on to the next as a line of verse does, is no headline.
  if (block === undefined || block.kind === 'table-row' || /\p{Po}$/u.test(block.text)) return false
  return page.format !== 'html' || evidence.linkShare >= VERDICTS.listingLinkShare
}

function sumUp(page: Page, evidence: readonly Evidence[], judgements: readonly Judgement[]): Sums {
  const sums: Sums = { all: 0, kept: 0, keptProse: 0, headlines: 0, sentences: 0, linked: 0, byReason: new Map() }
  const { least, most } = VERDICTS.headlineWords
  evidence.forEach((item, i) => {
    const judgement = judgements[i] as Judgement
    sums.all += item.words
    sums.linked += item.words * item.linkShare
    if (judgement.verdict === 'kept') {
      sums.kept += item.words
      if (item.endsSentence || page.blocks[i]?.stated === true) sums.keptProse += item.words
    }
    if (item.endsSentence) sums.sentences++
    else if (item.words >= least && item.words <= most && couldLead(page, item, i)) sums.headlines++
    for (const reason of new Set([judgement.reason, ...item.labels.map(({ group }) => group.reason)])) {
      if (reason !== null) sums.byReason.set(reason, (sums.byReason.get(reason) ?? 0) + item.words)
    }
  })
  return sums
}

function wallOf(sums: Sums): Verdict | null {
  const share = (reason: Reason): number => (sums.byReason.get(reason) ?? 0) / sums.all
  const error = share('error-notice')
  // A brief beside a banner is a brief: the notice must outweigh the sentences that stay.
  const consent = share('consent') * sums.all >= sums.keptProse ? share('consent') : 0
  if (Math.max(error, consent) < VERDICTS.wallShare) return null
  return error >= consent ? 'error-page' : 'consent-wall'
}

function looksLikeListing(sums: Sums): boolean {
  if (sums.headlines < VERDICTS.listingLines || sums.keptProse >= VERDICTS.teaserWords) return false
  return sums.headlines > sums.sentences * 2 || sums.linked > sums.all * VERDICTS.listingLinkShare
}
