import { JSDOM } from 'jsdom'
import MarkdownIt from 'markdown-it'

const { document } = new JSDOM('<!DOCTYPE html>').window

/** A browser's reading of a fragment; no script of it runs. */
export function parsed(html: string): HTMLElement {
  const body = document.implementation.createHTMLDocument().body
  body.innerHTML = html
  return body
}

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,td,th,tr,caption,figcaption,figure,table,ul,ol,br,img,div'

/** Words of a fragment in order, those of two blocks apart. */
export function wordsOfHtml(html: string): string[] {
  const body = parsed(html)
  for (const element of body.querySelectorAll(BLOCKS)) {
    element.before(' ')
    element.after(' ')
  }
  return wordsOf(body.textContent ?? '')
}

/** Words of Markdown in order, as a renderer that lets HTML through shows it. */
export function wordsOfMarkdown(markdown: string): string[] {
  return wordsOfHtml(new MarkdownIt({ html: true }).render(markdown))
}

/** Runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

const ELEMENTS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code table thead tbody tr th td caption figure figcaption img a em strong br sub sup del'.split(
    ' ',
  ),
)
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?|mailto):/,
  src: /^https?:/,
  alt: /^/,
  class: /^language-[a-z0-9][a-z0-9+#.-]*$/,
  start: /^\d+$/,
  colspan: /^\d+$/,
  rowspan: /^\d+$/,
  dir: /^(?:rtl|ltr)$/,
}

/** What a fragment holds that must not be embedded: elements, attributes, comments. */
export function unsafeParts(html: string): string[] {
  const body = parsed(html)
  const unsafe: string[] = []
  for (const element of body.querySelectorAll('*')) {
    const name = element.localName
    if (!ELEMENTS.has(name) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') unsafe.push(`<${name}>`)
    for (const { name: attribute, value } of element.attributes)
      if (ATTRIBUTES[attribute]?.test(value) !== true) unsafe.push(`${attribute}=${value}`)
  }
  if (/<!--|<!\[|<\?/.test(html)) unsafe.push('a comment or an instruction')
  return unsafe
}
