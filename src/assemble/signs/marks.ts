import { CharClasses } from '../../lib/char-classes.js'

/** How many characters of each kind a text has. */
export interface Marks {
  /** Runs of marks that end sentences. */
  sentences: number
  questions: number
  exclamations: number
  quotes: number
  digits: number
  capitals: number
  /** Characters of code, addresses and specifications. */
  symbols: number
}

const ENDS = 1
const QUESTION = 2
const EXCLAMATION = 4
const QUOTE = 8
const DIGIT = 16
const CAPITAL = 32
const SYMBOL = 64

const KINDS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [ENDS, /[\p{Sentence_Terminal}…]/u],
  [QUESTION, /[?？؟՞፧]/u],
  [EXCLAMATION, /[!！]/u],
  [QUOTE, /["“”„«»「」『』]/u],
  [DIGIT, /\p{Nd}/u],
  [CAPITAL, /\p{Lu}/u],
  [SYMBOL, /[{}<>=_\\|/#*+;~^[\]`@]/u],
]

const CLASSES = new CharClasses((char) =>
  KINDS.reduce((bits, [bit, pattern]) => (pattern.test(char) ? bits | bit : bits), 0),
)

/** Counts the marks of a text in one pass. */
export function marksOf(text: string): Marks {
  const marks: Marks = { sentences: 0, questions: 0, exclamations: 0, quotes: 0, digits: 0, capitals: 0, symbols: 0 }
  let before = 0
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at)
    if (point >= 0xd800 && point < 0xdc00) {
      point = text.codePointAt(at) as number
      if (point > 0xffff) at++
    }
    const bits = CLASSES.of(point)
    if (bits !== 0) add(marks, bits, before)
    before = bits
  }
  return marks
}

function add(marks: Marks, bits: number, before: number): void {
  if ((bits & ENDS) !== 0 && (before & ENDS) === 0) marks.sentences++
  if ((bits & QUESTION) !== 0) marks.questions++
  if ((bits & EXCLAMATION) !== 0) marks.exclamations++
  if ((bits & QUOTE) !== 0) marks.quotes++
  if ((bits & DIGIT) !== 0) marks.digits++
  if ((bits & CAPITAL) !== 0) marks.capitals++
  if ((bits & SYMBOL) !== 0) marks.symbols++
}
