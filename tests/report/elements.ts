import type { parseDocument } from 'htmlparser2'

type Document = ReturnType<typeof parseDocument>
type Node = Document['children'][number]
type Element = Extract<Node, { attribs: unknown }>

/** Elements of a name below a node, in page order. */
export function elementsOf(node: Document | Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (!('attribs' in child)) return []
    const below = elementsOf(child, name)
    return child.name === name ? [child, ...below] : below
  })
}

/** All text below a node. */
export function textOf(node: Node | undefined): string {
  if (node === undefined) return ''
  if ('data' in node) return node.data
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
