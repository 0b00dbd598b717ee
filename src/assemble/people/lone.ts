import { BYLINES } from '../../data/people/bylines.js'
import { ROLES } from '../../data/people/words.js'
import { isSiteName } from '../../lib/site-names.js'
import type { SourceBlock } from '../../types/index.js'
import type { Name } from './names.js'
import type { View } from './view.js'

/**
 * Names that stand alone near the headline, without 'By': beside the date, the reading time or what the author does, and
 * of words that the page writes with capitals only. 'Personal Finance' is a section where the text speaks of finance.
 */
export class LoneNames {
  /** @param anchor the headline, or the block with which the text begins */
  constructor(
    private readonly view: View,
    private readonly anchor: number,
  ) {}

  /** Whether a block stands where a name may stand alone. */
  mayStandAt(block: number): boolean {
    const { judgements, page } = this.view
    const own = page.blocks[block]
    if (own === undefined || own.kind === 'list-item' || own.kind === 'heading') return false
    const isAtText = judgements[this.anchor]?.verdict === 'kept'
    const [from, to] = isAtText ? [-BYLINES.loneBelow, -1] : [-1, BYLINES.loneBelow]
    if (block < this.anchor + from || block > this.anchor + to) return false
    const isText =
      judgements.findIndex(({ verdict }) => verdict === 'kept') < block && judgements[block]?.verdict === 'kept'
    if (isText || FOREIGN.has(judgements[block]?.reason ?? '')) return false
    return this.hasDay(block) || this.isBeside(block, -1) || this.isBeside(block, 1)
  }

  /** Whether these may be names, by how the page writes their words. */
  areNames(names: readonly Name[]): boolean {
    return names.every(
      ({ text, kind }) =>
        kind === 'person' &&
        /\p{Lu}/u.test(text) &&
        !isSiteName(text, this.view.site) &&
        !(this.view.title ?? '').includes(text) &&
        !wordsOf(text).some((word) => this.isWord(word)),
    )
  }

  /** Whether the next line that says something, up or down, says when it was written, how long it takes to read or who writes. */
  private isBeside(block: number, step: -1 | 1): boolean {
    const { page, evidence, judgements } = this.view
    const { text: own = '' } = page.blocks[block] ?? {}
    for (let i = block + step; Math.abs(i - block) <= BYLINES.loneNeighbours && i !== this.anchor; i += step) {
      const text = page.blocks[i]?.text
      if (text === undefined || text.length > BYLINES.longest) return false
      if (!/\p{L}{2}/u.test(text) || text === own) continue
      if (evidence[i]?.dateline != null || judgements[i]?.reason === 'reading-time' || this.hasDay(i)) return true
      const words = wordsOf(text)
      return step > 0 && words.length <= BYLINES.roleWords && words.some((word) => ROLES.has(word.toLowerCase()))
    }
    return false
  }

  private hasDay(block: number): boolean {
    const { start, end, text } = this.view.page.blocks[block] as SourceBlock
    if (text.length > BYLINES.loneLine) return false
    return this.view.dates.some(
      (date) => date.start >= start && date.end <= end && date.iso !== null && /^\d{4}-\d\d-\d\d/.test(date.iso),
    )
  }

  /** Whether the page has a word in small letters. */
  private isWord(word: string): boolean {
    const lower = word.toLowerCase()
    return this.view.page.blocks.some(({ text }) => hasWord(text, lower))
  }
}

/** Whether letters stand in a text with no letter in front of them, and no small one behind. */
function hasWord(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    const end = at + letters.length
    if (!/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^\p{Ll}/u.test(text.slice(end, end + 2))) return true
  }
  return false
}

/** Reasons of lines that name other people, or nobody. */
const FOREIGN: ReadonlySet<string> = new Set(['hidden', 'caption', 'credit', 'related', 'comment', 'legal', 'dateline'])

function wordsOf(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? []
}
