import { CAPITAL_WEEKDAYS, DATE_NAMES, MONTH_BEFORE_DAY } from '../data/dates/names.generated.js'
import { EXTRA_NAMES, NAME_PREFIXES } from '../data/dates/names-extra.js'
import { fold } from './fold.js'
import { at, NO_GAP, type Token } from './tokens.js'

export type NameKind = 'month' | 'weekday' | 'shortday' | 'period'

/** What a name means in one or more languages: month 1 to 12, weekday 1 (Monday) to 7, period 0 (a.m.) or 1 (p.m.). */
export interface NameReading {
  kind: NameKind
  calendar: string
  value: number
  languages: string[]
}

/** A name found among the tokens; `next` is the index behind it. */
export interface NameHit {
  readings: readonly NameReading[]
  next: number
  length: number
}

interface NameEntry {
  /** Words behind the first one. */
  rest: readonly string[]
  readings: NameReading[]
  length: number
}

interface NameIndex {
  /** For each first word the places of its forms in the table, in order. */
  places: ReadonlyMap<string, readonly Place[]>
  /** First words of which a name counts on every page, and the others. */
  long: readonly string[]
  short: readonly string[]
  /** First words of full weekday names by language. */
  weekdays: ReadonlyMap<string, ReadonlySet<string>>
}

/** Where a form stands in the table. */
interface Place {
  form: string
  row: string
  position: number
  language: string
}

const NONE: ReadonlySet<string> = new Set()

let indexed: NameIndex | undefined
const entries = new Map<string, readonly NameEntry[]>()

/** The constant table of names, read at first use since a caller may never need it. */
function names(): NameIndex {
  indexed ??= readTable([...DATE_NAMES.split('\n'), ...EXTRA_NAMES.map(foldWords)])
  return indexed
}

/** The names that begin with a word, longest first; gathered when the word is first met, since few of the table ever are. */
function entriesOf(word: string): readonly NameEntry[] {
  const known = entries.get(word)
  if (known !== undefined) return known
  const places = names().places.get(word)
  if (places === undefined) return NO_ENTRIES
  const gathered = gather(places)
  entries.set(word, gathered)
  return gathered
}

const NO_ENTRIES: readonly NameEntry[] = []

const CAPITALISED = new Set(CAPITAL_WEEKDAYS.split(' '))

/** True where the language writes weekdays with a capital, so that a lower-case one is another word. */
export function capitalisesWeekdays(language: string): boolean {
  return CAPITALISED.has(language)
}

const MONTH_FIRST = new Set(MONTH_BEFORE_DAY.split(' '))

/** True where the language writes 'January 5' rather than '5 January'. */
export function writesMonthFirst(language: string): boolean {
  return MONTH_FIRST.has(language)
}

function readTable(lines: readonly string[]): NameIndex {
  const places = new Map<string, Place[]>()
  const weekdays = new Map<string, Set<string>>()
  const long = new Set<string>()
  const place = (form: string, row: string, position: number, language: string): void => {
    const space = form.indexOf(' ')
    const word = space < 0 ? form : form.slice(0, space)
    const known = places.get(word)
    if (known === undefined) places.set(word, [{ form, row, position, language }])
    else known.push({ form, row, position, language })
    if (row !== 'period' && form.length > LONGEST_SHORT) long.add(word)
    if (row === 'weekday') weekdays.get(language)?.add(word)
  }
  for (const line of lines) {
    const first = line.indexOf(' ')
    const second = line.indexOf(' ', first + 1)
    const tag = line.slice(0, first)
    const language = tag.split('-', 1)[0] ?? tag
    const row = line.slice(first + 1, second)
    if (row === 'weekday' && !weekdays.has(language)) weekdays.set(language, new Set())
    const positions = line.slice(second + 1).split('|')
    const prefixes = row === 'period' ? '' : (NAME_PREFIXES[language] ?? '')
    for (const [position, forms] of positions.entries()) {
      if (forms === '') continue
      for (const form of forms.split('~')) {
        place(form, row, position, language)
        for (const prefix of prefixes) place(prefix + form, row, position, language)
      }
    }
  }
  return { places, long: [...long], short: [...places.keys()].filter((word) => !long.has(word)), weekdays }
}

function gather(places: readonly Place[]): NameEntry[] {
  const byForm = new Map<string, NameEntry>()
  for (const { form, row, position, language } of places) add(byForm, form, row, position, language)
  return [...byForm.values()].sort((a, b) => b.rest.length - a.rest.length)
}

/** Extra names are written as people spell them; generated ones are folded already. */
function foldWords(line: string): string {
  return line.split(' ').map(fold).join(' ')
}

