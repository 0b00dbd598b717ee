import { endsWithEllipsis } from '../../lib/sentences.js'
import { log1p } from '../log.js'
import type { FeatureGroup } from '../types.js'

/** Characters of a block that are counted: enough to tell its make-up. */
const WINDOW = 2_000

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
    const tally = new Int32Array(KINDS)
    const starts = new Int32Array(KINDS)
    blocks.forEach(({ text }, i) => {
      countKinds(text, tally, starts)
      const words = Math.max(1, sumOf(starts, LETTER, DIGIT))
      cells.put(i, 0, log1p(text.length))
      cells.put(i, 1, (tally[UPPER] as number) / Math.max(1, sumOf(tally, LETTER, UPPER)))
      cells.put(i, 2, sumOf(tally, MARK, COMMA) / Math.max(1, Math.min(text.length, WINDOW)))
      cells.put(i, 3, (tally[COMMA] as number) / words)
      cells.put(i, 4, log1p(tally[END] as number))
      cells.put(i, 5, log1p(tally[QUOTE] as number))
      cells.put(i, 6, log1p(tally[SEPARATOR] as number))
      cells.put(i, 7, (starts[UPPER] as number) / words)
      cells.put(i, 8, firstKind(text))
      cells.put(i, 9, lastKind(text, evidence[i]?.endsSentence === true))
    })
  },
}

/** Counts the characters of a text by kind, and those of words by the kind of their first. */
function countKinds(text: string, tally: Int32Array, starts: Int32Array): void {
  tally.fill(0)
  starts.fill(0)
  const end = Math.min(text.length, WINDOW)
  let before = SPACE
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    let kind = unit < TABLED ? (TABLE[unit] as number) : sortOf(unit)
    if (kind <= DIGIT) {
      if (before > DIGIT) starts[kind] = (starts[kind] as number) + 1
    } else if (kind === END && unit <= 0x7f && at + 1 < text.length && text.charCodeAt(at + 1) > 0x20) kind = MARK
    tally[kind] = (tally[kind] as number) + 1
    before = kind
  }
}

function sumOf(counts: Int32Array, first: number, last: number): number {
  let sum = 0
  for (let kind = first; kind <= last; kind++) sum += counts[kind] as number
  return sum
}

const COMMAS = ',،、，;；'
const ENDS = '.!?。！？।؟۔'
const QUOTES = '"“”„«»「」『』'
const SEPARATORS = '|•·›»→/\\–—_#*>+=✓★'

/** Kinds of characters; those of words come first, marks last. */
const LETTER = 0
const UPPER = 1
const DIGIT = 2
const SPACE = 3
const MARK = 4
const SEPARATOR = 5
const QUOTE = 6
const END = 7
const COMMA = 8
const KINDS = 9

const MARKS: ReadonlyMap<number, number> = new Map(
  // A mark of two lists counts as of the later one.
  (
    [
      [SEPARATOR, SEPARATORS],
      [QUOTE, QUOTES],
      [END, ENDS],
      [COMMA, COMMAS],
    ] as const
  ).flatMap(([sort, marks]) => [...marks].map((mark) => [mark.charCodeAt(0), sort] as const)),
)

/** Kind of a UTF-16 unit, marks told apart. */
function sortOf(unit: number): number {
  const kind = kindOf(unit)
  return kind === MARK ? (MARKS.get(unit) ?? MARK) : kind
}

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

/** Units whose kind is looked up: Latin. */
const TABLED = 0x180
const TABLE = Uint8Array.from({ length: TABLED }, (_, unit) => sortOf(unit))

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
