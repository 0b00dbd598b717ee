import { ELEMENTS, type ElementTraits, UNKNOWN_ELEMENT } from '../../data/html/elements.js'
import type { OpenElements } from './open-elements.js'

const NONE = -1

/** Position of the outermost element that a start tag ends (authors may leave out end tags), -1 where it ends none. */
export function impliedEnd(open: OpenElements, name: string, traits: ElementTraits): number {
  const own = impliedEndOfKind(open, name, traits)
  const paragraph = traits.closesParagraph ? inside(open.find('p'), open.top.scopeDepth) : NONE
  if (own === NONE || paragraph === NONE) return Math.max(own, paragraph)
  return Math.min(own, paragraph)
}

function impliedEndOfKind(open: OpenElements, name: string, traits: ElementTraits): number {
  const { top } = open
  switch (name) {
    case 'li':
      return inside(open.find('li'), top.specialDepth)
    case 'dd':
    case 'dt':
      return inside(Math.max(open.find('dd'), open.find('dt')), top.specialDepth)
    case 'option':
      return inside(open.find('option'), open.find('select'))
    case 'optgroup':
      return inside(outer(open.find('option'), open.find('optgroup')), open.find('select'))
    case 'td':
    case 'th':
      return inside(Math.max(open.find('td'), open.find('th')), top.tableDepth)
    case 'tr':
      return firstInside([open.find('tr'), Math.max(open.find('td'), open.find('th'))], top.tableDepth)
    case 'tbody':
    case 'thead':
    case 'tfoot':
      return firstInside(
        [Math.max(open.find('tbody'), open.find('thead'), open.find('tfoot')), open.find('tr'), open.find('caption')],
        top.tableDepth,
      )
    case 'button':
      return top.name === 'button' ? open.topDepth : NONE
    default:
      return traits.headingLevel > 0 && top.traits.headingLevel > 0 ? open.topDepth : NONE
  }
}

/** Position of the element that an end tag closes, -1 where the tag has nothing to close and is ignored. */
export function endTagTarget(open: OpenElements, name: string): number {
  const { top } = open
  const traits = ELEMENTS.get(name) ?? UNKNOWN_ELEMENT
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      // Any of them closes any other.
      return inside(Math.max(...HEADINGS.map((heading) => open.find(heading))), top.scopeDepth)
    case 'li':
      return inside(open.find('li'), Math.max(top.scopeDepth, top.listDepth))
    case 'noscript':
      return open.find('noscript')
    case 'table':
      return open.find('table') === top.tableDepth ? top.tableDepth : NONE
    case 'tbody':
    case 'thead':
    case 'tfoot':
    case 'tr':
    case 'td':
    case 'th':
    case 'caption':
      return inside(open.find(name), top.tableDepth)
    default:
      if (traits.scope && open.find(name) === top.scopeDepth) return top.scopeDepth
      return inside(open.find(name), traits.display === 'block' ? top.scopeDepth : top.blockDepth)
  }
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function inside(position: number, barrier: number): number {
  return position > barrier ? position : NONE
}

function firstInside(positions: readonly number[], barrier: number): number {
  return positions.find((position) => position > barrier) ?? NONE
}

/** The lower of two positions, where both are open. */
function outer(a: number, b: number): number {
  return a === NONE || b === NONE ? Math.max(a, b) : Math.min(a, b)
}

/** What stands behind the end tag of these still stands in them. */
export function isReopened(name: string): boolean {
  return name === 'body' || name === 'html'
}

/** Repeated tags of these merge with the open element; a form in a form is ignored. */
export function isOpenedOnce(name: string): boolean {
  return name === 'html' || name === 'body' || name === 'head' || name === 'form'
}
