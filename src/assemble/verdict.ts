import { VERDICTS } from '../data/verdicts.js'
import type { Reason, Verdict } from '../types/index.js'
import { headOf, likeliest, type PageOdds, type VerdictOdds, weighSigns } from './odds.js'
import { type Judged, type SignView, viewSigns } from './signs/view.js'

/**
 * What the page is, by what was kept and what was left out: walls and errors by their wording, all else by fitted odds.
 *
 * @param odds default: the shipped ones; an evaluation gives those that never saw the page's site
 */
export function judgePage(judged: Judged, odds?: VerdictOdds): Verdict {
  const view = viewSigns(judged)
  return verdictOf(view, weighSigns(view, odds))
}

/** The same for a page whose signs were weighed. */
export function verdictOf(view: SignView, odds: PageOdds): Verdict {
  if (view.allWords === 0) return 'empty'
  const wall = view.proseWords < VERDICTS.articleWords ? wallOf(view) : null
  if (wall !== null) return wall
  if (isLocked(view) && isTeaser(view)) return 'paywall'
  if (view.allWords >= VERDICTS.fittedWords[headOf(view.page.format)] && view.keptWords > 0)
    return likeliest(odds, view.page.format)
  // The odds were fitted on whole pages: of a brief, or a snippet of a page, most signs say nothing.
  if (looksLikeListing(view)) return 'listing'
  return view.keptWords === 0 ? 'empty' : 'article'
}

function wallOf(view: SignView): Verdict | null {
  const words = (reason: Reason): number => view.reasonWords.get(reason) ?? 0
  const error = leadsWithError(view) ? view.allWords : words('error-notice')
  // A brief beside a banner is a brief: the notice must outweigh the sentences that stay.
  const consent = words('consent') >= view.proseWords ? words('consent') : 0
  if (Math.max(error, consent) < VERDICTS.wallShare * view.allWords) return null
  return error >= consent ? 'error-page' : 'consent-wall'
}

/** The page opens with an error notice, or has one for its heading: what stands below are apologies and ways out. */
function leadsWithError({ page, evidence }: SignView): boolean {
  const first = evidence.findIndex(({ words }) => words > 0)
  return evidence.some(({ labels, tokens }, i) => {
    if (i !== first && page.blocks[i]?.kind !== 'heading') return false
    return labels.some(
      ({ group, from, to }) => group.reason === 'error-notice' && to - from >= tokens.length * VERDICTS.headingShare,
    )
  })
}

function isLocked({ page, reasonWords }: SignView): boolean {
  return (reasonWords.get('access-notice') ?? 0) > 0 || page.metadata.structured?.isAccessibleForFree === false
}

function isTeaser({ kept, keptWords }: SignView): boolean {
  return keptWords < VERDICTS.teaserWords && kept.filter(({ prose }) => prose).length <= VERDICTS.teaserBlocks
}

function looksLikeListing(view: SignView): boolean {
  const { headlines } = view
  if (headlines < VERDICTS.listingLines || view.proseWords >= VERDICTS.teaserWords) return false
  const sentences = view.sentences.filter(Boolean).length
  const linked = view.evidence.reduce((sum, { words, linkShare }) => sum + words * linkShare, 0)
  return headlines > sentences * 2 || linked > view.allWords * VERDICTS.listingLinkShare
}
