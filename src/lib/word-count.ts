/** Scripts that do not part their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu

/** Units of such scripts that are segmented, since that takes some microseconds a character; behind them, two are a word. */
const MOST_SEGMENTED = 200_000
/** Units that are segmented at a time: the time a call takes grows faster than its text. */
const RUN = 2_000

/** Number of words of a text: what white space parts and has a letter or a digit; by `Intl.Segmenter` where words are not parted. */
export function countWords(text: string): number {
  let words = 0
  let left = MOST_SEGMENTED
  let segmenter: Intl.Segmenter | null = null
  const rest = text.replace(UNSPACED, (run) => {
    for (let at = 0; at < run.length; at += RUN) {
      const part = run.slice(at, at + RUN)
      if (left < part.length) words += Math.ceil(part.length / 2)
      else {
        segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
        for (const { isWordLike } of segmenter.segment(part)) if (isWordLike) words++
      }
      left -= part.length
    }
    return ' '
  })
  for (const [word] of rest.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(word)) words++
  return words
}
