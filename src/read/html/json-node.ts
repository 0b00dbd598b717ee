import { decodeReferences } from './decoded-text.js'

/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property of the node's own. */
export function get(node: Node, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined
}

/** A node's types without the vocabulary's address. */
export function typesOf(node: Node): string[] {
  return texts(get(node, '@type')).map((type) => type.slice(type.lastIndexOf('/') + 1))
}

/** A property's first text, trimmed; null where it has none. */
export function text(value: unknown): string | null {
  return texts(value)[0] ?? null
}

/** As `text`, for a property that is shown as it stands: references of HTML that strayed into it are decoded. */
export function plainText(value: unknown): string | null {
  const found = text(value)
  return found === null ? null : decoded(found)
}

/** A text's character references decoded. */
export function decoded(value: string): string {
  return value.includes('&') ? decodeReferences({ text: value, segments: [0, 0] }).text : value
}

/** A property's texts, trimmed. */
export function texts(value: unknown): string[] {
  const entries: unknown[] = Array.isArray(value) ? value : [value]
  return entries.flatMap((entry) => {
    // `{ "@value": ... }` is JSON-LD's long form of a text.
    const plain = isNode(entry) ? get(entry, '@value') : entry
    return typeof plain === 'string' && plain.trim() !== '' ? plain.trim() : []
  })
}
