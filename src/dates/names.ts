import { CAPITAL_WEEKDAYS, MONTH_BEFORE_DAY } from '../data/dates/names.generated.js'
import { formsOf, isFar, type Line, LONGEST_SHORT, NameTable, nameLines, type Place } from './name-table.js'
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

const NONE: ReadonlySet<string> = new Set()
const NO_PLACES: readonly Place[] = []

/** The constant tables, read at first use since a caller may never need them. */
let lines: Line[] | undefined
let near: NameTable | undefined
let far: NameTable | undefined
/** What they have for the words and languages met so far. */
const places = new Map<string, readonly Place[]>()
const entries = new Map<string, readonly NameEntry[]>()
const weekdays = new Map<string, ReadonlySet<string>>()

/** The names that begin with a Latin or Greek letter, or all others. */
function names(areFar: boolean): NameTable {
  lines ??= nameLines()
  if (areFar) far ??= new NameTable(lines, true)
  else near ??= new NameTable(lines, false)
  return (areFar ? far : near) as NameTable
}

/** Where the names stand that begin with a word. Only words of the table are remembered. */
function placesOf(word: string): readonly Place[] {
  const known = places.get(word)
  if (known !== undefined) return known
  const found = names(isFar(word)).placesOf(word)
  if (found.length === 0) return NO_PLACES
  places.set(word, found)
  return found
}

/** The names that begin with a word, longest first; gathered when the word is first met, since few of the table ever are. */
function entriesOf(word: string): readonly NameEntry[] {
  const known = entries.get(word)
  if (known !== undefined) return known
  const found = placesOf(word)
  if (found.length === 0) return NO_ENTRIES
  const gathered = gather(found)
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

function gather(places: readonly Place[]): NameEntry[] {
  const byForm = new Map<string, NameEntry>()
  for (const { form, row, position, language } of places) add(byForm, form, row, position, language)
  return [...byForm.values()].sort((a, b) => b.rest.length - a.rest.length)
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

/** By key, the marks of all months and weekdays that begin with near letters, or with far ones; see `keyOf`. */
export function nameMarks(areFar: boolean): Uint8Array {
  return names(areFar).marks
}

/** The first words of the months and weekdays of a language. */
export function nameWords(language: string): Set<string> {
  return firstWords(language, (row) => row !== 'period')
}

/** True where a month or weekday that counts on a page of this language begins with this folded word. */
export function beginsDateName(word: string, base: string): boolean {
  return placesOf(word).some(({ form, row, language }) => counts(form.length, row, language, base))
}

/** Short names of other languages are words of this one. */
function counts(length: number, row: string, language: string, base: string): boolean {
  return row !== 'period' && (length > LONGEST_SHORT || base === 'und' || language === base || language === 'en')
}

/** The folded first words of the weekdays of a language. */
export function weekdayWords(language: string): ReadonlySet<string> {
  const known = weekdays.get(language)
  if (known !== undefined) return known
  const words = firstWords(language, (row) => row === 'weekday')
  // Languages come from pages; only those of the table are remembered.
  if (words.size === 0) return NONE
  weekdays.set(language, words)
  return words
}

function firstWords(language: string, wanted: (row: string) => boolean): Set<string> {
  lines ??= nameLines()
  const words = new Set<string>()
  for (const line of lines) {
    if (line.language !== language || !wanted(line.row)) continue
    for (const form of formsOf(line)) words.add(form.split(' ', 1)[0] as string)
  }
  return words
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
