import * as dateline from '../data/dates/dateline.js'
import * as labels from '../data/dates/labels.js'
import * as weekdays from '../data/dates/weekdays.js'
import * as words from '../data/dates/words.js'
import * as years from '../data/dates/year-context.js'
import { fold } from './fold.js'

/** The word tables of `data/dates`, folded as tokens are. */
const folded = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean).map(fold))

export const DAY_JOINERS = folded(words.DAY_JOINERS)
export const YEAR_JOINERS = folded(words.YEAR_JOINERS)
export const ARTICLES = folded(words.ARTICLES)
export const MONTH_MARKERS = folded(words.MONTH_MARKERS)
export const YEAR_SUFFIXES = folded(words.YEAR_SUFFIXES)
export const HIJRI_ERAS = folded(words.HIJRI_ERAS)
export const YEAR_POINT = folded(words.YEAR_POINT)
export const YEAR_PREFIXES = folded(words.YEAR_PREFIXES)
export const NOT_MONTHS: ReadonlySet<string> = new Set(words.NOT_MONTHS.split(' '))
export const ORDINAL_ENDINGS = folded(words.ORDINAL_ENDINGS)
export const TIME_WORDS = folded(words.TIME_WORDS)
export const CLOCK_WORDS = folded(words.CLOCK_WORDS)
export const HOUR_LETTERS = folded(words.HOUR_LETTERS)
export const MINUTE_LETTERS = folded(words.MINUTE_LETTERS)
export const SECOND_LETTERS = folded(words.SECOND_LETTERS)
export const HOUR_WORDS = folded(words.HOUR_WORDS)
export const MINUTE_WORDS = folded(words.MINUTE_WORDS)
export const SECOND_WORDS = folded(words.SECOND_WORDS)
export const TIME_JOINERS = folded(words.TIME_JOINERS)
export const YEAR_CUES = folded(years.YEAR_CUES)
export const YEAR_WORDS_BEHIND = folded(years.YEAR_WORDS_BEHIND)
export const YEAR_ENDINGS = folded(years.YEAR_ENDINGS)
export const YEAR_ATTRIBUTE_CUES = folded(years.YEAR_ATTRIBUTE_CUES)
export const AMOUNT_CUES = folded(years.AMOUNT_CUES)
export const UNIT_WORDS = folded(years.UNIT_WORDS)
export const WEEKDAY_NAMES_BEFORE = folded(weekdays.WEEKDAY_NAMES_BEFORE)
export const WEEKDAY_NAMES_BEHIND = folded(weekdays.WEEKDAY_NAMES_BEHIND)
export const COMING = folded(weekdays.COMING)
export const LABEL_FILLERS = folded(labels.LABEL_FILLERS)
export const DATELINE_WORDS = folded(dateline.DATELINE_WORDS)

export const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  words.DAY_WORDS.flatMap((list) => list.split(' ').map((word, index): [string, number] => [fold(word), index + 1])),
)
export const TENS_WORDS: ReadonlyMap<string, number> = new Map(
  words.TENS_WORDS.map(([word, value]) => [fold(word), value]),
)
