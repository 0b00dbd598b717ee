/** Texts of HTML pages in the flavours that people's tools make of them, to measure text mode on. */
import { decodeBytes } from '../../src/read/bytes.js'
import { blockLines, textNodes } from './lines.js'
import { SCRAPERS, toMarkdown } from './markdown.js'
import { toWrapped } from './wrapped.js'

export const FLAVOURS = ['lines', 'frags', 'wrapped', 'markdown'] as const
export type Flavour = (typeof FLAVOURS)[number]

/** Columns at which people wrap; a page's own number chooses among them, so that a set has them all. */
const COLUMNS = [72, 74, 76, 78, 80] as const

/**
 * The text of a page as a tool prints it. Deterministic.
 *
 * @param page bytes of an HTML page
 * @param number chooses among the settings of a tool; any whole number from 0
 * @throws Error where the tool fails on the page
 */
export function flavoured(flavour: Flavour, page: Uint8Array, url: string | null, number: number): string {
  const html = decodeBytes(page, undefined).text
  switch (flavour) {
    case 'lines':
      return blockLines(html)
    case 'frags':
      return textNodes(html)
    case 'wrapped':
      return toWrapped(html, COLUMNS[number % COLUMNS.length] ?? COLUMNS[0])
    case 'markdown':
      return toMarkdown(html, url, SCRAPERS[number % SCRAPERS.length] ?? SCRAPERS[0])
  }
}
