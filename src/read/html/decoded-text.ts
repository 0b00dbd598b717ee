import { pairAt } from '../../lib/segments.js'
import { readTags } from './tag-reader.js'

/**
 * A text that was decoded from the source. Flat pairs `[textOffset, sourceOffset, ...]` as of a block; the last pair is
 * that of the end, so that the range of every unit is known.
 */
export interface DecodedText {
  text: string
  segments: readonly number[]
}

/** Gathers a decoded text from its parts, each with the offset where it stands. */
export class DecodedParts {
  private readonly parts: string[] = []
  private readonly segments: number[] = []
  private length = 0

  add(text: string, at: number): void {
    if (text === '') return
    this.segments.push(this.length, at)
    this.parts.push(text)
    this.length += text.length
  }

  finish(end: number): DecodedText {
    this.segments.push(this.length, end)
    return { text: this.parts.join(''), segments: this.segments }
  }
}

/** Stands for `<` where it opens no tag, on the way through the tokenizer. */
export const STRAY = '\u0001'

/** Decodes the character references of a text once; tags stay as they are. */
export function decodeReferences({ text, segments }: DecodedText): DecodedText {
  const parts = new DecodedParts()
  const ignore = (): void => {}
  readTags(text.replaceAll('<', STRAY), {
    text: (start, end) => parts.add(text.slice(start, end), start),
    entity: (character, start) => parts.add(character, start),
    startTag: ignore,
    endTag: ignore,
    isForeign: () => false,
  })
  const decoded = parts.finish(text.length)
  return { text: decoded.text, segments: throughSegments(decoded, segments) }
}

/** Leads the segments of what was made of a decoded text on to the source of that text. */
export function throughSegments({ text, segments }: DecodedText, inner: readonly number[]): number[] {
  const result: number[] = []
  for (let run = 0; run < segments.length; run += 2) {
    const offset = segments[run] as number
    const from = segments[run + 1] as number
    const to = from + (segments[run + 2] ?? text.length) - offset
    let at = pairAt(inner, from)
    result.push(offset, (inner[at + 1] as number) + from - (inner[at] as number))
    for (at += 2; at < inner.length && (inner[at] as number) < to; at += 2) {
      result.push(offset + (inner[at] as number) - from, inner[at + 1] as number)
    }
  }
  return result
}

/** Where an offset of a decoded text stands in the source. */
export function placeOf(segments: readonly number[], offset: number): number {
  const at = pairAt(segments, offset)
  return (segments[at + 1] as number) + offset - (segments[at] as number)
}