function add(entries: Map<string, NameEntry>, form: string, row: string, position: number, language: string): void {
  const plain = row === 'month' || row === 'weekday' || row === 'shortday' || row === 'period'
  const kind: NameKind = plain ? row : 'month'
  const calendar = plain ? 'gregory' : row
  const value = kind === 'period' ? position : position + 1
  let entry = entries.get(form)
  if (!entry) {
    entry = { rest: form.includes(' ') ? form.split(' ').slice(1) : [], readings: [], length: form.length }
    entries.set(form, entry)
  }
  const same = entry.readings.find((each) => each.kind === kind && each.value === value && each.calendar === calendar)
  if (!same) entry.readings.push({ kind, calendar, value, languages: [language] })
  else if (!same.languages.includes(language)) same.languages.push(language)
}

/** Primary subtags of the tags met last: `Intl` takes longer over a tag than a short page takes over all its dates. */
const BASES = new Map<string, string>()
const BASES_KEPT = 256

/** The primary subtag in its canonical form: `tl` becomes `fil`; an invalid tag becomes `und`. */
export function baseLanguage(tag: string): string {
  const known = BASES.get(tag)
  if (known !== undefined) return known
  if (BASES.size >= BASES_KEPT) BASES.clear()
  const base = canonicalBase(tag)
  BASES.set(tag, base)
  return base
}

function canonicalBase(tag: string): string {
  try {
    return (Intl.getCanonicalLocales(tag)[0] ?? 'und').split('-', 1)[0] ?? 'und'
  } catch {
    return 'und'
  }
}

/** The first words of the months and weekdays that count on every page. */
export function longDateWords(): readonly string[] {
  return names().long
}

/** The first words of the months and weekdays that count on pages of this language alone. */
export function shortDateWords(base: string): string[] {
  return names().short.filter((word) => beginsDateName(word, base))
}

/** True where a month or weekday that counts on a page of this language begins with this folded word. */
export function beginsDateName(word: string, base: string): boolean {
  return (
    names()
      .places.get(word)
      ?.some((place) => counts(place, base)) ?? false
  )
}

/** Names of at most so many letters are words of other languages. */
const LONGEST_SHORT = 3

/** Short names of other languages are words of this one. */
function counts({ form, row, language }: Place, base: string): boolean {
  return row !== 'period' && (form.length > LONGEST_SHORT || base === 'und' || language === base || language === 'en')
}

/** The folded first words of the weekdays of a language. */
export function weekdayWords(language: string): ReadonlySet<string> {
  return names().weekdays.get(language) ?? NONE
}

/**
 * The longest name of one of these kinds that begins at a token. A name with a number in it ('thứ 6') counts in its own
 * language only: elsewhere the number is the day.
 */
export function nameAt(
  tokens: readonly Token[],
  index: number,
  language: string,
  ...kinds: readonly NameKind[]
): NameHit | null {
  const token = at(tokens, index)
  if (token.kind !== 'word') return null
  for (const entry of entriesOf(token.text)) {
    const readings = entry.readings.filter((each) => kinds.includes(each.kind))
    if (readings.length === 0) continue
    if (entry.rest.some(isNumber) && !readings.some(({ languages }) => languages.includes(language))) continue
    const next = matchRest(tokens, index + 1, entry.rest)
    if (next >= 0) return { readings, next, length: entry.length }
  }
  return null
}

function isNumber(word: string): boolean {
  return /^\p{Nd}/u.test(word)
}

/** Words of a name stand side by side, parted by a space, or by one hyphen, apostrophe or point without spaces. */
function matchRest(tokens: readonly Token[], from: number, rest: readonly string[]): number {
  let index = from
  for (const word of rest) {
    const mark = at(tokens, index)
    if (mark.kind === 'mark' && mark.gap === NO_GAP && /^['’ʼʻ.\-‐]$/.test(mark.text)) index++
    if (at(tokens, index).text !== word) return -1
    index++
  }
  return index
}

/** How a name was settled: by the page's language, by English, by being the same everywhere. */
export type NameTrust = 'page' | 'english' | 'foreign'

/** The reading that the page's language decides; null where languages differ and the page's is not among them. */
export function settle(
  readings: readonly NameReading[],
  language: string,
): { reading: NameReading; trust: NameTrust } | null {
  const own = readings.filter((each) => each.languages.includes(language))
  const ownFirst = own.find((each) => each.calendar === 'gregory') ?? own[0]
  if (ownFirst) return { reading: ownFirst, trust: 'page' }
  const english = readings.find((each) => each.languages.includes('en'))
  if (english) return { reading: english, trust: 'english' }
  const first = readings[0]
  if (!first) return null
  const agree = readings.every((each) => each.value === first.value && each.calendar === first.calendar)
  return agree ? { reading: first, trust: 'foreign' } : null
}
