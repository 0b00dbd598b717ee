/** Combining accents, Arabic vowel signs, tatweel and Hebrew points: written or left out at will. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u00ad\u200c\u200d]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
const ASCII = /^[\x00-\x7f]*$/

const HAN = /^[\u4e00-\u9fff]+$/

/** Folds a word for comparison: case, compatibility forms, optional marks and letter variants of one sound. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  // Han has neither case nor marks: its compatibility forms lie outside this run.
  if (HAN.test(word)) return word
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC')
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/\u0131/g, 'i')
}
