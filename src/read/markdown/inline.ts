import type { Token } from 'markdown-it'
import type { PlacedText } from './place.js'

const LINE_BREAK = /^<br\b/i
const LINK_TAG = /^<(\/?)a\b/i
const RAW_TAG = /^<(\/?)(?:script|style)\b/i

/** Gathers the text of inline tokens into a block. */
export function readInline(tokens: readonly Token[], target: PlacedText): void {
  let linkFrom = -1
  let raw = false
  const endLink = (): void => {
    if (linkFrom >= 0) target.linkLength += target.text.text.length - linkFrom
    linkFrom = -1
  }
  for (const { type, content, markup } of tokens) {
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
    else if (type === 'text_special') target.addDecoded(content, markup)
    else if (type === 'text' || type === 'code_inline') target.addText(content)
  }
  endLink()
}
