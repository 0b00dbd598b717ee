import { endsWithEllipsis } from '../../lib/sentences.js'
import { log1p } from '../log.js'
import type { FeatureGroup } from '../types.js'

/** Characters of a block that are counted: enough to tell its make-up. */
const WINDOW = 2_000

interface Counts {
  letters: number
  upper: number
  marks: number
  commas: number
  sentences: number
  quotes: number
  separators: number
  starts: number
  upperStarts: number
}

/** What a block's characters are: letters, capitals, digits and punctuation. */
export const characters: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'char.length', meaning: 'length in UTF-16 units', unit: 'log' },
    { name: 'char.upper', meaning: 'capitals among the letters', unit: 'share' },
    { name: 'char.marks', meaning: 'punctuation and symbols among the characters', unit: 'share' },
    { name: 'char.commas', meaning: 'commas a word', unit: 'ratio' },
    { name: 'char.sentences', meaning: 'marks that end a sentence, followed by white space or the end', unit: 'log' },
    { name: 'char.quotes', meaning: 'quotation marks', unit: 'log' },
    { name: 'char.separators', meaning: 'bars, bullets, arrows, slashes and other separators', unit: 'log' },
    { name: 'char.titleCase', meaning: 'words that begin with a capital', unit: 'share' },
    {
      name: 'char.first',
      meaning: '0 lower case, 1 capital, 2 digit, 3 quotation mark, 4 other letter, 5 else',
      unit: 'code',
    },
    {
      name: 'char.last',
      meaning: '0 letter or digit, 1 end of sentence, 2 ellipsis, 3 colon, 4 question, 5 else',
      unit: 'code',
    },
  ],
  fill({ blocks, evidence }, cells) {
    blocks.forEach(({ text }, i) => {
      const counts = countCharacters(text)
      const length = Math.min(text.length, WINDOW)
      cells.put(i, 0, log1p(text.length))
      cells.put(i, 1, counts.upper / Math.max(1, counts.letters))
      cells.put(i, 2, counts.marks / Math.max(1, length))
      cells.put(i, 3, counts.commas / Math.max(1, counts.starts))
      cells.put(i, 4, log1p(counts.sentences))
      cells.put(i, 5, log1p(counts.quotes))
      cells.put(i, 6, log1p(counts.separators))
      cells.put(i, 7, counts.upperStarts / Math.max(1, counts.starts))
      cells.put(i, 8, firstKind(text))
      cells.put(i, 9, lastKind(text, evidence[i]?.endsSentence === true))
    })
  },
}

function countCharacters(text: string): Counts {
  const counts: Counts = {
    letters: 0,
    upper: 0,
    marks: 0,
    commas: 0,
    sentences: 0,
    quotes: 0,
    separators: 0,
    starts: 0,
    upperStarts: 0,
  }
  const end = Math.min(text.length, WINDOW)
  let inWord = false
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === LETTER || kind === UPPER) {
      counts.letters++
      if (kind === UPPER) counts.upper++
      if (!inWord) {
        counts.starts++
        if (kind === UPPER) counts.upperStarts++
      }
      inWord = true
    } else if (kind === DIGIT) {
      if (!inWord) counts.starts++
      inWord = true
    } else {
      inWord = false
      if (kind === MARK) countMark(counts, text, at, unit)
    }
  }
  return counts
}

function countMark(counts: Counts, text: string, at: number, unit: number): void {
  counts.marks++
  const sort = MARKS.get(unit)
  if (sort === undefined) return
  if (sort !== 'sentences') counts[sort]++
  else if (unit > 0x7f || at + 1 >= text.length || text.charCodeAt(at + 1) <= 0x20) counts.sentences++
}

const COMMAS = ',،、，;；'
const ENDS = '.!?。！？।؟۔'
const QUOTES = '"“”„«»「」『』'
const SEPARATORS = '|•·›»→/\\–—_#*>+=✓★'

const MARKS: ReadonlyMap<number, 'commas' | 'sentences' | 'quotes' | 'separators'> = new Map(
  // A mark of two lists counts as of the later one.
  (
    [
      ['separators', SEPARATORS],
      ['quotes', QUOTES],
      ['sentences', ENDS],
      ['commas', COMMAS],
    ] as const
  ).flatMap(([sort, marks]) => [...marks].map((mark) => [mark.charCodeAt(0), sort] as const)),
)

const LETTER = 0
const UPPER = 1
const DIGIT = 2
const SPACE = 3
const MARK = 4

/** Kind of a UTF-16 unit; beyond ASCII by range, and by case where the range has one. */
function kindOf(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return LETTER
    if (unit >= 0x41 && unit <= 0x5a) return UPPER
    if (unit >= 0x30 && unit <= 0x39) return DIGIT
    return unit <= 0x20 ? SPACE : MARK
  }
  if (unit < 0xc0 || (unit >= 0x2000 && unit <= 0x2bff)) return unit === 0xa0 ? SPACE : MARK
  if ((unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff0f)) return unit === 0x3000 ? SPACE : MARK
  if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9) || (unit >= 0x966 && unit <= 0x96f))
    return DIGIT
  if (unit > 0x58f) return unit >= 0x1e00 && unit <= 0x1fff && isUpper(unit) ? UPPER : LETTER
  return isUpper(unit) ? UPPER : LETTER
}

function isUpper(unit: number): boolean {
  const char = String.fromCharCode(unit)
  return char !== char.toLowerCase()
}

function firstKind(text: string): number {
  const kind = kindOf(text.charCodeAt(0))
  if (kind === UPPER) return 1
  if (kind === DIGIT) return 2
  if (QUOTES.includes(text[0] ?? ' ')) return 3
  if (kind === LETTER) return text.charCodeAt(0) > 0x58f ? 4 : 0
  return 5
}

function lastKind(text: string, endsSentence: boolean): number {
  if (endsWithEllipsis(text)) return 2
  const last = text.at(-1) ?? ' '
  if (last === '?' || last === '？' || last === '؟') return 4
  if (endsSentence) return 1
  if (last === ':' || last === '：') return 3
  return kindOf(last.charCodeAt(0)) <= DIGIT ? 0 : 5
}
