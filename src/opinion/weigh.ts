/** What a DOM of a page would cost, at the worst. */
export interface Weight {
  /** Elements; formatting that is left open is opened again in every block behind it. */
  elements: number
  /** Elements inside one another. */
  depth: number
}

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi

/** Elements without content, or whose end tag may be left out: these do not add to the depth. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt html head body'.split(
    ' ',
  ),
)

/** Formatting elements of the HTML standard's tree construction. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Weighs HTML by its tags alone, in one pass; scripts should have been taken out. */
export function weighHtml(html: string): Weight {
  const open = new Map<string, number>()
  let formatting = 0
  let depth = 0
  const weight: Weight = { elements: 0, depth: 0 }
  for (const [, slash, rawName] of html.matchAll(TAG)) {
    const name = (rawName as string).toLowerCase()
    if (slash === '') weight.elements += 1 + formatting
    if (FLAT.has(name)) continue
    const step = slash === '' ? 1 : -1
    const count = (open.get(name) ?? 0) + step
    if (count < 0) continue
    open.set(name, count)
    depth += step
    if (FORMATTING.has(name)) formatting += step
    weight.depth = Math.max(weight.depth, depth)
  }
  return weight
}
