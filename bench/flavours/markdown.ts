/** Markdown as scrapers print it: turndown as it is, and in the manners of two services that are built on its like. */

import TurndownService from 'turndown'
import { parseAddress } from '../../src/lib/address.js'
import { SILENT_TAGS } from './tags.js'

/**
 * `plain` is turndown with ATX headings; `reader` numbers images, underlines headings and begins with title and address;
 * `crawler` escapes line breaks within links and has no header.
 */
export const SCRAPERS = ['plain', 'reader', 'crawler'] as const
export type Scraper = (typeof SCRAPERS)[number]

type Tag = keyof HTMLElementTagNameMap

/** The page's body as Markdown, links and images absolute. */
export function toMarkdown(html: string, url: string | null, scraper: Scraper): string {
  const body = turndown(url, scraper).turndown(html)
  return scraper === 'reader' ? `${readerHeader(html, url)}${body}\n` : `${body}\n`
}

function turndown(url: string | null, scraper: Scraper): TurndownService {
  const service = new TurndownService({
    headingStyle: scraper === 'reader' ? 'setext' : 'atx',
    bulletListMarker: scraper === 'crawler' ? '-' : '*',
    codeBlockStyle: 'fenced',
  })
  service.remove([...SILENT_TAGS] as Tag[])
  let images = 0
  service.addRule('image', {
    filter: 'img',
    replacement: (_content, node) => {
      const image = node as Element
      const source = image.getAttribute('src') ?? ''
      if (source === '' || source.startsWith('data:')) return ''
      const words = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
      images++
      const alt = scraper === 'reader' ? `Image ${images}${words === '' ? '' : `: ${words}`}` : words
      return `![${alt}](${absolute(source, url)})`
    },
  })
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A' && node.getAttribute('href') !== null,
    replacement: (content, node) => {
      if (content.trim() === '' && scraper !== 'plain') return ''
      const address = absolute((node as Element).getAttribute('href') ?? '', url)
      return `[${scraper === 'plain' ? content : inLink(content, scraper)}](${address})`
    },
  })
  return service
}

/** One prints the words of a link in one line, the other keeps its lines and escapes their ends. */
function inLink(content: string, scraper: Scraper): string {
  if (scraper === 'crawler') return content.trim().replaceAll('\n', '\\\n')
  return content.replace(/\s+/g, ' ').trim()
}

function readerHeader(html: string, url: string | null): string {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? ''
  return `Title: ${title.replace(/\s+/g, ' ').trim()}\n\nURL Source: ${url ?? ''}\n\nMarkdown Content:\n`
}

function absolute(address: string, url: string | null): string {
  const trimmed = address.trim()
  const base = url ?? undefined
  return parseAddress(trimmed, base)?.href ?? trimmed
}
