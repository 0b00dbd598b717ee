import { LONGEST_BLOCK } from '../data/limits.js'
import { isWhiteSpace } from './block-text.js'
import { pairAt } from './segments.js'

/** Units in front of the limit in which a place to part the text is looked for. */
const REACH = 1_024

/** What parts of a block have of their own. */
interface Parts {
  text: string
  start: number
  end: number
  segments: readonly number[]
  linkLength: number
}

/** A block in parts none of which is longer than `LONGEST_BLOCK`; the block itself where it is no longer. */
export function partLong<T extends Parts>(block: T): (Omit<T, 'segments'> & { segments: number[] | T['segments'] })[] {
  const { text, segments } = block
  if (text.length <= LONGEST_BLOCK) return [block]
  const parts: (Omit<T, 'segments'> & { segments: number[] })[] = []
  for (let from = 0; from < text.length; ) {
    const to = partEnd(text, from, text.length)
    const part = text.slice(from, to)
    const own = within(segments, from, to)
    const last = own.length - 2
    const linkLength = Math.round((block.linkLength * part.length) / text.length)
    parts.push({
      ...block,
      text: part,
      start: own[1] as number,
      end: to === text.length ? block.end : (own[last + 1] as number) + part.length - (own[last] as number),
      segments: own,
      linkLength,
    })
    from = to
    while (from < text.length && isWhiteSpace(text.charCodeAt(from))) from++
  }
  return parts
}

/** Where a part of a text that begins at `from` ends: behind white space near the limit, or at it, but in no pair of surrogates. */
export function partEnd(text: string, from: number, end: number, longest = LONGEST_BLOCK): number {
  const limit = from + longest
  if (limit >= end) return end
  for (let at = limit; at > limit - REACH; at--) {
    if (!isWhiteSpace(text.charCodeAt(at))) continue
    while (at > from && isWhiteSpace(text.charCodeAt(at - 1))) at--
    if (at > from) return at
    break
  }
  const unit = text.charCodeAt(limit - 1)
  return unit >= 0xd800 && unit < 0xdc00 ? limit - 1 : limit
}

/** The segment pairs of a range of the text, from nought on. */
function within(segments: readonly number[], from: number, to: number): number[] {
  let at = pairAt(segments, from)
  const own = [0, (segments[at + 1] as number) + from - (segments[at] as number)]
  for (at += 2; at < segments.length && (segments[at] as number) < to; at += 2) {
    own.push((segments[at] as number) - from, segments[at + 1] as number)
  }
  return own
}
