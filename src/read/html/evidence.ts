import { LONGEST_NAMES } from '../../data/html/limits.js'
import type { ElementEvidence, HiddenBy } from '../../types/index.js'
import type { Frame } from './open-elements.js'
import type { Attributes } from './tag-reader.js'

/** Evidence of an element that was just opened; null for an inline one that says nothing. */
export function evidenceOf(
  frame: Frame,
  attributes: Attributes,
  index: number,
  hides: HiddenBy | undefined,
): ElementEvidence | null {
  const names = namesOf(attributes)
  const role = attributes.get('role')?.toLowerCase() ?? ''
  const itemprop = attributes.get('itemprop')?.toLowerCase() ?? ''
  const says = names !== '' || role !== '' || itemprop !== '' || hides !== undefined
  if (frame.traits.display !== 'block' && !says) return null
  const parent = frame.evidence
  const by = hides ?? parent?.hiddenBy
  return {
    tag: frame.name,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    index,
    names,
    role,
    itemprop,
    hidden: by !== undefined,
    hiddenBy: by,
  }
}

/** `class` and `id` in lower case, joined by a space; of what is longer than any page's the beginning. */
export function namesOf(attributes: Attributes): string {
  if (attributes.size === 0) return ''
  const classes = attributes.get('class')
  const id = attributes.get('id')
  const names = classes === undefined ? id : id === undefined ? classes : `${classes} ${id}`
  return names === undefined ? '' : names.slice(0, LONGEST_NAMES).toLowerCase().trim()
}
