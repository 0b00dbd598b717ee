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
  // Elements of a list have equal names.
  const byNames = new Map<string, NameEvidence>()
  const readNames = (names: string): NameEvidence => {
    let found = byNames.get(names)
    if (found === undefined) {
      found = evidenceOf(names)
      byNames.set(names, found)
    }
    return found
  }
  return (element) => {
    const chain: ElementEvidence[] = []
    let at = element
    while (at !== null && !known.has(at)) {
      chain.push(at)
      at = at.parent
    }
    let outer = at === null ? NO_MARKUP : (known.get(at) as MarkupEvidence)
    for (const inner of chain.reverse()) {
      outer = readElement(inner, readNames(inner.names), outer, shareOf(inner))
      known.set(inner, outer)
    }
    return outer
  }
}

/** What class names and ids say. */
type NameEvidence = Pick<MarkupEvidence, 'article' | 'reason'>

function evidenceOf(names: string): NameEvidence {
  const tokens = names === '' ? [] : names.split(/[^a-z0-9]+/)
  const telling = tokens.find((token) => Object.hasOwn(REASON_BY_CLASS, token))
  return {
    article: tokens.some((token, i) => ARTICLE_CLASSES.has(token) || ARTICLE_CLASSES.has(`${token} ${tokens[i + 1]}`)),
    reason: telling === undefined ? null : (REASON_BY_CLASS[telling] as Reason),
  }
}

/** An element that holds the article outweighs what the elements round it say, and the other way round. */
function readElement(
  element: ElementEvidence,
  names: NameEvidence,
  outer: MarkupEvidence,
  share: number,
): MarkupEvidence {
  const article = names.article || holdsArticle(element)
  const named = article ? null : reasonOf(element, names)
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

function holdsArticle({ tag, role, itemprop }: ElementEvidence): boolean {
  return tag === 'article' || tag === 'main' || role === 'main' || role === 'article' || itemprop === 'articlebody'
}

function reasonOf(element: ElementEvidence, names: NameEvidence): Reason | null {
  if (isPageWide(element)) return null
  return names.reason ?? REASON_BY_ROLE[element.role] ?? REASON_BY_TAG[element.tag] ?? null
}

/** Classes of the outermost elements name variants of the whole page (`has-sidebar`). */
function isPageWide(element: ElementEvidence): boolean {
  return element.tag === 'html' || element.tag === 'body'
}
