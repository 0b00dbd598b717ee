import { REASON_BY_ROLE, REASON_BY_TAG } from '../data/class-names.js'
import { MISNOMER } from '../data/weights.js'
import type { ElementTree } from '../lib/element-tree.js'
import type { ElementEvidence, MarkupEvidence, Reason } from '../types/index.js'
import { type NameEvidence, readNames } from './names.js'

/** Of a block that stands in no element. */
export const NO_MARKUP: MarkupEvidence = { reason: null, article: false, hidden: false }

/** Reasons whose elements may well hold more prose than the article does. */
const OFTEN_LARGE: ReadonlySet<Reason> = new Set(['comment', 'related', 'listing'])

/**
 * Reads the elements round blocks.
 *
 * @param shares share of the page's prose that each element holds, 0 to 1: an element that holds most of it is not what
 * its class says
 * @returns the reading of each element, in the order of the tree
 */
export function readMarkup({ elements, parent }: ElementTree, shares: Float64Array): MarkupEvidence[] {
  // Elements of a list have equal names.
  const byNames = new Map<string, NameEvidence>()
  const read: MarkupEvidence[] = []
  for (const element of elements) {
    let names = byNames.get(element.names)
    if (names === undefined) {
      names = readNames(element.names)
      byNames.set(element.names, names)
    }
    const place = read.length
    read.push(readElement(element, names, read[parent[place] as number] ?? NO_MARKUP, shares[place] as number))
  }
  return read
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
