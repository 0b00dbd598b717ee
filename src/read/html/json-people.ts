import { MAX_AUTHORS } from '../../data/html/limits.js'
import { decoded, get, isNode, type Node, text, texts, typesOf } from './json-node.js'

/** A person or an organisation of JSON-LD. */
export interface Named {
  name: string
  /** By its type. */
  isOrganisation: boolean
}

/** The people and organisations that other nodes may refer to by `@id`. */
export function namedById(nodes: readonly Node[]): Map<string, Named> {
  const named = new Map<string, Named>()
  for (const node of nodes) {
    const id = get(node, '@id')
    const [name] = namesOf(node)
    if (typeof id === 'string' && name !== undefined) named.set(id, { name, isOrganisation: isOrganisation(node) })
  }
  return named
}

/** Those whom an `author` or `publisher` names, each once: as text, as a node, or by reference. */
export function peopleOf(value: unknown, named: ReadonlyMap<string, Named>): Named[] {
  const entries = (Array.isArray(value) ? value : [value]).slice(0, MAX_AUTHORS)
  const people = new Map<string, Named>()
  const add = (one: Named | undefined): void => {
    if (one !== undefined && !people.has(one.name)) people.set(one.name, one)
  }
  for (const entry of entries) {
    if (!isNode(entry)) for (const name of texts(entry)) add({ name: decoded(name), isOrganisation: false })
    else {
      const names = namesOf(entry)
      for (const name of names.slice(0, MAX_AUTHORS)) add({ name, isOrganisation: isOrganisation(entry) })
      const id = get(entry, '@id')
      if (names.length === 0 && typeof id === 'string') add(named.get(id))
    }
  }
  return [...people.values()]
}

function namesOf(node: Node): string[] {
  const names = texts(get(node, 'name'))
  if (names.length > 0) return names.map(decoded)
  const parts = [text(get(node, 'givenName')), text(get(node, 'familyName'))].filter((part) => part !== null)
  return parts.length > 0 ? [parts.join(' ')] : []
}

function isOrganisation(node: Node): boolean {
  return typesOf(node).some((type) => /organi[sz]ation|corporation/i.test(type))
}
