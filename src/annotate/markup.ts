import { ARTICLE_CLASSES, REASON_BY_CLASS, REASON_BY_ROLE, REASON_BY_TAG } from '../data/class-names.js'
import { MISNOMER } from '../data/weights.js'
import type { ElementEvidence, MarkupEvidence, Reason } from '../types/index.js'

const NO_MARKUP: MarkupEvidence = { reason: null, article: false, hidden: false }

/** Reasons whose elements may well hold more prose than the article does. */
const OFTEN_LARGE: ReadonlySet<Reason> = new Set(['comment', 'related', 'listing'])

/**
 * Reads the elements round blocks; each element is read once a page.
 *
 * @param shareOf share of the page's prose that an element holds, 0 to 1: an element that holds most of it is not what
 * its class says
 */
export function markupReader(
  shareOf: (element: ElementEvidence) => number,
): (element: ElementEvidence | null) => MarkupEvidence {
  const known = new Map<ElementEvidence, MarkupEvidence>()
  return (element) => {
    const chain: ElementEvidence[] = []
    let at = element
    while (at !== null && !known.has(at)) {
      chain.push(at)
      at = at.parent
    }
    let outer = at === null ? NO_MARKUP : (known.get(at) as MarkupEvidence)
    for (const inner of chain.reverse()) {
      outer = readElement(inner, outer, shareOf(inner))
      known.set(inner, outer)
    }
    return outer
  }
}

/** An element that holds the article outweighs what the elements round it say, and the other way round. */
function readElement(element: ElementEvidence, outer: MarkupEvidence, share: number): MarkupEvidence {
  const tokens = element.names === '' ? [] : element.names.split(/[^a-z0-9]+/)
  const article = holdsArticle(element, tokens)
  const named = article ? null : reasonOf(element, tokens)
  const own = named !== null && isMisnomer(named, share) ? null : named
  return {
    reason: own ?? (article ? null : outer.reason),
    article: article || (outer.article && own === null),
    hidden: element.hidden,
  }
}

/** A consent wall is all there is on its page. */
function isMisnomer(reason: Reason, share: number): boolean {
  if (reason === 'consent') return false
  return share >= (OFTEN_LARGE.has(reason) ? MISNOMER.largeShare : MISNOMER.share)
}

function holdsArticle(element: ElementEvidence, tokens: readonly string[]): boolean {
  if (element.tag === 'article' || element.tag === 'main' || element.role === 'main' || element.role === 'article')
    return true
  if (element.itemprop === 'articlebody') return true
  return tokens.some((token, i) => ARTICLE_CLASSES.has(token) || ARTICLE_CLASSES.has(`${token} ${tokens[i + 1]}`))
}

function reasonOf(element: ElementEvidence, tokens: readonly string[]): Reason | null {
  if (isPageWide(element)) return null
  for (const token of tokens) {
    if (Object.hasOwn(REASON_BY_CLASS, token)) return REASON_BY_CLASS[token] as Reason
  }
  return REASON_BY_ROLE[element.role] ?? REASON_BY_TAG[element.tag] ?? null
}

/** Classes of the outermost elements name variants of the whole page (`has-sidebar`). */
function isPageWide(element: ElementEvidence): boolean {
  return element.tag === 'html' || element.tag === 'body'
}
