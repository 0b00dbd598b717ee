/** Words that fuzzed pages are made of: the project's own tables in all languages, and the odd corners of Unicode. */
import { DATE_LABELS } from '../../src/data/dates/labels.js'
import { DATE_NAMES } from '../../src/data/dates/names.generated.js'
import { NUMERAL_ZEROS } from '../../src/data/dates/numerals.generated.js'
import { PHRASE_TABLES } from '../../src/data/phrases/index.js'

const groups = PHRASE_TABLES.flatMap((table) => table.groups)

/** Phrases of all tables, the first wording of each. */
export const PHRASES: readonly string[] = groups.flatMap(({ phrases }) =>
  phrases.map((phrase) => phrase.replace(/\{([^|}]*)[^}]*\}/g, '$1').replaceAll('#', '12')),
)

/** Sentences of news in all languages of the tables. */
export const SENTENCES: readonly string[] = groups.map(({ survives }) => survives)

/** Words that stand before dates. */
export const LABELS: readonly string[] = DATE_LABELS.flatMap(({ published, modified }) =>
  `${published}|${modified}`.split('|'),
)

/** Names of months, weekdays and parts of the day in all languages. */
export const NAMES: readonly string[] = DATE_NAMES.split('\n').flatMap((line) =>
  line.split(' ').slice(2).join(' ').split(/[|~]/),
)

/** Ten digits of every numbering system. */
export const DIGITS: readonly (readonly string[])[] = NUMERAL_ZEROS.map(([, zero]) =>
  Array.from({ length: 10 }, (_, value) => String.fromCodePoint(zero + value)),
)

/** What breaks code that takes a string for its letters: each by what it is. */
export const ODDITIES: readonly string[] = [
  '\ud83d', // a high surrogate alone
  '\ude00', // a low one
  '\ude00\ud83d', // two the wrong way round
  '\0',
  '\b\u0007\u001b[31m', // controls, and an escape that colours a terminal
  '\u0085',
  '\u009b2J',
  '\u2028',
  '\u2029',
  '\r',
  '\f\v',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\u200b\u200c\u200d',
  '\u202e\u202c',
  '\u2066\u2069',
  '\u200f\u061c',
  '\u00ad',
  '\u00a0',
  '\u3000',
  '👩‍👩‍👧‍👦',
  '🇩🇪🇩',
  'é'.normalize('NFD'),
  `a${'\u0301'.repeat(24)}`, // more marks than letters
  'İ', // three letters whose case has another length
  'ß',
  'ﬃ',
  'ı',
  'ﷺ',
  '𝟙𝟚',
  '\u{10ffff}',
  '\u{e0041}', // a tag character
  '①②',
  '零一二',
  '؟،؛',
  '„“”»«',
]

/** Marks and joints between words. */
export const JOINTS: readonly string[] = [' ', ' ', ' ', '  ', '\n', '\n\n', '. ', ', ', ': ', ' - ', ' | ', '\t', '·']
