import { SECOND_OPINION } from '../data/limits.js'

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi

/** Elements without content, or whose end tag may be left out: these do not add to the depth. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt html head body'.split(
    ' ',
  ),
)

/** Formatting elements of the HTML standard's tree construction. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/**
 * Whether a DOM of a page, and what Readability does with it, would cost too much at the worst. Looks at the tags alone, in
 * one pass; scripts should have been taken out.
 */
export function isHeavy(html: string): boolean {
  const open = new Map<string, number>()
  let formatting = 0
  let depth = 0
  let elements = 0
  let nestedText = 0
  let behind = 0
  /** Elements that stand side by side, for each depth. */
  const siblings: number[] = []
  for (const { 0: tag, 1: slash, 2: rawName, index } of html.matchAll(TAG)) {
    if (index < behind) continue
    nestedText += (index - behind) * depth
    const attributes = readAttributes(html, index + tag.length)
    behind = attributes.end
    const name = (rawName as string).toLowerCase()
    // Formatting that is left open is opened again in every block behind it.
    if (slash === '') {
      elements += 1 + formatting
      siblings[depth] = (siblings[depth] ?? 0) + 1
    }
    if (!FLAT.has(name)) {
      const step = slash === '' ? 1 : -1
      const count = (open.get(name) ?? 0) + step
      if (count >= 0) {
        open.set(name, count)
        depth += step
        if (step > 0) siblings[depth] = 0
        if (FORMATTING.has(name)) formatting += step
      }
    }
    if (
      elements > SECOND_OPINION.elements ||
      depth > SECOND_OPINION.depth ||
      (siblings[depth] ?? 0) > SECOND_OPINION.siblings ||
      attributes.count > SECOND_OPINION.attributes ||
      nestedText > SECOND_OPINION.nestedText
    )
      return true
  }
  return nestedText + (html.length - behind) * depth > SECOND_OPINION.nestedText
}

const QUOTES = new Set(['"', "'"])

/** Where a tag ends, and how many runs of white space outside quotation marks stand in it. */
function readAttributes(html: string, from: number): { end: number; count: number } {
  let count = 0
  let at = from
  while (at < html.length) {
    const character = html.charAt(at)
    if (character === '>') return { end: at + 1, count }
    if (QUOTES.has(character) && html.charAt(at - 1) === '=') {
      const close = html.indexOf(character, at + 1)
      if (close < 0) return { end: html.length, count }
      at = close
    } else if (character <= ' ') {
      count++
      while (html.charAt(at + 1) !== '' && html.charAt(at + 1) <= ' ') at++
    }
    at++
  }
  return { end: at, count }
}
