import { escapeMarkdown } from '../lib/markup-text.js'
import { type Inline, type InlineNode, textOf } from './nodes.js'

/** Where inline content stands: what a line break becomes, and whether bars part cells. */
export type Surroundings = 'lines' | 'line' | 'cell'

const MARKS = { em: '*', strong: '**', del: '~~' } as const
type Marked = keyof typeof MARKS

const SPACE = /^[\s]?$/u
const PUNCTUATION = /[\p{P}\p{S}]/u
const LEADING = /^[\p{P}\p{S}]+/u
const TRAILING = /[\p{P}\p{S}]$/u

/** Writes inline content in Markdown. */
export function inlineToMarkdown(children: readonly Inline[], surroundings: Surroundings): string {
  const written = write(children, '', '')
  if (surroundings === 'lines') return written.split('\n').map(escapeLineStart).join('\\\n')
  const line = written.replaceAll('\n', ' ')
  return surroundings === 'cell' ? line.replaceAll('|', '\\|') : escapeLineStart(line)
}

/** A full address as the target of a link: what could end it is written in per cent, what could be a reference is escaped. */
export function targetOf(address: string): string {
  return address
    .replace(/[()<>\\|`*\s[\]]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?[a-zA-Z0-9]{1,40};)/g, '\\&')
    .replace(/_/g, '%5F')
}

/** Marks that mean something at the start of a line only: of headings, lists, quotations, rules and tables. */
function escapeLineStart(line: string): string {
  return line
    .trimStart()
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?![\p{L}\p{N}])|>|=|\||:(?=-))/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** @param before the unit in front, @param after the unit behind; both empty at the ends of the block */
function write(children: readonly Inline[], before: string, after: string): string {
  let written = ''
  for (const [i, child] of children.entries()) {
    const next = i + 1 < children.length ? firstUnit(children[i + 1] as Inline) : after
    const last = written === '' ? before : lastUnit(written)
    if (typeof child === 'string') {
      const text = escapeMarkdown(child)
      written += next === '[' && text.endsWith('!') ? `${text.slice(0, -1)}\\!` : text
    } else written += writeNode(child, last, next)
  }
  return written
}

function writeNode(node: InlineNode, before: string, after: string): string {
  switch (node.kind) {
    case 'link': {
      const text = write(node.children, '[', ']')
      return node.href === null || text === '' ? text : `[${text}](${targetOf(node.href)})`
    }
    case 'code':
      return before === '`' ? escapeMarkdown(textOf(node.children)) : codeSpan(textOf(node.children))
    // Markdown has no mark for them.
    case 'sup':
    case 'sub':
      return write(node.children, before, after)
    default:
      return emphasis(node.kind, node.children, before, after)
  }
}

/**
 * Puts marks round content where CommonMark takes them for emphasis: not against a letter with punctuation on the inside, which
 * is moved out if it can be, and not against other marks.
 */
function emphasis(kind: Marked, children: readonly Inline[], before: string, after: string): string {
  const [only, ...others] = children
  if (only !== undefined && others.length === 0 && typeof only !== 'string' && only.kind !== kind && isStarred(only)) {
    const inner = write(only.children, '*', '*')
    return canStand(inner, before, after, '*') && isStarredKind(kind) ? `***${inner}***` : inner
  }
  const mark = MARKS[kind]
  const content = write(children, mark.charAt(0), mark.charAt(0))
  if (canStand(content, before, after, mark.charAt(0))) return `${mark}${content}${mark}`
  for (const ends of ['tail', 'lead', 'both'] as const) {
    const { lead, rest, tail } = withoutPunctuation(children, ends)
    if ((lead === '' && tail === '') || rest.length === 0) continue
    const inner = write(rest, mark.charAt(0), mark.charAt(0))
    const front = escapeMarkdown(lead)
    const back = escapeMarkdown(tail)
    if (canStand(inner, lastUnit(front) || before, back.charAt(0) || after, mark.charAt(0)))
      return `${front}${mark}${inner}${mark}${back}`
  }
  return write(children, before, after)
}

function isStarred(node: InlineNode): node is InlineNode & { kind: 'em' | 'strong' } {
  return isStarredKind(node.kind)
}

function isStarredKind(kind: InlineNode['kind']): boolean {
  return kind === 'em' || kind === 'strong'
}

/** CommonMark's left-flanking run in front of the content, and right-flanking run behind it. */
function canStand(content: string, before: string, after: string, mark: string): boolean {
  if (content === '' || before === mark || after === mark) return false
  const first = firstChar(content)
  const last = lastUnit(content)
  if (SPACE.test(first) || SPACE.test(last) || first === mark || content.endsWith(mark)) return false
  const opens = !PUNCTUATION.test(first) || SPACE.test(before) || PUNCTUATION.test(before)
  const closes = !PUNCTUATION.test(last) || SPACE.test(after) || PUNCTUATION.test(after)
  return opens && closes
}

/** Content without the punctuation at one end or both, as far as it stands in plain text. */
function withoutPunctuation(
  children: readonly Inline[],
  ends: 'lead' | 'tail' | 'both',
): { lead: string; rest: Inline[]; tail: string } {
  const rest = [...children]
  const first = rest[0]
  const lead = ends !== 'tail' && typeof first === 'string' ? (LEADING.exec(first)?.[0] ?? '') : ''
  if (typeof first === 'string') rest[0] = first.slice(lead.length)
  const last = rest.at(-1)
  let tail = ''
  if (ends !== 'lead' && typeof last === 'string') {
    let end = last.length
    while (end > 0 && TRAILING.test(lastUnit(last.slice(0, end)))) end -= lastUnit(last.slice(0, end)).length
    tail = last.slice(end)
    rest[rest.length - 1] = last.slice(0, end)
  }
  return { lead, rest: rest.filter((child) => child !== ''), tail }
}

function codeSpan(text: string): string {
  const line = text.replaceAll('\n', ' ')
  const marks = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${marks}${pad}${line}${pad}${marks}`
}

/** Units of the longest run of backticks. */
export function longestRun(text: string): number {
  let longest = 0
  for (const { 0: run } of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

/** The unit with which content begins once it is written. */
function firstUnit(child: Inline): string {
  if (typeof child === 'string') return firstChar(child)
  if (child.kind === 'link') return '['
  if (child.kind === 'code') return '`'
  const [first] = child.children
  if (child.kind === 'sup' || child.kind === 'sub') return first === undefined ? '' : firstUnit(first)
  return MARKS[child.kind].charAt(0)
}

function firstChar(text: string): string {
  const code = text.codePointAt(0)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function lastUnit(text: string): string {
  const last = text.slice(-2)
  return [...last].at(-1) ?? ''
}
