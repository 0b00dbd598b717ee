import { escapeHtml } from '../lib/markup-text.js'
import type { InlineKind } from '../types/index.js'
import { directionOf } from './direction.js'
import { type Block, type Cell, type Inline, type Item, type Table, textOf } from './nodes.js'

/** Elements of inline markup. Nothing else, and no attribute but those below, is ever written. */
const TAGS: Readonly<Record<Exclude<InlineKind, 'link'>, string>> = {
  em: 'em',
  strong: 'strong',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
  del: 'del',
}

/**
 * Writes blocks as a fragment of HTML.
 *
 * @param rightToLeft whether the article's language is written from right to left
 */
export function toHtml(blocks: readonly Block[], rightToLeft: boolean): string {
  return blocks.map((block) => blockToHtml(block, directionAttribute(block, rightToLeft))).join('\n')
}

/** Where the text runs against the page that it is embedded in, or may. */
function directionAttribute(block: Block, rightToLeft: boolean): string {
  const direction = directionOf(block)
  if (direction === 'rtl') return ' dir="rtl"'
  return direction === 'ltr' && rightToLeft ? ' dir="ltr"' : ''
}

function blockToHtml(block: Block, direction = ''): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}${direction}>${inlineToHtml(block.children)}</h${block.level}>`
    case 'paragraph':
    case 'caption':
      return `<p${direction}>${inlineToHtml(block.children)}</p>`
    case 'code': {
      const language = block.language === null ? '' : ` class="language-${escapeHtml(block.language)}"`
      // A line break behind `<pre>` would be dropped.
      return `<pre><code${language}>${escapeHtml(block.text)}</code></pre>`
    }
    case 'image':
      return `<img src="${escapeHtml(block.src)}" alt="${escapeHtml(block.alt)}">`
    case 'quote':
      return `<blockquote${direction}>\n${block.children.map((child) => blockToHtml(child)).join('\n')}\n</blockquote>`
    case 'figure':
      return `<figure${direction}>\n${figureToHtml(block.children)}\n</figure>`
    case 'list': {
      const tag = block.first === null ? 'ul' : 'ol'
      const start = block.first === null || block.first === 1 ? '' : ` start="${block.first}"`
      return `<${tag}${start}${direction}>\n${block.items.map(itemToHtml).join('\n')}\n</${tag}>`
    }
    case 'table':
      return tableToHtml(block, direction)
  }
}

/** A figure has one caption. */
function figureToHtml(children: readonly Block[]): string {
  const caption = children.find(({ type }) => type === 'caption')
  return children
    .map((child) =>
      child === caption && child.type === 'caption'
        ? `<figcaption>${inlineToHtml(child.children)}</figcaption>`
        : blockToHtml(child),
    )
    .join('\n')
}

/** One paragraph of an item stands in it as it is, others as paragraphs. */
function itemToHtml({ children }: Item): string {
  const isTight = children.filter(({ type }) => type === 'paragraph').length <= 1
  const parts = children.map((child) =>
    isTight && child.type === 'paragraph' ? inlineToHtml(child.children) : blockToHtml(child),
  )
  return `<li>${parts.join('\n')}</li>`
}

function tableToHtml({ caption, rows }: Table, direction: string): string {
  const head = rows.findIndex(({ cells }) => !cells.every(({ header }) => header))
  const heads = Math.max(head, 0)
  const section = (tag: string, part: typeof rows): string =>
    part.length === 0 ? '' : `<${tag}>\n${part.map(({ cells }) => rowToHtml(cells)).join('\n')}\n</${tag}>\n`
  const title = caption === null ? '' : `<caption>${inlineToHtml(caption)}</caption>\n`
  return `<table${direction}>\n${title}${section('thead', rows.slice(0, heads))}${section('tbody', rows.slice(heads))}</table>`
}

function rowToHtml(cells: readonly Cell[]): string {
  const parts = cells.map(({ children, header, columns, rows }) => {
    const tag = header ? 'th' : 'td'
    const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '')
    return `<${tag}${spans}>${inlineToHtml(children)}</${tag}>`
  })
  return `<tr>${parts.join('')}</tr>`
}

function inlineToHtml(children: readonly Inline[]): string {
  return children.map((child) => (typeof child === 'string' ? textToHtml(child) : nodeToHtml(child))).join('')
}

function nodeToHtml(node: Exclude<Inline, string>): string {
  if (node.kind === 'link') {
    const content = inlineToHtml(node.children)
    return node.href === null ? content : `<a href="${escapeHtml(node.href)}">${content}</a>`
  }
  const tag = TAGS[node.kind]
  const content = node.kind === 'code' ? textToHtml(textOf(node.children)) : inlineToHtml(node.children)
  return `<${tag}>${content}</${tag}>`
}

function textToHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}
