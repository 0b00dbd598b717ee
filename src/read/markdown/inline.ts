import type { Token } from 'markdown-it'
import type { PlacedText } from './place.js'
import type { MarkdownStructure } from './structure.js'

const LINE_BREAK = /^<br\b/i
const LINK_TAG = /^<(\/?)a\b/i
const RAW_TAG = /^<(\/?)(?:script|style)\b/i
/** Marks of a heading that a scraper pressed into the one line of a link's text. */
const HEADING_MARK = /(?<!\S)#{1,6}(?=\s)/g
const STRONG_MARK = /(?<!\*)\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?!\*)/g
const UNDERLINE = /(?<=\s)(?:-{3,}|={3,})$/

/**
 * Whether `**` stands about that opens and closes nothing: CommonMark sees no emphasis where white space stands inside the
 * marks. Two or more are emphasis that a scraper printed so; a single one may be the mark of a note.
 */
function hasLooseStrong(tokens: readonly Token[]): boolean {
  let marks = 0
  for (const { type, content } of tokens) {
    if (type === 'text' && content.includes('**')) marks += content.match(STRONG_MARK)?.length ?? 0
  }
  return marks >= 2
}

/** Gathers the text of inline tokens into a block; `structure` is told of markup, where that is asked for. */
export function readInline(tokens: readonly Token[], target: PlacedText, structure: MarkdownStructure | null): void {
  let linkFrom = -1
  let raw = false
  const endLink = (): void => {
    if (linkFrom >= 0) target.linkLength += target.text.text.length - linkFrom
    linkFrom = -1
  }
  const loose = hasLooseStrong(tokens)
  for (const [i, token] of tokens.entries()) {
    const { type, content, markup } = token
    if (type !== 'code_inline') structure?.token(token, target, target.text.text.length)
    if (type === 'html_inline') {
      target.skip(content)
      const rawTag = RAW_TAG.exec(content)
      if (rawTag !== null) raw = rawTag[1] === ''
      const link = LINK_TAG.exec(content)
      if (link !== null) endLink()
      if (link?.[1] === '') linkFrom = target.text.text.length
      if (LINE_BREAK.test(content)) target.join('\n')
    } else if (type === 'link_open') linkFrom = target.text.text.length
    else if (type === 'link_close') {
      endLink()
      if (markup !== 'autolink') target.skipLinkTail()
    } else if (type === 'image') {
      target.skip('![')
      target.skip(content)
      target.skipLinkTail()
    } else if (type === 'softbreak') target.join(' ')
    else if (type === 'hardbreak') target.join('\n')
    else if (raw || content === '') continue
    else if (type === 'text' && linkFrom >= 0) addLinkText(content, tokens[i + 1]?.type === 'link_close', target)
    else if (type === 'text' && loose) addWithout(content, STRONG_MARK, target)
    else if (type === 'text_special') target.addDecoded(content, markup)
    else if (type === 'text' || type === 'code_inline') {
      const before = target.text.text.length
      target.addText(content)
      if (type === 'code_inline') structure?.token(token, target, before)
    }
  }
  endLink()
  structure?.endInline(target)
}

function addLinkText(content: string, isLast: boolean, target: PlacedText): void {
  const text = isLast ? content.replace(UNDERLINE, '') : content
  addWithout(text, HEADING_MARK, target)
  if (text.length < content.length) target.skip(content.slice(text.length))
}

/** Appends text, markup that the parser left in it aside. */
function addWithout(text: string, marks: RegExp, target: PlacedText): void {
  let from = 0
  for (const { index, 0: mark } of text.matchAll(marks)) {
    if (index > from) target.addText(text.slice(from, index))
    target.skip(mark)
    from = index + mark.length
  }
  if (from < text.length) target.addText(text.slice(from))
}
