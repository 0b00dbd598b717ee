import type { Article, Block } from '../../types/index.js'
import { dateLine } from './text.js'

/** The article as Markdown: `# title`, a line of dates in italics, and the body with its structure. */
export function toMarkdown(article: Article): string {
  const dates = dateLine(article)
  const kept = article.blocks.filter((block) => block.verdict === 'kept')
  let markdown = [article.title === null ? '' : heading(1, article.title), dates === null ? '' : `*${dates}*`]
    .filter(Boolean)
    .join('\n\n')
  kept.forEach((block, position) => {
    const previous = kept[position - 1]
    if (markdown !== '') markdown += isRun(previous, block) ? '\n' : '\n\n'
    markdown += toBlock(block, previous)
  })
  return markdown
}

/** List items and table rows follow each other without a blank line; so do quoted paragraphs, with an empty quoted line. */
function isRun(previous: Block | undefined, block: Block): boolean {
  return previous?.kind === block.kind && ['list-item', 'table-row', 'quote'].includes(block.kind)
}

function toBlock(block: Block, previous: Block | undefined): string {
  switch (block.kind) {
    case 'heading':
      // The title holds level 1.
      return heading(Math.min(Math.max(block.level, 2), 6), block.text)
    case 'list-item':
      return `${'  '.repeat(Math.max(block.level - 1, 0))}- ${inline(withoutBullet(block.text))}`
    case 'quote':
      return (isRun(previous, block) ? '>\n' : '') + paragraph(block.text).replace(/^/gm, '> ')
    case 'code':
      return fence(block.text)
    case 'table-row':
      return tableRow(block.text, isRun(previous, block))
    case 'caption':
      return `*${inline(block.text)}*`
    case 'paragraph':
      return paragraph(block.text)
  }
}

/** Text with its own line breaks, which Markdown would otherwise fold. */
function paragraph(text: string): string {
  return text.split('\n').map(inline).join('\\\n')
}

function heading(level: number, text: string): string {
  // A last run of `#` would be taken for the heading's end mark.
  return `${'#'.repeat(level)} ${inline(text).replace(/(^|[^\\])#$/, '$1\\#')}`
}

/** One line in which no character means more than itself. */
function inline(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(/[\\`*_~[\]<]|&(?=[#\w])/g, '\\$&')
    .replace(/^(?:#{1,6}(?=\s|$)|[-+=](?=[-=\s]|$)|>)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Scraped text keeps the bullets of its list items. */
function withoutBullet(text: string): string {
  return text.replace(/^[-*+•‣▪◦–—·]\s+/, '')
}

/** Cells are parted by tabs; the first row of a run becomes the header, since a Markdown table cannot go without. */
function tableRow(text: string, continues: boolean): string {
  const cells = text.split('\t').map((cell) => inline(cell.trim()).replaceAll('|', '\\|'))
  const row = `| ${cells.join(' | ')} |`
  return continues ? row : `${row}\n|${' --- |'.repeat(cells.length)}`
}

function fence(code: string): string {
  const longest = code.match(/`{3,}/g)?.reduce((length, run) => Math.max(length, run.length), 0) ?? 2
  const marks = '`'.repeat(longest + 1)
  return `${marks}\n${code}\n${marks}`
}
