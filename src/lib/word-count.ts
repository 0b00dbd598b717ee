/** Scripts that do not part their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu

const HAS_WORD = /[\p{L}\p{N}]/u

/** Units of such scripts that are segmented, since that takes some microseconds a character; behind them, two are a word. */
const MOST_SEGMENTED = 200_000
/** Units that are segmented at a time: the time a call takes grows faster than its text. */
const RUN = 2_000

/** What a UTF-16 unit is to words; `UNKNOWN` only in the table, until the unit is first met. */
const UNKNOWN = 0
const SPACE = 1
const MARK = 2
const IN_WORD = 3
/** Of a script that does not part its words, or half a pair. */
const BOUND = 4
const KINDS = new Uint8Array(0x10000)

/** Number of words of a text: what white space parts and has a letter or a digit; by `Intl.Segmenter` where words are not parted. */
export function countWords(text: string): number {
  return countByUnits(text) ?? countMatched(text)
}

/** As `countWords` in one pass; null where a unit does not tell by itself what it is. */
function countByUnits(text: string): number | null {
  let words = 0
  let counted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const known = KINDS[unit] as number
    const kind = known !== UNKNOWN ? known : learn(unit)
    if (kind === BOUND) return null
    if (kind === SPACE) counted = false
    else if (kind === IN_WORD && !counted) {
      words++
      counted = true
    }
  }
  return words
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const bound = (unit >= 0xd800 && unit < 0xe000) || char.search(UNSPACED) >= 0
  const kind = bound ? BOUND : /\s/.test(char) ? SPACE : HAS_WORD.test(char) ? IN_WORD : MARK
  KINDS[unit] = kind
  return kind
}

function countMatched(text: string): number {
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
  for (const [word] of rest.matchAll(/\S+/g)) if (HAS_WORD.test(word)) words++
  return words
}
