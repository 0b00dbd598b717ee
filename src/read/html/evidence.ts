import { LONGEST_NAMES } from '../../data/html/limits.js'
import type { ElementEvidence, HiddenBy } from '../../types/index.js'
import { type Attributes, bitsOf } from './attributes.js'
import type { Frame } from './open-elements.js'

const NAMING = bitsOf('class', 'id')
const SPEAKING = bitsOf('role', 'itemprop')

/** Evidence of an element that was just opened; null for an inline one that says nothing. */
export function evidenceOf(
  frame: Frame,
  attributes: Attributes,
  index: number,
  hides: HiddenBy | undefined,
  known: NamesRead,
): ElementEvidence | null {
  const names = namesOf(attributes, known)
  const speaks = attributes.hasAny(SPEAKING)
  const role = speaks ? (attributes.get('role')?.toLowerCase() ?? '') : ''
  const itemprop = speaks ? (attributes.get('itemprop')?.toLowerCase() ?? '') : ''
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

/** Names of a page by `class` attribute: elements of a list have equal ones. */
export type NamesRead = Map<string, string>

/** `class` and `id` in lower case, joined by a space; of what is longer than any page's the beginning. */
export function namesOf(attributes: Attributes, known: NamesRead): string {
  if (!attributes.hasAny(NAMING)) return ''
  const classes = attributes.get('class')
  const id = attributes.get('id')
  if (classes === undefined) return normalise(id ?? '')
  if (id !== undefined) return normalise(`${classes} ${id}`)
  let names = known.get(classes)
  if (names === undefined) {
    names = normalise(classes)
    known.set(classes, names)
  }
  return names
}

function normalise(names: string): string {
  return names.slice(0, LONGEST_NAMES).toLowerCase().trim()
}
