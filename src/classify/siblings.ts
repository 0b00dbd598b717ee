import type { ElementEvidence } from '../types/index.js'
import type { Context } from './context.js'

/**
 * Tells blocks of other stories that follow the article in `<article>` elements of their own, as on pages that go on
 * for ever. Always false where the headline stands in none.
 */
export function otherArticles(context: Context): (i: number) => boolean {
  const own = articleOf(context.page.blocks[context.headline?.block ?? -1]?.element ?? null)
  if (own === null || !holdsText(context, own)) return () => false
  return (i) => {
    const other = articleOf(context.page.blocks[i]?.element ?? null)
    return other !== null && other !== own && !isWithin(other, own) && !isWithin(own, other)
  }
}

/** Whether the element holds a good part of what is likely the article: a page may set its headline in an element apart. */
function holdsText(context: Context, own: ElementEvidence): boolean {
  let inside = 0
  let all = 0
  context.evidence.forEach(({ words }, i) => {
    if ((context.scores[i] as number) < context.cutoff || context.prose[i] !== true) return
    all += words
    if (isWithin(context.page.blocks[i]?.element ?? null, own)) inside += words
  })
  return inside * OWN_SHARE >= all
}

/** The headline's element holds at least one part in so many. */
const OWN_SHARE = 5

/** The innermost `<article>` round an element. */
function articleOf(element: ElementEvidence | null): ElementEvidence | null {
  for (let at = element; at !== null; at = at.parent) if (at.tag === 'article') return at
  return null
}

function isWithin(element: ElementEvidence | null, outer: ElementEvidence): boolean {
  for (let at = element; at !== null; at = at.parent) if (at === outer) return true
  return false
}
