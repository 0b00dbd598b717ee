import { CharClasses } from './char-classes.js'

/** Scripts that do not part their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Units of such scripts that are segmented, since that takes some microseconds a character; behind them, two are a word. */
const MOST_SEGMENTED = 200_000
/** Units that are segmented at a time: the time a call takes grows faster than its text. */
const RUN = 2_000

const BETWEEN = 0
const WHITE_SPACE = 1
const IN_WORD = 2
const IS_UNSPACED = 3
const CLASSES = new CharClasses((char) => {
  if (/\s/.test(char)) return WHITE_SPACE
  if (UNSPACED.test(char)) return IS_UNSPACED
  return /[\p{L}\p{N}]/u.test(char) ? IN_WORD : BETWEEN
})

/** Number of words of a text: what white space parts and has a letter or a digit; by `Intl.Segmenter` where words are not parted. */
export function countWords(text: string): number {
  let words = 0
  let isCounted = false
  const segments = new SegmentCount()
  let at = 0
  while (at < text.length) {
    const point = pointAt(text, at)
    const kind = CLASSES.of(point)
    if (kind === IS_UNSPACED) {
      const end = unspacedEnd(text, at)
      words += segments.of(text.slice(at, end))
      isCounted = false
      at = end
      continue
    }
    if (kind === WHITE_SPACE) isCounted = false
    else if (kind === IN_WORD && !isCounted) {
      words++
      isCounted = true
    }
    at += point > 0xffff ? 2 : 1
  }
  return words
}

/** The code point at a place; half a surrogate pair stands for itself. */
function pointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) as number) : unit
}

/** Where the run of characters that stand for no parted words ends. */
function unspacedEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const point = pointAt(text, at)
    if (CLASSES.of(point) !== IS_UNSPACED) break
    at += point > 0xffff ? 2 : 1
  }
  return at
}

/** Counts the words of runs that white space does not part, with an eye on how much was segmented already. */
class SegmentCount {
  private left = MOST_SEGMENTED
  private segmenter: Intl.Segmenter | null = null

  of(run: string): number {
    let words = 0
    for (let at = 0; at < run.length; at += RUN) {
      const part = run.slice(at, at + RUN)
      if (this.left < part.length) words += Math.ceil(part.length / 2)
      else {
        this.segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
        for (const { isWordLike } of this.segmenter.segment(part)) if (isWordLike) words++
      }
      this.left -= part.length
    }
    return words
  }
}
