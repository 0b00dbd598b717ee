/** What the peers that work on a DOM share: a jsdom document from bytes, and text from the HTML they answer. */

import { JSDOM, VirtualConsole } from 'jsdom'
import { parseAddress } from '../../src/lib/address.js'

/** Elements that begin a new line; `textContent` alone would glue the words of two paragraphs together. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
)

const SILENT_TAGS = new Set(['script', 'style', 'noscript', 'template'])

/** Parses a page; jsdom finds the charset. Runs no script and loads nothing. Close the window when done. */
export function openPage(page: Buffer | string, url: string | null): JSDOM {
  const options = { virtualConsole: new VirtualConsole() }
  return url !== null && parseAddress(url) !== null ? new JSDOM(page, { ...options, url }) : new JSDOM(page, options)
}

/** Text of an HTML fragment, a line for each block. */
export function htmlToText(html: string): string {
  const dom = openPage(html, null)
  const text = nodeText(dom.window.document.body)
  dom.window.close()
  return text
}

/** Walks without recursion: pages may be nested deeper than the stack. */
function nodeText(root: Node): string {
  const parts: string[] = []
  let node: Node | null = root
  while (node) {
    const tag = node.nodeName.toLowerCase()
    if (node.nodeType === node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' '))
    else if (BLOCK_TAGS.has(tag)) parts.push('\n')
    node = (SILENT_TAGS.has(tag) ? null : node.firstChild) ?? after(node, root, parts)
  }
  const lines = parts.join('').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function after(from: Node, root: Node, parts: string[]): Node | null {
  let node: Node | null = from
  while (node && node !== root) {
    if (BLOCK_TAGS.has(node.nodeName.toLowerCase())) parts.push('\n')
    if (node.nextSibling) return node.nextSibling
    node = node.parentNode
  }
  return null
}
