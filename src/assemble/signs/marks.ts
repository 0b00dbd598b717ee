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

function kindsOf(point: number): number {
  const char = String.fromCodePoint(point)
  return KINDS.reduce((bits, [bit, pattern]) => (pattern.test(char) ? bits | bit : bits), 0)
}

/** Kinds of the characters that most texts are made of. */
const TABLED = 0x0600
const TABLE = Uint8Array.from({ length: TABLED }, (_, point) => kindsOf(point))

/** Counts the marks of a text in one pass. */
export function marksOf(text: string): Marks {
  const marks: Marks = { sentences: 0, questions: 0, exclamations: 0, quotes: 0, digits: 0, capitals: 0, symbols: 0 }
  const others = new Map<number, number>()
  let before = 0
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at)
    let bits = 0
    if (point < TABLED) bits = TABLE[point] as number
    else {
      point = text.codePointAt(at) ?? point
      if (point > 0xffff) at++
      let known = others.get(point)
      if (known === undefined) {
        known = kindsOf(point)
        others.set(point, known)
      }
      bits = known
    }
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
