/** Marks that end a sentence, in the scripts of the world (Unicode property Sentence_Terminal), and the ellipsis. */
const ENDS_SENTENCE = /[\p{Sentence_Terminal}…‥][\p{Pe}\p{Pf}\p{Pi}"'\s\p{Cc}\p{Cf}]*$/u
/** A full stop behind a longer word, for initials and abbreviations have one, too; in CJK none is mistaken. */
const INNER_END = /[\p{L}\p{M}\p{N}]{3}[!?؟।॥。！？.۔]["'”’»」』)]{0,2}[\s\p{Lo}]\S{2}/u
const ENDS_WITH_ELLIPSIS = /(?:…|\.\.\.)[\p{Pe}\p{Pf}"'\]\s]*$/u
const NO_FULL_STOP = /[\p{Script=Thai}\p{Script=Lao}]/u
const TAIL = 24
const TRAIL_MARKS = / ?[>›»→⟩▸] ?| [/|·•] /u
const LONGEST_TRAIL = 120
const TRAIL_WORDS = 3
const FULL_STOP = 0x2e

/** Whether a text ends as a sentence does, closing quotes and brackets aside. Looks at its last characters only. */
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (isAsciiWord(last)) return false
  return last === FULL_STOP || ENDS_SENTENCE.test(text.slice(-TAIL))
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}

/** Whether a text holds more than one sentence: one ends within it and words follow. */
export function holdsSentences(text: string): boolean {
  return INNER_END.test(text)
}

/** Whether a text is in a script that writes no full stop. Looks at its first characters only. */
export function writesNoFullStop(text: string): boolean {
  return NO_FULL_STOP.test(text.slice(0, TAIL))
}

/** Whether a text ends in an ellipsis, as a teaser that was cut off does. */
export function endsWithEllipsis(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (isAsciiWord(last)) return false
  return last === FULL_STOP ? text.endsWith('...') : ENDS_WITH_ELLIPSIS.test(text.slice(-TAIL))
}

/** Whether a text is a breadcrumb trail: a few words each, parted by arrows, or by strokes with spaces round them. */
export function isTrail(text: string): boolean {
  if (text.length > LONGEST_TRAIL) return false
  const steps = text.split(TRAIL_MARKS)
  return steps.length > 1 && steps.every((step) => step.length > 0 && step.split(' ').length <= TRAIL_WORDS)
}

/** Whether a text ends in a question mark, as a question that an interviewer asks twice does. */
export function isQuestion(text: string): boolean {
  return /[?？؟՞፧]["'”’»」』]?$/u.test(text.slice(-TAIL))
}
