import type { Readability } from '@mozilla/readability'
import type { JSDOM, VirtualConsole } from 'jsdom'
import { SECOND_OPINION } from '../data/limits.js'
import { requireLazily } from '../lib/lazy.js'
import { tokenize } from '../lib/tokens.js'
import type { Page } from '../types/index.js'
import { stripRawText } from './strip.js'
import { isHeavy } from './weigh.js'

/** Whether a page is small and shallow enough for jsdom and Readability, both of which recurse. */
export function canBeAsked(page: Page): boolean {
  if (page.format !== 'html') return false
  const html = stripRawText(page.source)
  return html.length <= SECOND_OPINION.inputLength && !isHeavy(html)
}

/**
 * Asks Readability for the article.
 *
 * @returns for each block whether its text stands in Readability's answer; null where it has none
 * @throws whatever jsdom or Readability throw
 */
export function askReadability(page: Page): boolean[] | null {
  const { JSDOM: Dom, VirtualConsole: Console } = requireLazily('jsdom') as {
    JSDOM: typeof JSDOM
    VirtualConsole: typeof VirtualConsole
  }
  const { Readability: Reader } = requireLazily('@mozilla/readability') as { Readability: typeof Readability }
  const dom = new Dom(stripRawText(page.source), { virtualConsole: new Console() })
  try {
    const answer = new Reader<Node>(dom.window.document, { serializer: (node) => node, charThreshold: 250 }).parse()
    if (answer?.content === undefined || answer.content === null) return null
    const text = ` ${tokenize(textOf(answer.content)).join(' ')} `
    const holds = searcher(text)
    return page.blocks.map(({ text: own }) => holds(tokenize(own).join(' ')))
  } finally {
    dom.window.close()
  }
}

/** Tells which texts stand in another one. Each is searched once, and no more in all than the limit. */
function searcher(text: string): (key: string) => boolean {
  const known = new Map([['', false]])
  let left: number = SECOND_OPINION.searched
  return (key) => {
    let found = known.get(key)
    if (found === undefined) {
      left -= text.length
      found = left >= 0 && text.includes(` ${key} `)
      known.set(key, found)
    }
    return found
  }
}

/** Text of all text nodes, parted by spaces; without recursion. */
function textOf(root: Node): string {
  const parts: string[] = []
  let node: Node | null = root
  while (node !== null) {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
    node = node.firstChild ?? behind(node, root)
  }
  return parts.join(' ')
}

function behind(node: Node, root: Node): Node | null {
  let at: Node | null = node
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling
    at = at.parentNode
  }
  return null
}
